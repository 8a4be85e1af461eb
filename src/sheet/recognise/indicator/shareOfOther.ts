import type { SheetIssue } from '../../table';
import type { IndicatorDraft } from './indicatorDraft';

/**
 * "1% dari jumlah penduduk" beside persons: the target is a share of something that the row does not hold, and this is
 * told; null for every other row.
 * @issue `unit-mismatch`
 */
export function unitMismatch({ pick, name, yearActual }: IndicatorDraft): SheetIssue | null {
  const target = pick('target');
  if (target?.unitOfMeasure === undefined || !/^% ?(?:dari|of)\b/i.test(target.unitOfMeasure)) return null;
  if (typeof yearActual?.value !== 'number' || yearActual.unitOfMeasure?.startsWith('%')) return null;
  const unit = pick('unit-of-measure')?.value;
  if (typeof unit !== 'string' || /^\s*(?:%|persen)/i.test(unit)) return null;
  const data = { target: target.text, actual: yearActual.text };
  return { code: 'unit-mismatch', severity: 'error', cell: target.cell, subject: { indicator: name }, data };
}
