import type { CellAddress } from '../../../kernel/cellAddress';
import type { Method } from '../../../scoring/index';
import type { Mapping } from '../../decision';
import type { RecognisedTable, TableRow } from '../../table';
import type { ObjectiveGroup } from '../join/objectiveKeys';

/** One indicator with its row in every table that has it. */
export interface JoinedRow {
  readonly objective: string | null;
  readonly plan: TableRow | null;
  readonly actual: TableRow | null;
  /** By table id. */
  readonly rows: Record<string, TableRow>;
}

export interface TableInput {
  readonly plan: RecognisedTable;
  readonly actual: RecognisedTable;
  readonly joined: readonly JoinedRow[];
  readonly objectives: readonly ObjectiveGroup[];
  /** Tables that may fill in money which the sources lack. */
  readonly moneyTables: readonly RecognisedTable[];
  /** Tables of other quarters whose figures stand in the rows of the sources. */
  readonly seriesTables?: readonly RecognisedTable[];
  readonly mapping: Mapping;
  /** Year of the workbook, for sources that name none. */
  readonly year: number | null;
  /** Profile whose directions and kinds of quarter count where nothing is said. */
  readonly method?: Method;
}

/** Code of an indicator in either source. */
export function codeOf({ plan, actual }: JoinedRow): string | null {
  return plan?.code ?? actual?.code ?? null;
}

/** Cell of the name of a row, by which answers call the indicator. */
export function nameCell(row: TableRow, table: RecognisedTable): CellAddress {
  const cell =
    row.cells['indicator'] ??
    row.cells['programme-output'] ??
    row.cells['objective'] ??
    row.cells['code'] ??
    row.cells['number'];
  return cell?.cell ?? { sheet: table.sheet, row: row.top, column: table.body.left };
}
