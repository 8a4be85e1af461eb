import { editDistance } from './editDistance';

/** Words of plain letters and digits with single blanks: most names, and only capitals to change. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;
/** Names without marks and letters of other scripts need no look at marks and letters of other scripts. */
const ASCII = /^[\t\n\r -~]*$/;

/**
 * A name as it is compared: lower case, letters and digits only, single blanks.
 * @example plainName('Indeks  RB, Balai POM.') // => 'indeks rb balai pom'
 */
export function plainName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  if (ASCII.test(name))
    return name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A plain name, without its blanks, and its words. */
interface NameParts {
  readonly plain: string;
  readonly glued: string;
  readonly words: readonly string[];
}

/**
 * How much two names say the same, 0..1, by words weighed by how rare they are among the names at hand: "Obat" and
 * "Makanan" part two names that share all their other words; typing errors and lost blanks do not.
 */
export class NameSimilarity {
  private readonly counts = new Map<string, number>();
  /** Those compared, taken apart: each is compared with many. */
  private readonly known = new Map<string, NameParts>();
  /** Weights of words, until another name is at hand. */
  private readonly weights = new Map<string, number>();
  private total = 0;

  constructor(names: Iterable<string>) {
    for (const name of names) this.add(name);
  }

  /** One more name at hand. */
  add(name: string): void {
    this.total += 1;
    this.weights.clear();
    for (const word of new Set(plainName(name).split(' ')))
      this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** How many of the names hold the word. */
  count(word: string): number {
    return this.counts.get(word) ?? 0;
  }

  of(one: string, other: string): number {
    const [first, second] = [this.partsOf(one), this.partsOf(other)];
    if (first.plain === second.plain) return 1;
    if (first.glued === second.glued) return 0.99;
    const [left, right] = [first.words, second.words];
    const used: boolean[] = [];
    let shared = 0;
    /** Shared words that can name something: numbers and letters alone never make two names alike. */
    let named = 0;
    const restLeft: string[] = [];
    for (const word of left) {
      let at = 0;
      while (at < right.length && (used[at] || !isSameWord(word, right[at] as string))) at += 1;
      if (at === right.length) restLeft.push(word);
      else {
        used[at] = true;
        shared += Math.min(this.weight(word), this.weight(right[at] as string));
        if (isNaming(word)) named += 1;
      }
    }
    const restRight = right.filter((_, place) => !used[place]);
    const [sumLeft, sumRight] = [this.sum(left), this.sum(right)];
    if (restLeft.length > 0 && restRight.length > 0 && isGlued(restLeft.join(''), restRight.join(''))) {
      shared += Math.min(this.sum(restLeft), this.sum(restRight));
      named += 1;
    }
    if (named === 0) return 0;
    const both = (2 * shared) / (sumLeft + sumRight);
    const shorter =
      named >= 2 && Math.min(left.length, right.length) >= 2
        ? (0.9 * shared) / Math.min(sumLeft, sumRight)
        : 0;
    return Math.min(0.98, Math.max(both, shorter));
  }

  private partsOf(name: string): NameParts {
    const known = this.known.get(name);
    if (known) return known;
    const plain = plainName(name);
    const parts = { plain, glued: plain.replaceAll(' ', ''), words: plain.split(' ') };
    this.known.set(name, parts);
    return parts;
  }

  private sum(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.weight(word), 0);
  }

  private weight(word: string): number {
    const known = this.weights.get(word);
    if (known !== undefined) return known;
    const weight = STOP_WORDS.has(word) ? 0.1 : Math.log(1 + this.total / Math.max(1, this.count(word)));
    this.weights.set(word, weight);
    return weight;
  }
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  'dan di ke yang pada per untuk of the and atas dari terhadap dengan dalam oleh'.split(' '),
);

/** A word that can name something: neither a number, a single letter nor a word between others. */
function isNaming(word: string): boolean {
  return word.length >= 2 && !/^\d/.test(word) && !STOP_WORDS.has(word);
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < 5 || other.length < 5) return false;
  const bound = Math.min(one.length, other.length) >= 8 ? 2 : 1;
  return editDistance(one, other, bound) <= bound;
}

/** Two rests that are one text but for blanks and a typing error. */
function isGlued(one: string, other: string): boolean {
  return one.length >= 4 && one.length <= 80 && editDistance(one, other, 2) <= 2;
}
