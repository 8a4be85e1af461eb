import { isCellError, type CellValue } from '../../sheet/grid';
import { HostError } from '../host/hostError';
import type { SimCell } from '../../grid/model/sheet';

/** A value as `range.values` gives it: errors as their text, nothing as an empty text. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (isCellError(value)) return value.error === 'uncached' ? '#BUSY!' : value.error;
  return value;
}

/** `range.valueTypes`. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
}

/** Whether `getSpecialCells` means a cell. */
export function isSpecial(cell: SimCell, cellType: string, valueKind?: string): boolean {
  const isFormula = cell.formula !== null;
  if (cellType === 'Formulas' && !isFormula) return false;
  if (cellType === 'Constants' && (isFormula || cell.value === null)) return false;
  if (cellType !== 'Formulas' && cellType !== 'Constants') throw new HostError('NotImplemented');
  const kinds: Readonly<Record<string, string>> = { String: 'Text', Double: 'Numbers', Boolean: 'Logical' };
  const kind = kinds[valueType(cell.value)] ?? 'Errors';
  return valueKind === undefined || valueKind === 'All' || valueKind.includes(kind);
}
