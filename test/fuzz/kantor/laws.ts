import { applyToContent } from '../../../src/sheet/plan/applyToGrid';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { BPOM_2021 } from '../../../src/scoring/index';
import { Dice } from './dice';
import type { MadeWorkbook } from './made';
import { makeWorkbook } from './makeWorkbook';
import { contentOf, read } from './readWorkbook';
import {
  columnsShuffled,
  figuresAsText,
  rowInside,
  rowsAbove,
  withoutWitnesses,
  withWitness,
  type Reshape,
} from './reshape';
import { judge, type IndicatorVerdict } from './verdict';

/** `changed`: what was right is another figure without a question; `weaker`: it is asked or refused now. */
export interface LawCount {
  readonly law: string;
  readonly kept: number;
  readonly weaker: number;
  readonly changed: number;
}

const WITHOUT = 'without witnesses';

const RESHAPES: Readonly<Record<string, Reshape>> = {
  'rows above': rowsAbove,
  'blank row inside': rowInside,
  'columns shuffled': columnsShuffled,
  'figures as text': figuresAsText,
  [WITHOUT]: withoutWitnesses,
  'one more right witness': withWitness,
};

/** What each law comes to for one seed (reading.md laws: same figures in another shape; no typed result needed). */
export function lawTrial(seed: number): LawCount[] {
  const made = makeWorkbook(seed);
  const before = judge(made, read(made, contentOf(made)));
  const counts = Object.entries(RESHAPES).flatMap(([law, reshape], place): LawCount[] => {
    const other = reshape(made, new Dice(seed * 31 + place));
    return other === null ? [] : [compared(law, before, judge(other, read(other, contentOf(other))))];
  });
  return [...counts, ...readAgain(made, before)];
}

function compared(
  law: string,
  before: readonly IndicatorVerdict[],
  after: readonly IndicatorVerdict[],
): LawCount {
  let [kept, weaker, changed] = [0, 0, 0];
  before.forEach(({ key, verdict }) => {
    const found = after.find((one) => one.key === key);
    const now = found?.verdict;
    // A name such as "Waktu tunggu" whose direction only a typed result told is asked about without it, and should be.
    const isRightlyAsked = law === WITHOUT && now === 'asked' && found?.cause === 'direction';
    if (verdict !== 'right' || isRightlyAsked) return;
    if (now === 'right') kept += 1;
    else if (now === 'wrong' || now === 'lost') changed += 1;
    else weaker += 1;
  });
  return { law, kept, weaker, changed };
}

/** Our own output read again, with and without what the workbook remembers: the same figures, and nothing to write. */
function readAgain(made: MadeWorkbook, before: readonly IndicatorVerdict[]): LawCount[] {
  const method = { ...BPOM_2021, ...made.rule };
  const content = contentOf(made);
  const first = computeWorkbook(content, { method });
  if (first.plan.edits.length === 0) return [];
  const written = applyToContent(content, first.plan);
  return (['own output', 'own output without settings'] as const).flatMap((law) => {
    const given = law === 'own output' ? written : { ...written, settings: null };
    const second = computeWorkbook(given, { method });
    const isQuiet = second.plan.edits.length === 0;
    const plans: LawCount = {
      law: `${law} plans nothing`,
      kept: isQuiet ? 1 : 0,
      weaker: 0,
      changed: isQuiet ? 0 : 1,
    };
    return [compared(law, before, judge(made, second)), plans];
  });
}

/** Sums of many trials by law. */
export function lawSums(seeds: Iterable<number>): Map<string, LawCount & { readonly seeds: number[] }> {
  const sums = new Map<string, LawCount & { readonly seeds: number[] }>();
  for (const seed of seeds) {
    for (const { law, kept, weaker, changed } of lawTrial(seed)) {
      const old = sums.get(law) ?? { law, kept: 0, weaker: 0, changed: 0, seeds: [] };
      const found = changed > 0 && old.seeds.length < 6 ? [...old.seeds, seed] : old.seeds;
      sums.set(law, {
        law,
        kept: old.kept + kept,
        weaker: old.weaker + weaker,
        changed: old.changed + changed,
        seeds: found,
      });
    }
  }
  return sums;
}

/** The sums as lines of text. */
export function lawTable(sums: ReturnType<typeof lawSums>): string {
  return [...sums.values()]
    .map(
      ({ law, kept, weaker, changed, seeds }) =>
        `  ${law.padEnd(46)} kept ${String(kept).padEnd(6)} weaker ${String(weaker).padEnd(6)} changed ${String(changed).padEnd(6)} seeds ${seeds.join(' ')}`,
    )
    .join('\n');
}
