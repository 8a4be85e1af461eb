import { planReport, reportContent, type WorkbookResult } from '../../app/index';
import type { ReportIssue, ReportChart } from '../../report/index';
import type { EditPlan } from '../../sheet/editPlan';
import type { WorkbookContent } from '../../sheet/grid';
import type { Language } from '../../text/language';
import { sentenceGroups, type SentenceGroup } from '../../text/sentenceGroups';
import { defaultReportLayout } from '../../text/reportLayout';
import { reportWords } from '../../text/reportWords';

/** A chart with its figures, without the table that they came from. */
export interface PaneChart {
  readonly name: string;
  readonly title: string;
  readonly kind: ReportChart['kind'];
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** RRGGBB, one a point. */
    readonly colors: readonly string[];
    readonly values: readonly (number | null)[];
  }[];
}

/** What the pane shows and writes of the report. */
export interface PaneReport {
  readonly language: Language;
  readonly plan: EditPlan;
  readonly sheets: readonly { readonly name: string; readonly title: string }[];
  readonly issues: readonly ReportIssue[];
  /** Charts of the whole office; those of single indicators stand on their sheet. */
  readonly charts: readonly PaneChart[];
  readonly sentences: readonly SentenceGroup[];
}

/** The report of a workbook, small enough to travel from the worker; null when no table was understood. */
export function paneReport(
  content: WorkbookContent,
  result: WorkbookResult,
  language: Language,
): PaneReport | null {
  const report = reportContent(result, defaultReportLayout(language), reportWords(language));
  if (!report) return null;
  return {
    language,
    plan: planReport(content, result, report),
    sheets: report.parts.map(({ sheet, blocks }) => ({
      name: sheet,
      title: blocks[0]?.heading === '' ? (blocks[0].tables[0]?.title ?? '') : '',
    })),
    issues: report.issues,
    charts: report.parts.flatMap(({ blocks }) =>
      blocks.filter(({ indicator }) => indicator === null).flatMap(({ charts }) => charts.map(paneChart)),
    ),
    sentences: sentenceGroups(report.data),
  };
}

function paneChart({ name, title, kind, table, rows, categories, series }: ReportChart): PaneChart {
  const shown = table.rows.slice(rows.first, rows.last + 1);
  const valueAt = (row: (typeof shown)[number], column: number): string | number | null =>
    row.cells[column]?.value ?? null;
  return {
    name,
    title,
    kind,
    // The pane has no room for names beside bars: they are told by their place in the table.
    categories: shown.map((row, at) =>
      kind === 'bar' ? String(at + 1) : String(valueAt(row, categories) ?? ''),
    ),
    series: series.map(({ name: label, column, color = '', pointColors }) => ({
      name: label,
      colors: pointColors ?? shown.map(() => color),
      values: shown.map((row) => {
        const value = valueAt(row, column);
        return typeof value === 'number' ? value : null;
      }),
    })),
  };
}
