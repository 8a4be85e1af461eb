import type { WorkbookResult } from '../../../src/app/computeWorkbook';
import type { MadeWorkbook } from './made';
import { makeWorkbook, type MakeOptions } from './makeWorkbook';
import { addMargins, type Margins } from './margins';
import { changedCells, contentOf, read } from './readWorkbook';
import { isExactly, judge, matched, type IndicatorVerdict, type Verdict } from './verdict';

/** What became of one made workbook. */
export interface Trial {
  readonly seed: number;
  readonly made: MadeWorkbook;
  readonly indicators: readonly IndicatorVerdict[];
  /** Cells of the office with another content. */
  readonly changed: readonly string[];
  /** Indicators that stand in no row of a true one. */
  readonly strangers: readonly string[];
  /** Money of the unit: right, wrong in silence, or not judged because a part of it is not right. */
  readonly unit: 'right' | 'wrong' | 'follows' | 'none';
  readonly questions: number;
  /** What was taken without a question, by kind and margin. */
  readonly margins: Margins;
  /** Indicators under another name, e.g. their code. */
  readonly misnamed: readonly string[];
  readonly crash: string | null;
}

/** Makes the workbook of a seed, has it read, and judges. */
export function trial(seed: number, form: string | null = null, options: MakeOptions = {}): Trial {
  const made = makeWorkbook(seed, form, options);
  try {
    const content = contentOf(made);
    const result = read(made, content);
    const indicators = judge(made, result);
    const margins: Margins = new Map();
    addMargins(margins, made, result, indicators);
    return {
      margins,
      seed,
      made,
      indicators,
      changed: changedCells(content, result),
      strangers: matched(made, result).strangers.map(({ name }) => name),
      unit: unitVerdict(made, result, indicators),
      questions: result.decisions.filter(({ isOpen }) => isOpen).length,
      misnamed: misnamed(made, result),
      crash: null,
    };
  } catch (cause) {
    const crash = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return { ...NOTHING, margins: new Map(), seed, made, crash };
  }
}

const NOTHING = {
  indicators: [],
  changed: [],
  strangers: [],
  unit: 'none',
  questions: 0,
  misnamed: [],
} as const;

function misnamed(made: MadeWorkbook, result: WorkbookResult): string[] {
  return [...matched(made, result).found].flatMap(([key, { indicator }]) => {
    const name = made.office.indicators.find((each) => each.key === key)?.name;
    return name === undefined || indicator.name.includes(name) ? [] : [indicator.name];
  });
}

function unitVerdict(
  { unit }: MadeWorkbook,
  { scorecard }: WorkbookResult,
  indicators: readonly IndicatorVerdict[],
): Trial['unit'] {
  if (unit === null) return 'none';
  const isRight =
    isExactly(unit.ceiling, scorecard?.unit.budgetCeiling ?? null) &&
    isExactly(unit.spent, scorecard?.unit.budgetSpent ?? null);
  if (isRight) return 'right';
  const isOfMoney = (field: string): boolean => field === 'ceiling' || field === 'spent';
  const hasDoubt = indicators.some(({ fields }) =>
    fields.some(({ field, verdict }) => isOfMoney(field) && verdict !== 'right'),
  );
  return hasDoubt ? 'follows' : 'wrong';
}

export type Counts = Record<Verdict, number>;

/** How many indicators of each verdict, by whatever the caller groups by. */
export class Tally {
  readonly rows = new Map<string, Counts>();

  add(group: string, verdict: Verdict): void {
    const counts = this.rows.get(group) ?? { right: 0, asked: 0, refused: 0, lost: 0, wrong: 0 };
    counts[verdict] += 1;
    this.rows.set(group, counts);
  }
}

/** What is not right, by cause, with forms and seeds. */
export interface CauseRow {
  count: number;
  readonly forms: Map<string, number>;
  readonly seeds: Set<number>;
}

export class Causes {
  readonly rows = new Map<string, CauseRow>();

  add(cause: string, form: string, seed: number): void {
    const row = this.rows.get(cause) ?? { count: 0, forms: new Map(), seeds: new Set() };
    row.count += 1;
    row.forms.set(form, (row.forms.get(form) ?? 0) + 1);
    if (row.seeds.size < 6) row.seeds.add(seed);
    this.rows.set(cause, row);
  }
}
