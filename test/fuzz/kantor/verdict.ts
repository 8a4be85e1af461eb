import type { WorkbookResult } from '../../../src/app/computeWorkbook';
import type { Scorecard, Target } from '../../../src/scoring/index';
import type { CellAddress } from '../../../src/kernel/cellAddress';
import type { Indicator } from '../../../src/sheet/table';
import { causeOf } from './cause';
import { toNumber, type Exact } from './exact';
import { doubtsAbout, type Doubt } from './doubt';
import type { Expected, MadeWorkbook } from './made';

/** `lost`: a figure of the sheet that is missing without a word; `wrong`: another figure without a question. */
export type Verdict = 'right' | 'asked' | 'refused' | 'lost' | 'wrong';

export const FIELDS = ['target', 'actual', 'achievement', 'ceiling', 'spent'] as const;
export type JudgedField = (typeof FIELDS)[number];

export interface FieldVerdict {
  readonly field: JudgedField;
  readonly verdict: Verdict;
  readonly want: number | null;
  readonly got: number | null;
  /** Why it is not right, in one of a few words. */
  readonly cause: string | null;
}

export interface IndicatorVerdict {
  readonly key: number;
  readonly verdict: Verdict;
  readonly cause: string | null;
  readonly fields: readonly FieldVerdict[];
}

type IndicatorScore = Scorecard['indicators'][number];

/** An indicator as it was read, with its scores. */
export interface ReadIndicator {
  readonly indicator: Indicator;
  readonly score: IndicatorScore;
}

/** Indicators that were read, by the key of the true one whose row they stand in; the rest stand in none. */
export function matched(
  made: MadeWorkbook,
  { reading, scorecard }: WorkbookResult,
): { readonly found: Map<number, ReadIndicator>; readonly strangers: readonly Indicator[] } {
  const found = new Map<number, ReadIndicator>();
  const strangers: Indicator[] = [];
  const sheetOf = new Map(reading.tables.map(({ id, sheet }) => [id, sheet]));
  for (const indicator of reading.indicatorTable?.indicators ?? []) {
    const score = scorecard?.indicators.find(({ id }) => id === indicator.id);
    const key = keyOf(made, indicator, sheetOf, reading.indicatorTable?.primary.id);
    if (key === null || !score || found.has(key)) strangers.push(indicator);
    else found.set(key, { indicator, score });
  }
  return { found, strangers };
}

function keyOf(
  { sheets, office }: MadeWorkbook,
  { rows, name }: Indicator,
  sheetOf: ReadonlyMap<string, string>,
  primary: string | undefined,
): number | null {
  const order = Object.entries(rows).sort(([a], [b]) => Number(b === primary) - Number(a === primary));
  for (const [table, { top, bottom }] of order) {
    const sheet = sheets.find(({ spec }) => spec.sheet === sheetOf.get(table));
    const here = [...(sheet?.rowOf ?? [])].filter(([, row]) => row >= top && row <= bottom);
    const named = here.find(([key]) => name === office.indicators.find((each) => each.key === key)?.name);
    const [key] = named ?? here[0] ?? [];
    if (key !== undefined) return key;
  }
  return null;
}

/** Judges every indicator of a made workbook. */
export function judge(made: MadeWorkbook, result: WorkbookResult): IndicatorVerdict[] {
  const { found } = matched(made, result);
  return [...made.expected].map(([key, expected]) => {
    const read = found.get(key) ?? null;
    const isJudged = (field: JudgedField): boolean =>
      expected.hasNoTarget ? field === 'achievement' : expected[field] !== null || isRead(read, field);
    const fields = FIELDS.filter(isJudged).map((field) =>
      judgeField(made, result, { key, expected, read }, field),
    );
    return { key, fields, ...worst(fields) };
  });
}

export interface Judged {
  readonly key: number;
  readonly expected: Expected;
  readonly read: ReadIndicator | null;
}

function isRead(read: ReadIndicator | null, field: JudgedField): boolean {
  return read !== null && field !== 'achievement' && gotOf(read, field) !== null;
}

const ORDER: readonly Verdict[] = ['right', 'asked', 'refused', 'lost', 'wrong'];

/** The worst of some verdicts; performance speaks before money, figures before what follows from them. */
function worst(fields: readonly FieldVerdict[]): Pick<IndicatorVerdict, 'verdict' | 'cause'> {
  let found: Pick<IndicatorVerdict, 'verdict' | 'cause'> = { verdict: 'right', cause: null };
  for (const { verdict, cause } of fields)
    if (ORDER.indexOf(verdict) > ORDER.indexOf(found.verdict)) found = { verdict, cause };
  return found;
}

function judgeField(
  made: MadeWorkbook,
  result: WorkbookResult,
  judged: Judged,
  field: JudgedField,
): FieldVerdict {
  const { expected, read } = judged;
  const got = read === null ? null : gotOf(read, field);
  const want = expected[field] === null ? null : toNumber(expected[field]);
  const base = { field, want, got };
  if (isClose(want, got)) return { ...base, verdict: 'right', cause: null };
  const cause = causeOf(made, result, judged, field);
  const doubt = doubtsAbout(made, result, judged, field);
  const verdict = verdictOf(got, doubt);
  return { ...base, verdict: verdict === 'refused' && made.mayRefuse ? 'right' : verdict, cause };
}

function verdictOf(got: number | null, doubt: Doubt): Verdict {
  if (doubt === 'question') return 'asked';
  if (got === null) return doubt === 'none' ? 'lost' : 'refused';
  return doubt === 'remark' ? 'asked' : 'wrong';
}

/** What was read or computed; a range target counts as its middle, which no truth equals by chance. */
export function gotOf({ indicator, score }: ReadIndicator, field: JudgedField): number | null {
  switch (field) {
    case 'target':
      return plain(score.target ?? indicator.target?.value ?? null);
    case 'actual':
      return score.actual;
    case 'achievement':
      return score.achievement;
    case 'ceiling':
      return score.budgetCeiling;
    case 'spent':
      return score.budgetSpent;
  }
}

function plain(target: Target | null): number | null {
  return typeof target === 'object' && target !== null ? (target.from + target.to) / 2 : target;
}

/** Cell that a figure was read from; null when it is computed. */
export function cellOf({ indicator }: ReadIndicator, field: JudgedField): CellAddress | null {
  const located = {
    target: indicator.target,
    actual: indicator.actual,
    achievement: null,
    ceiling: indicator.budgetCeiling,
    spent: indicator.budgetSpent,
  }[field];
  return located?.cell ?? null;
}

export function isClose(want: number | null, got: number | null): boolean {
  if (want === null || got === null) return want === got;
  return Math.abs(want - got) <= 1e-9 * Math.max(1, Math.abs(want));
}

export function isExactly(want: Exact | null, got: number | null): boolean {
  return isClose(want === null ? null : toNumber(want), got);
}
