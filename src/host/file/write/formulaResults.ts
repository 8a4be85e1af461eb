import type { CellValue } from '../../../sheet/grid';
import { isCellError } from '../../../sheet/grid';
import type { FileSheet } from '../fileWorkbook';
import { cellElement } from '../sheet/cellElement';
import type { Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xmlElement';
import { escapeCellText } from '../xml/xmlText';

/** What a formula gives now; the formula itself stays as it is. */
export interface FormulaResult {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Type attribute and text of a result; a text of null: no result. */
function resultText(value: CellValue): readonly [type: string, text: string | null] {
  if (value === null) return ['n', null];
  if (isCellError(value)) return value.error === 'uncached' ? ['n', null] : ['e', value.error];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  if (typeof value === 'string') return ['str', escapeCellText(value)];
  return Number.isFinite(value) ? ['n', String(value)] : ['e', '#NUM!'];
}

function typeSplice(cell: XmlElement, at: number, type: string): Splice[] {
  const place = cell.attributePlace('t');
  if (place) return [{ start: at + place.start, end: at + place.end, text: type }];
  return type === 'n' ? [] : [{ start: at + cell.nameEnd, end: at + cell.nameEnd, text: ` t="${type}"` }];
}

/** The changes of a sheet's part that put results in the place of former ones. Cells without a formula are left alone. */
export function resultSplices({ grid }: FileSheet, results: readonly FormulaResult[]): Splice[] {
  const { bytes, cells } = grid.part;
  return results.flatMap(({ row, column, value }) => {
    const found = cells.store.find(row, column);
    const at = found < 0 ? 0 : (cells.store.at[found] as number);
    const cell = found < 0 ? null : cellElement(bytes, at);
    const formula = cell?.child('f');
    if (!cell || !formula) return [];
    const [type, text] = resultText(value);
    const former = cell.child('v');
    const written = text === null ? '' : `<${cell.prefix}v>${text}</${cell.prefix}v>`;
    const start = at + (former?.start ?? formula.end);
    const end = at + (former?.end ?? formula.end);
    return [...typeSplice(cell, at, type), { start, end, text: written }];
  });
}
