import { format } from 'numfmt';
import { isCellError, type CellValue } from '../../sheet/grid';
import type { CultureProfile } from './culture';

const LOCALES: Readonly<Record<CultureProfile['name'], string>> = { 'en-US': 'en', 'id-ID': 'id' };

/** Text that a cell shows in a culture. A format that cannot be read shows the plain number. */
export function cellText(value: CellValue, numberFormat: string, culture: CultureProfile): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error === 'uncached' ? '' : value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return format(numberFormat, value, { locale: LOCALES[culture.name] });
  } catch {
    return String(value);
  }
}
