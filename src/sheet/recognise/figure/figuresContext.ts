import type { Mapping } from '../../decision';
import type { NumberSeparators } from '../../grid';
import type { LocatedCell } from '../../table';
import type { RawRow } from '../row/raw/rawRow';
import type { SheetView } from '../view/sheetView';

/** The rows of a table and what its figures are read with. */
export interface FiguresContext {
  readonly view: SheetView;
  readonly rows: readonly RawRow[];
  readonly mapping: Mapping;
  readonly separators: NumberSeparators | null;
  /** Titles above the table, for the unit of its money. */
  readonly titles?: readonly string[];
}

/** Cells of a row by the key of their field. */
export type RowCells = Record<string, LocatedCell>;
