import type { SheetIssue } from '../../table';
import type { IndicatorDraft } from './indicatorDraft';

/** "1% dari jumlah penduduk" beside persons: a share of something that the row does not hold. */
export function isShareOfOther({ pick, yearActual }: IndicatorDraft): boolean {
  const [target, unit] = [pick('target'), pick('unit-of-measure')?.value];
  if (!/^% ?(?:dari|of)\b/i.test(target?.unitOfMeasure ?? '') || typeof yearActual?.value !== 'number')
    return false;
  return (
    !yearActual.unitOfMeasure?.startsWith('%') && typeof unit === 'string' && !/^\s*(?:%|persen)/i.test(unit)
  );
}

/** Told where a target is a share of something that the row does not hold. */
export function unitIssues(draft: IndicatorDraft): SheetIssue[] {
  const target = isShareOfOther(draft) ? draft.pick('target') : null;
  if (target === null) return [];
  const data = { target: target.text, actual: draft.yearActual?.text ?? '' };
  return [
    { code: 'unit-mismatch', severity: 'error', cell: target.cell, subject: { indicator: draft.name }, data },
  ];
}
