import type { Finding, FindingCode } from '../finding';
import { isInDocument } from './tablePlaces';

/**
 * Remarks on sheets that are none on a report: every figure is text there, changes may be negative, and what stands
 * above the last band is remarked on where it was measured.
 */
const OF_SHEETS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'number-as-text',
  'negative-count',
  'achievement-above-limit',
]);
/** Whole rupiah in a report are sums of rounded parts: a unit or two off is rounding. */
const MOST_ROUNDING = 2;

/** Findings with those about tables of the report judged as a report is. */
export function documentFindings(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => {
    if (!isInDocument(finding)) return [finding];
    if (OF_SHEETS.has(finding.code)) return [];
    return [
      isRoundedMoney(finding)
        ? { ...finding, class: 'rounding', cause: { code: 'rounded-inputs' } }
        : finding,
    ];
  });
}

function isRoundedMoney({ code, quantity, printed, right }: Finding): boolean {
  const field = quantity?.ref.field;
  if (code !== 'figures-differ' || typeof right !== 'number') return false;
  if (field !== 'budget-ceiling' && field !== 'budget-spent') return false;
  return Math.abs(Number(printed.replaceAll(/\D/g, '')) - right) <= MOST_ROUNDING;
}
