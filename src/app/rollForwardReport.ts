import { collectFacts, type WorkbookFacts } from '../facts/index';
import { fail, ok, type Result } from '../kernel/result';
import {
  reportText,
  reportYearOf,
  type RollAim,
  type RollForward,
  rollForward,
  type RollIssue,
  tablesAsWorkbook,
} from '../rollforward/index';
import type { TextComment } from '../sheet/editableText';
import type { TableKind } from '../sheet/table';
import type { DocumentHost, HostIssue } from './ports';
import { scoreWorkbook, type WorkbookScore } from './scoreWorkbook';

export interface RollOptions {
  /** The next draft, or a template with placeholders. */
  readonly aim: RollAim;
  /** Replacements are tracked changes. */
  readonly isTracked: boolean;
  /** Year of the report, where its titles do not say; null: as they say. */
  readonly reportYear: number | null;
  /** Remarks at paragraphs, in the language of the report. */
  readonly commentsOf: (roll: RollForward) => readonly TextComment[];
}

export interface RolledReport {
  readonly bytes: Uint8Array;
  readonly roll: RollForward;
}

/**
 * Last year's report, rolled forward to the workbook's year, or made into a template. Nothing is written before all is
 * known: who wrote the report, its year, and that of each workbook.
 * @param now    this year's workbook, scored; of the report's own year for a template
 * @param before last year's workbook; null without one
 * @issue those of `rollForward`, of the host, and `roll-report-year-unknown`, `roll-workbook-year-unknown`,
 *        `roll-workbook-two-years`, `roll-report-not-older`, `roll-template-other-year`, `roll-previous-other-year`,
 *        `roll-period-not-whole`
 */
export function rollForwardReport(
  document: DocumentHost,
  now: WorkbookScore,
  before: WorkbookScore | null,
  { aim, isTracked, reportYear: givenYear, commentsOf }: RollOptions,
): Result<RolledReport, RollIssue | HostIssue> {
  const facts = factsOf(now);
  if (!facts) return fail({ code: 'roll-nothing-explained', severity: 'error' });
  const report = reportText(document.text);
  const reportYear = givenYear ?? reportYearOf(report);
  const years = checkedYears(now, before, reportYear, aim);
  if (!years.ok) return years;
  const own = scoreWorkbook(tablesAsWorkbook(report), { method: now.settings.method });
  const roll = rollForward({
    report,
    reading: own.reading,
    ownFacts: factsOf(own),
    reportYear: years.value.reportYear,
    now: { year: years.value.year, facts, tables: now.reading.tables },
    before: before && factsOf(before),
    aim,
  });
  if (!roll.ok) return roll;
  const { replacements } = roll.value;
  const bytes = document.apply({ replacements, comments: commentsOf(roll.value), isTracked });
  return bytes.ok ? ok({ bytes: bytes.value, roll: roll.value }) : bytes;
}

function factsOf({ reading, scorecard }: WorkbookScore): WorkbookFacts | null {
  return scorecard && collectFacts(reading, scorecard);
}

interface Years {
  readonly reportYear: number;
  readonly year: number;
}

function checkedYears(
  now: WorkbookScore,
  before: WorkbookScore | null,
  reportYear: number | null,
  aim: RollAim,
): Result<Years, RollIssue> {
  const error = (code: RollIssue['code'], data: RollIssue['data'] = {}): Result<Years, RollIssue> =>
    fail({ code, severity: 'error', data });
  const year = now.reading.indicatorTable?.year ?? null;
  if (year === null) return error('roll-workbook-year-unknown');
  const measured = measuredYears(now);
  if (measured.length > 1) return error('roll-workbook-two-years', { years: measured.join(', ') });
  if (reportYear === null) return error('roll-report-year-unknown');
  if (aim === 'template' && year !== reportYear)
    return error('roll-template-other-year', { report: String(reportYear), year });
  if (aim === 'draft' && year <= reportYear)
    return error('roll-report-not-older', { report: String(reportYear), year });
  const previous = before?.reading.indicatorTable?.year ?? null;
  if (before && previous !== reportYear)
    return error('roll-previous-other-year', {
      report: String(reportYear),
      ...(previous !== null && { year: previous }),
    });
  const quarter = now.scorecard?.throughQuarter ?? null;
  if (quarter !== null && quarter < 4) return error('roll-period-not-whole', { quarter });
  return ok({ reportYear, year });
}

const MEASURED: ReadonlySet<TableKind> = new Set<TableKind>(['measurement', 'realisation']);

/** Years of full tables of a workbook whose year nobody has answered. */
function measuredYears({ reading: { tables, decisions } }: WorkbookScore): number[] {
  const decision = decisions.find(({ kind }) => kind === 'year');
  if (!decision || decision.reason.code === 'answered') return [];
  return [
    ...new Set(tables.flatMap(({ kind, year }) => (MEASURED.has(kind) && year !== null ? [year] : []))),
  ].sort();
}
