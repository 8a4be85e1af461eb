import type { Band } from '../../scoring/index';
import { isNumber } from './term';

/**
 * A formula that names the band of a figure as Excel's IF does; `otherwise` for what is in none.
 * @param figure    term of the figure that is compared
 * @param shown     what a band gives, as it stands in a formula
 * @param otherwise what is given for a figure in no band
 * @param cell      term that must be a number; left out: the figure itself
 * @method      M-14, M-21, M-22
 * @example bandFormula('J7', [{ id: 'good', label: 'Baik', from: 90, fromOp: '<=', to: null, toOp: '<' }], (band) => quoted(band.label), '""')
 *          // => 'IF(ISNUMBER(J7),IF(J7>=90,"Baik",""),"")'
 */
export function bandFormula(
  figure: string,
  bands: readonly Band[],
  shown: (band: Band) => string,
  otherwise: string,
  cell = figure,
): string {
  const chosen = bands.reduceRight(
    (rest, band) => `IF(${conditionOf(figure, band)},${shown(band)},${rest})`,
    otherwise,
  );
  return `IF(${isNumber(cell)},${chosen},"")`;
}

function conditionOf(cell: string, band: Band): string {
  const parts: string[] = [];
  if (band.from !== null) parts.push(`${cell}${band.fromOp === '<' ? '>' : '>='}${band.from}`);
  if (band.to !== null) parts.push(`${cell}${band.toOp}${band.to}`);
  return parts.length === 1 ? (parts[0] as string) : `AND(${parts.join(',')})`;
}

/** Text as it stands in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
