import type { RowNote, TableColumn } from '../../table';
import { noteKind } from '../../words/noteKind';
import type { SheetView } from '../view/sheetView';
import type { RawRow } from './raw/rawRow';

/** Shorter ones say nothing: `-`, `ada`, `n/a`. */
const FEWEST_LETTERS = 4;

/** Reads what the office wrote of a row in its columns of remarks; columns that have a meaning of their own are none. */
export function rowNotes(
  columns: readonly TableColumn[],
  view: SheetView,
): (row: Pick<RawRow, 'top' | 'cells'>) => readonly RowNote[] {
  const own = columns.flatMap(({ column, header, ref }, place) => {
    const kind = ref === null || ref.field === 'note' ? noteKind(header) : null;
    return kind === null ? [] : [{ column, place, kind }];
  });
  return (row) =>
    own.flatMap(({ column, place, kind }): RowNote[] => {
      const sheetRow = row.cells[place] ?? row.top;
      const home = view.mergeAt(sheetRow, column);
      const [top, left] = home ? [home.top, home.left] : [sheetRow, column];
      const value = view.grid.value(top, left);
      if (left !== column || typeof value !== 'string') return [];
      const text = value.trim();
      if ((text.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS) return [];
      return [{ kind, text, cell: { sheet: view.sheet, row: top, column } }];
    });
}
