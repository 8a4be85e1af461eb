import type { Band, Method } from '../../scoring/index';
import type { ConditionalFormatEdit } from '../editPlan';
import type { RecognisedTable } from '../table';
import type { PlacedColumn } from './placeColumns';

/** Fill and font of what a band means; readable in print, and never the only sign: the word stands in the cell. */
export const TONE_COLOURS: Readonly<
  Record<Band['tone'], { readonly fill: string; readonly fontColor: string }>
> = {
  'very-good': { fill: 'C6E0F5', fontColor: '0B3D66' },
  good: { fill: 'C6EFCE', fontColor: '0B5A1E' },
  fair: { fill: 'FFEB9C', fontColor: '6B4E00' },
  poor: { fill: 'F8CBAD', fontColor: '7A2E00' },
  'very-poor': { fill: 'FFC7CE', fontColor: '8A0012' },
  neutral: { fill: 'E2E2E2', fontColor: '3A3A3A' },
};

/** Colours for the kriteria and kategori columns, by the words of the method. */
export function criterionFormats(
  columns: readonly PlacedColumn[],
  table: RecognisedTable,
  method: Method,
): ConditionalFormatEdit[] {
  return columns.flatMap(({ column, result }): ConditionalFormatEdit[] => {
    const bands = bandsOf(result.ref.field, method);
    if (!bands) return [];
    const range = {
      sheet: table.sheet,
      top: table.body.top,
      left: column,
      bottom: table.body.bottom,
      right: column,
    };
    return [{ range, rules: bands.map(({ label, tone }) => ({ equals: label, ...TONE_COLOURS[tone] })) }];
  });
}

function bandsOf(field: string, method: Method): readonly Band[] | null {
  if (field === 'criterion' || field === 'objective-criterion') return method.criterionBands;
  if (field === 'efficiency-category')
    return [...method.efficiencyCategories.bands, method.efficiencyCategories.otherwise];
  return null;
}
