import type { SheetView } from '../../view/sheetView';
import { goesOnInLowerCase, splitName } from '../rowWords';
import type { RawRow } from './rawRow';
import type { Carried, RowReading } from './rowReading';

/** Takes over sasaran and perspective that begin in this row. */
export function readNamesAbove(view: SheetView, row: number, { places, carried, rows }: RowReading): void {
  const own = (column: number | null): string => {
    if (column === null || column === places.name) return '';
    const home = view.home(row, column);
    return home.row === row && home.column === column ? view.ownText(row, column) : '';
  };
  const perspective = own(places.perspective);
  if (perspective !== '' && perspective !== carried.perspective) {
    carried.perspective = perspective;
    carried.objective = carried.objectiveNumber = null;
  }
  const objective = own(places.objective);
  const number = own(places.objectiveNumber);
  if (objective === '') {
    if (number !== '' && places.objective === null) carried.objectiveNumber = number;
    return;
  }
  const goesOn = carried.objectiveRow === row - 1 && number === '' && goesOnInLowerCase(objective);
  carried.objectiveRow = row;
  if (goesOn && carried.objective !== null) {
    lengthenObjective(`${carried.objective} ${objective}`, carried, rows);
    return;
  }
  if (objective !== carried.objectiveText) carried.split = splitName(objective);
  carried.objectiveText = objective;
  const { split } = carried;
  if (split.name === carried.objective && (number === '' || number === carried.objectiveNumber)) return;
  carried.objective = split.name;
  carried.objectiveNumber = number !== '' ? number : (split.code ?? split.number);
}

/** The rows above that stand under a sasaran whose name goes on. */
function lengthenObjective(name: string, carried: Carried, rows: readonly RawRow[]): void {
  for (let at = rows.length - 1; at >= 0 && rows[at]?.objective === carried.objective; at -= 1) {
    (rows[at] as RawRow).objective = name;
  }
  carried.objective = name;
}
