import { trial as readingOf } from '../kantor/tally';
import { withExtremes } from './extremes';
import { judgeSentences } from './judgeSentences';
import { judgeTable, type Verdicts } from './judgeTables';
import { printedDocument, printedSheets } from './printed';
import { TrueReport } from './trueReport';
import { writtenReport } from './written';

/** What became of the report of one made office. */
export interface ReportTrial {
  readonly form: string;
  readonly seed: number;
  readonly features: readonly string[];
  /** Cells and sentences that were recomputed. */
  readonly count: number;
  readonly wrong: readonly string[];
  /** What Periksa finds in the document. */
  readonly findings: readonly string[];
}

/**
 * The report of an office that was read rightly and without a question, judged by the office itself. Null for others:
 * what is read wrongly is the affair of the trials of reading.
 */
export async function reportTrial(
  seed: number,
  form: string | null = null,
  isExtreme = false,
): Promise<ReportTrial | null> {
  const reading = readingOf(seed, form, isExtreme ? { change: withExtremes } : {});
  const { made } = reading;
  const isRight =
    reading.crash === null &&
    reading.questions === 0 &&
    reading.strangers.length === 0 &&
    reading.misnamed.length === 0 &&
    (reading.unit === 'right' || reading.unit === 'none') &&
    reading.indicators.length > 0 &&
    reading.indicators.every(({ verdict }) => verdict === 'right');
  if (!isRight) return null;
  const written = await writtenReport(made);
  const table = written?.result.reading.indicatorTable;
  if (!written || !table) return null;
  const report = new TrueReport(made, table);
  const verdicts: Verdicts = { count: 0, wrong: [] };
  const document = printedDocument(written.document);
  for (const each of document.tables) judgeTable(report, each, verdicts);
  for (const each of printedSheets(written.workbook, written.reportSheets))
    judgeTable(report, each, verdicts);
  judgeSentences(report, document.paragraphs, verdicts);
  return { form: made.form, seed, features: made.features, ...verdicts, findings: written.findings };
}
