import { isCellError, type CellValue } from '../../sheet/grid';

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
