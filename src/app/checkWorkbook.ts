import {
  auditWorkbook,
  DOCUMENT_SHEET,
  withTablePlaces,
  documentFindings,
  withDocument,
  inChains,
  summaryOf,
  auditText,
  reportIdentity,
  type AuditReport,
  type AuditSummary,
  type LastYear,
  type Finding,
  type UncheckedSentence,
} from '../audit/index';
import { scoreIndicators, type Scorecard, type ScoringInput } from '../scoring/index';
import { collectFacts } from '../facts/index';
import type { DocumentText, UnreadParts } from '../sheet/documentText';
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
  /** Sentences of the report with statements that could not be compared. */
  readonly unchecked: readonly UncheckedSentence[];
  /** What of the report was not read; null without a report, or when all of it was. */
  readonly unread: UnreadParts | null;
}

/**
 * Checks a workbook, and the text of a report against it (Periksa). Null when no table was understood.
 * @param document text of the report; null: the workbook alone
 * @param lastYear what last year's workbook says; null: figures of last year are held against this workbook alone
 */
export function checkWorkbook(
  content: WorkbookContent,
  result: WorkbookResult,
  document: DocumentText | null = null,
  lastYear: LastYear | null = null,
): CheckResult | null {
  const { reading, settings } = result;
  const scored = scoredOf(result);
  if (scored === null) return null;
  const { input, scorecard } = scored;
  const others = document ? reportIdentity(document, reading) : [];
  // A report of another year or office is not held against the workbook.
  const compared = others.length === 0 ? document : null;
  const both = compared ? withDocument(content, reading, compared, settings.method) : { content, reading };
  const audit = auditWorkbook(both.content, both.reading, input, scorecard, lastYear);
  const report = compared ? collectFacts(reading, scorecard) : null;
  const text = compared && report ? auditText(compared, report) : null;
  const found = [...documentFindings(audit.findings), ...(text?.findings ?? [])].sort(bySeverity);
  const all = [...others, ...found];
  const isAccepted = (finding: Finding): boolean => acceptedAs(finding, settings.accepted);
  const findings = withTablePlaces(inChains(all.filter((finding) => !isAccepted(finding))));
  const accepted = withTablePlaces(all.filter(isAccepted));
  return {
    findings,
    accepted,
    summary: summaryOf({
      agreed: audit.agreed + (text?.agreed ?? 0),
      findings,
      accepted,
      notChecked: audit.notChecked.length + (text?.notChecked ?? 0),
    }),
    notChecked: audit.notChecked.filter(({ cell }) => !cell.sheet.startsWith(DOCUMENT_SHEET)),
    unchecked: text?.unchecked ?? [],
    unread: unreadOf(document),
  };
}

function unreadOf(document: DocumentText | null): UnreadParts | null {
  const unread = document?.unread ?? null;
  return unread !== null && unread.pictures + unread.charts + unread.numbered > 0 ? unread : null;
}

/** What was scored; tables of money alone are checked by themselves, with nothing scored. */
function scoredOf({
  input,
  scorecard,
  reading,
  settings,
}: WorkbookResult): { readonly input: ScoringInput; readonly scorecard: Scorecard } | null {
  if (input && scorecard) return { input, scorecard };
  const hasMoney = reading.tables.some(({ columns }) =>
    ['budget-ceiling', 'budget-spent'].every((field) => columns.some(({ ref }) => ref?.field === field)),
  );
  if (!hasMoney) return null;
  const none: ScoringInput = { indicators: [], objectives: [], perspectives: [] };
  return { input: none, scorecard: scoreIndicators(none, settings.method) };
}

function acceptedAs(finding: Finding, accepted: Readonly<Record<string, AcceptedFinding>>): boolean {
  return accepted[finding.id]?.printed === finding.printed;
}

const ORDER = { error: 0, rounding: 1, remark: 2 } as const;

function bySeverity(a: Finding, b: Finding): number {
  return ORDER[a.class] - ORDER[b.class];
}
