import type { CellAddress } from '../../../../kernel/cellAddress';
import type { RowRole } from '../../../table';
import type { CellLine } from '../lineRows';
import type { LabelLevel } from '../rowWords';

/** A row of a table before its figures are read. */
export interface RawRow {
  role: RowRole;
  top: number;
  bottom: number;
  /** First row in which the indicator stands: a merged name can have several rows. */
  readonly first: number;
  number: string | null;
  code: string | null;
  name: string | null;
  nameCell: CellAddress | null;
  objective: string | null;
  objectiveNumber: string | null;
  perspective: string | null;
  /** Sheet row whose cell fills a column, by the place of the column in the layout; undefined where it is blank. */
  readonly cells: (number | undefined)[];
  /** Level of a sub-total label. */
  level: LabelLevel | null;
  hasFigures: boolean;
  /** No figures and no name of an indicator: a title within the table. */
  isHeading: boolean;
  isAfterBlank: boolean;
  /** Its place in cells that hold several indicators. */
  readonly line?: CellLine;
}
