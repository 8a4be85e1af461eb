import type { WorkbookResult } from '../../../src/app/computeWorkbook';
import type { CellRange } from '../../../src/kernel/cellAddress';
import type { Decision } from '../../../src/sheet/decision';
import type { MadeWorkbook } from './made';
import { cellOf, matched, type FieldVerdict, type IndicatorVerdict, type JudgedField } from './verdict';

/** Readings that were taken without a question: how many, and how many of them are right, by margin. */
export interface Margin {
  readonly taken: number;
  readonly right: number;
}

export type Margins = Map<string, Margin>;

/** Which figures a decision answers for, and which cause says that it was the decision that failed. */
const SPEAKS_FOR: Partial<Record<Decision['kind'], { fields: readonly JudgedField[]; causes: RegExp }>> = {
  direction: { fields: ['achievement'], causes: /^direction$/ },
  'quarter-kind': { fields: ['actual', 'spent'], causes: /^period/ },
  'money-scale': { fields: ['ceiling', 'spent'], causes: /^money scale$/ },
  'percent-scale': { fields: ['target', 'actual'], causes: /^percent scale$/ },
  'number-notation': {
    fields: ['target', 'actual', 'ceiling', 'spent'],
    causes: /^(?:thousands|cell text)$/,
  },
  'column-field': {
    fields: ['target', 'actual', 'ceiling', 'spent'],
    causes: /^(?:year|forecast|renstra|column|.* column|figure from nowhere|numerator)$/,
  },
};

/** Adds the decisions of one reading to the sums, one count for each figure that a decision speaks for. */
export function addMargins(
  margins: Margins,
  made: MadeWorkbook,
  result: WorkbookResult,
  verdicts: readonly IndicatorVerdict[],
): void {
  const { found } = matched(made, result);
  for (const { isOpen, kind, cells, confidence, reason } of result.decisions) {
    const speaks = SPEAKS_FOR[kind];
    if (isOpen || !speaks || reason.code === 'answered') continue;
    for (const { key, fields } of verdicts) {
      const read = found.get(key);
      if (!read) continue;
      const own = fields.filter(
        ({ field }) =>
          speaks.fields.includes(field) &&
          cells.some((range) => isAt(made, range, key, cellOf(read, field), kind)),
      );
      for (const verdict of own)
        count(margins, `${kind} ${bucket(confidence)}`, isRight(verdict, speaks.causes));
    }
  }
}

const isRight = ({ verdict, cause }: FieldVerdict, causes: RegExp): boolean =>
  verdict === 'right' || cause === null || !causes.test(cause);

function count(margins: Margins, key: string, isRightOne: boolean): void {
  const { taken, right } = margins.get(key) ?? { taken: 0, right: 0 };
  margins.set(key, { taken: taken + 1, right: right + (isRightOne ? 1 : 0) });
}

/** Adds sums of one trial to those of all. */
export function mergeMargins(all: Margins, some: Margins): void {
  for (const [key, { taken, right }] of some) {
    const old = all.get(key) ?? { taken: 0, right: 0 };
    all.set(key, { taken: old.taken + taken, right: old.right + right });
  }
}

/** The row of the indicator for what is decided by row, the column of the figure for what is decided by column. */
function isAt(
  { sheets }: MadeWorkbook,
  range: CellRange,
  key: number,
  cell: { readonly sheet: string; readonly column: number } | null,
  kind: Decision['kind'],
): boolean {
  if (kind === 'money-scale') return true;
  const row = sheets.find(({ spec }) => spec.sheet === range.sheet)?.rowOf.get(key);
  if (kind === 'direction' || kind === 'quarter-kind')
    return row !== undefined && range.top <= row && range.bottom >= row;
  return (
    cell !== null && cell.sheet === range.sheet && range.left <= cell.column && range.right >= cell.column
  );
}

/** Nats between the best reading and the next, as the confidence tells it. */
function bucket(confidence: number): string {
  const margin = Math.log(confidence / Math.max(1e-9, 1 - confidence));
  const [from] = [8, 5, 3, 0].filter((each) => margin >= each - 1e-6);
  return `margin ${from ?? 0} and more`;
}

/** The sums as lines: taken, right, and right in a thousand. */
export function marginLines(margins: Margins): string[] {
  return [...margins]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, { taken, right }]) => {
      const share = ((1000 * right) / taken).toFixed(1);
      return `  ${key.padEnd(40)} taken ${String(taken).padEnd(7)} right ${String(right).padEnd(7)} ${share} of 1,000`;
    });
}
