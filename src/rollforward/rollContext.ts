import type { Notation } from '../sheet/number/notation';
import type { WorkbookReading } from '../sheet/table';
import type { TextMaker } from './newText';
import type { ReportText } from './reportText';
import type { Subjects } from './subjects';

/** What every step of a roll-forward needs to know. */
export interface RollContext {
  readonly report: ReportText;
  /** The report's tables as the recogniser reads them. */
  readonly reading: WorkbookReading;
  readonly reportYear: number;
  readonly subjects: Subjects;
  readonly make: TextMaker;
  /** Of the report's numbers. */
  readonly notation: Notation;
  /** Borders of kriteria and the target itself: a figure is not rounded onto them. */
  readonly edges: readonly number[];
  /** Labels of kriteria. */
  readonly labels: readonly string[];
}
