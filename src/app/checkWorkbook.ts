import { auditWorkbook } from '../audit/auditWorkbook';
import type { AuditReport, AuditSummary, Finding } from '../audit/finding';
import { inChains } from '../audit/roots';
import { summaryOf } from '../audit/summary';
import { auditText } from '../audit/text/auditText';
import { collectFacts } from '../facts/collectFacts';
import type { DocumentText } from '../sheet/documentText';
import type { WorkbookContent } from '../sheet/grid';
import type { AcceptedFinding } from '../sheet/settings';
import type { WorkbookResult } from './computeWorkbook';

/** A whole check: what is wrong, what a person accepted, and how much was looked at. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Findings that a person accepted; they come back when the printed text changes. */
  readonly accepted: readonly Finding[];
  readonly summary: AuditSummary;
  readonly notChecked: AuditReport['notChecked'];
}

/**
 * Checks a workbook, and the text of a report against it (Periksa). Null when no table was understood.
 * @param document text of the report; null: the workbook alone
 */
export function checkWorkbook(
  content: WorkbookContent,
  result: WorkbookResult,
  document: DocumentText | null = null,
): CheckResult | null {
  const { reading, input, scorecard, settings } = result;
  if (!input || !scorecard) return null;
  const audit = auditWorkbook(content, reading, input, scorecard);
  const report = document ? collectFacts(reading, scorecard) : null;
  const text = document && report ? auditText(document, report) : null;
  const all = [...audit.findings, ...(text?.findings ?? [])].sort(bySeverity);
  const isAccepted = (finding: Finding): boolean => acceptedAs(finding, settings.accepted);
  const findings = inChains(all.filter((finding) => !isAccepted(finding)));
  const accepted = all.filter(isAccepted);
  return {
    findings,
    accepted,
    summary: summaryOf({
      agreed: audit.agreed + (text?.agreed ?? 0),
      findings,
      accepted,
      notChecked: audit.notChecked.length + (text?.notChecked ?? 0),
    }),
    notChecked: audit.notChecked,
  };
}

function acceptedAs(finding: Finding, accepted: Readonly<Record<string, AcceptedFinding>>): boolean {
  return accepted[finding.id]?.printed === finding.printed;
}

const ORDER = { error: 0, rounding: 1, remark: 2 } as const;

function bySeverity(a: Finding, b: Finding): number {
  return ORDER[a.class] - ORDER[b.class];
}
