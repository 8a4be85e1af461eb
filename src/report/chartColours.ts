import type { Band, Method, Criterion } from '../scoring/index';

/** Colours of bars by what their band means; dark enough for print beside white. RRGGBB. */
export const TONE_BARS: Readonly<Record<Band['tone'], string>> = {
  'very-good': '2E75B6',
  good: '4A9A2F',
  fair: 'D9A300',
  poor: 'D86613',
  'very-poor': 'B3121D',
  neutral: '7F7F7F',
};

/** Colours of series that are compared side by side. RRGGBB. */
export const SERIES_COLOURS = ['9DB7D5', '2E75B6', '4A9A2F'] as const;

/** Colour of the bar of a figure by its kriteria; grey where it has none. */
export function barColour(criterion: Criterion | null | undefined, { criterionBands }: Method): string {
  const band = criterionBands.find(({ id }) => id === criterion?.id);
  return TONE_BARS[band?.tone ?? 'neutral'];
}
