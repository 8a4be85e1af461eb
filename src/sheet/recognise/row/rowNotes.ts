import type { RowNote, TableColumn } from '../../table';
import { noteKind } from '../../words/noteKind';
import { remembered } from '../../words/remembered';
import type { SheetView } from '../view/sheetView';
import type { RawRow } from './raw/rawRow';

/** Shorter ones say nothing: `-`, `ada`, `n/a`. */
const FEWEST_LETTERS = 4;

const saysSomething = remembered((text) => (text.match(/\p{L}/gu) ?? []).length >= FEWEST_LETTERS);

/** Reads what the office wrote of a row in its columns of remarks; columns that have a meaning of their own are none. */
export function rowNotes(
  columns: readonly TableColumn[],
  view: SheetView,
): (row: Pick<RawRow, 'top' | 'cells'>) => readonly RowNote[] {
  const own = columns.flatMap(({ column, header, ref }, place) => {
    const kind = ref === null || ref.field === 'note' ? noteKind(header) : null;
    return kind === null ? [] : [{ column, place, kind }];
  });
  return (row) => {
    const notes: RowNote[] = [];
    for (const { column, place, kind } of own) {
      const sheetRow = row.cells[place] ?? row.top;
      const home = view.mergeAt(sheetRow, column);
      const top = home?.top ?? sheetRow;
      if (home && home.left !== column) continue;
      const value = view.grid.value(top, column);
      if (typeof value !== 'string') continue;
      const text = value.trim();
      if (saysSomething(text)) notes.push({ kind, text, cell: { sheet: view.sheet, row: top, column } });
    }
    return notes;
  };
}
