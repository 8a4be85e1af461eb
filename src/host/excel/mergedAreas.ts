import { parseA1, type CellRange, quoteSheetName } from '../../kernel/cellAddress';

/**
 * Areas in the address of several ranges, e.g. `'RAPK 2021'!A1:B2;'RAPK 2021'!C3:C4` (the separator follows the
 * culture, office-js 1985). Fewer than `count` when Excel cut the text (after 8,192 characters): then null.
 */
export function areasInAddress(address: string, sheet: string, count: number): CellRange[] | null {
  const names = [`'${sheet.replaceAll("'", "''")}'!`, `${quoteSheetName(sheet)}!`, `${sheet}!`];
  const plain = names.reduce((text, name) => text.replaceAll(name, ''), address);
  const areas = plain.split(/[,;]/).flatMap((part): CellRange[] => {
    const [first = '', last = first] = part.trim().split(':');
    const [from, to] = [parseA1(first), parseA1(last)];
    return from && to ? [{ sheet, top: from.row, left: from.column, bottom: to.row, right: to.column }] : [];
  });
  return areas.length === count ? areas : null;
}
