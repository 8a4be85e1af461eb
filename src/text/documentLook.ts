import type { DocumentLook, FigureLook, ReportCell } from '../report/index';
import { shownDecimals, type Method } from '../scoring/index';
import { formatNumber, NOT_MEASURED } from './format';
import { shownInput } from './narrative/figures';

/** How a report document shows its figures: Indonesian notation, kriteria by the profile that gave them. */
export function documentLook(method: Method): DocumentLook {
  const { bands, otherwise } = method.efficiencyCategories;
  const known = [...method.criterionBands, ...bands, otherwise];
  return {
    language: 'id-ID',
    cellText,
    toneOf: ({ id, label }) =>
      known.find((band) => band.id === id && band.label === label)?.tone ?? 'neutral',
  };
}

function cellText({ value, words }: ReportCell, look: FigureLook): string {
  if (words !== undefined) return words;
  if (value === null) return NOT_MEASURED;
  if (typeof value === 'string') return value;
  if (look === 'decimal') return formatNumber(value, shownDecimals(value), 'id');
  if (look === 'rupiah') return formatNumber(value, 0, 'id');
  // A number among words is a name: a year, a place in a list.
  return look === 'text' ? String(value) : shownInput(value);
}
