import { NameSimilarity, plainName } from '../../sheet/recognise/index';

/** A name as one unit has it, with its place among the unit's names and the number it stands under. */
export interface UnitName {
  readonly unit: number;
  readonly place: number;
  readonly number: number | null;
  readonly name: string;
}

/** Names of several units that say the same. */
export interface NameGroup {
  readonly number: number | null;
  /** The spelling that most units have. */
  readonly name: string;
  /** Positions in the list that was grouped, at most one of a unit. */
  readonly members: readonly number[];
  /** The spelling least like `name`, when it is less than nearly the same. */
  readonly unlike: string | null;
}

/** One spelling with everyone who has it. */
interface Spelling {
  readonly plain: string;
  readonly words: readonly string[];
  readonly name: string;
  readonly number: number | null;
  readonly members: readonly number[];
  readonly units: ReadonlySet<number>;
}

interface Draft {
  readonly head: Spelling;
  readonly members: number[];
  readonly units: Set<number>;
  unlike: { readonly name: string; readonly likeness: number } | null;
}

/** Alike enough with the same number, and alike enough whatever the number; as in the joining of tables. */
const [WITH_NUMBER, WITHOUT_NUMBER, NEARLY_SAME] = [0.7, 0.93, 0.9] as const;

/**
 * Which names of many units are the same: equal names first, then likeness together with the number. Two names of one
 * unit never are. The order of the units changes nothing.
 * @returns groups by number, without numbers by place; each name is in exactly one
 */
export function groupNames(names: readonly UnitName[]): readonly NameGroup[] {
  const spellings = spellingsOf(names);
  const similarity = new NameSimilarity(spellings.map(({ name }) => name));
  const drafts: Draft[] = [];
  for (const spelling of spellings) {
    const found = likest(spelling, drafts, similarity);
    if (found === null) {
      drafts.push({
        head: spelling,
        members: [...spelling.members],
        units: new Set(spelling.units),
        unlike: null,
      });
      continue;
    }
    const { draft, likeness } = found;
    draft.members.push(...spelling.members);
    for (const unit of spelling.units) draft.units.add(unit);
    if (likeness < (draft.unlike?.likeness ?? NEARLY_SAME)) draft.unlike = { name: spelling.name, likeness };
  }
  return drafts
    .map(({ head, members, unlike }) => {
      const own = members.map((member) => names[member] as UnitName);
      return {
        number: usual(own.map(({ number }) => number)),
        name: head.name,
        members: members.sort((one, other) => one - other),
        unlike: unlike?.name ?? null,
        place: own.reduce((sum, { place }) => sum + place, 0) / own.length,
      };
    })
    .sort(
      (one, other) =>
        compare(one.number, other.number) || one.place - other.place || compare(one.name, other.name),
    )
    .map(({ number, name, members, unlike }) => ({ number, name, members, unlike }));
}

/** Spellings, those of most units first, names that say nothing last. The second of a name in one unit is another. */
function spellingsOf(names: readonly UnitName[]): readonly Spelling[] {
  const byKey = new Map<string, number[]>();
  const seen = new Set<string>();
  names.forEach(({ unit, number, name }, place) => {
    const plain = plainName(name);
    let key = plain === '' ? `#${number}` : plain;
    while (seen.has(`${unit}|${key}`)) key += '+';
    seen.add(`${unit}|${key}`);
    const known = byKey.get(key);
    if (known) known.push(place);
    else byKey.set(key, [place]);
  });
  const spellings = [...byKey].map(([key, members]): Spelling => {
    const own = members.map((member) => names[member] as UnitName);
    return {
      plain: key.startsWith('#') ? '' : key,
      words: key.split(' '),
      name: usual(own.map(({ name }) => name)),
      number: usual(own.map(({ number }) => number)),
      members,
      units: new Set(own.map(({ unit }) => unit)),
    };
  });
  return spellings.sort(
    (one, other) =>
      Number(one.plain === '') - Number(other.plain === '') ||
      other.units.size - one.units.size ||
      compare(one.plain, other.plain) ||
      (one.number ?? 0) - (other.number ?? 0),
  );
}

function likest(
  spelling: Spelling,
  drafts: readonly Draft[],
  similarity: NameSimilarity,
): { readonly draft: Draft; readonly likeness: number } | null {
  let best: { draft: Draft; likeness: number } | null = null;
  for (const draft of drafts) {
    if (isCommon(spelling.units, draft.units)) continue;
    const likeness = likenessOf(spelling, draft.head, similarity);
    if (likeness > (best?.likeness ?? 0)) best = { draft, likeness };
  }
  return best;
}

/** How much two spellings say the same; 0 when too little. A name without letters goes by its number alone. */
function likenessOf(one: Spelling, other: Spelling, similarity: NameSimilarity): number {
  const isSameNumber = one.number !== null && one.number === other.number;
  if (one.plain === '' || other.plain === '') return isSameNumber ? 1 : 0;
  if (!mayBeAlike(one, other)) return 0;
  const likeness = similarity.of(one.name, other.name);
  const isNumbered = one.number !== null && other.number !== null;
  return likeness >= (isNumbered && !isSameNumber ? WITHOUT_NUMBER : WITH_NUMBER) ? likeness : 0;
}

/**
 * A quick look before the slow one, which compares letters: names that are alike share two fifths of the words of the
 * shorter one, or differ in blanks alone. Without it five hundred offices of five hundred kinds would take minutes.
 */
function mayBeAlike(one: Spelling, other: Spelling): boolean {
  const [short, long] =
    one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  let shared = 0;
  for (const word of short) if (long.includes(word)) shared += 1;
  return shared * 5 >= short.length * 2 || one.plain.replaceAll(' ', '') === other.plain.replaceAll(' ', '');
}

function isCommon(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  for (const unit of small) if (large.has(unit)) return true;
  return false;
}

/**
 * What most of a list are; of equals the least.
 * @example usual([2021, 2020, 2021]) // => 2021
 */
export function usual<T extends string | number | null>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([one, times], [other, otherTimes]) => otherTimes - times || compare(one, other),
  );
  return (first as readonly [T, number])[0];
}

function compare(one: string | number | null, other: string | number | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
