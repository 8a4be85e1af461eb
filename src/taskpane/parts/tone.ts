import type { Band, Method, Criterion } from '../../scoring/index';

export type Tone = Band['tone'];

/** What a kriteria or kategori means, from the profile that gave it; neutral when the profile knows it no longer. */
export function toneOf(criterion: Criterion | null, method: Method): Tone {
  if (criterion === null) return 'neutral';
  const { bands, otherwise } = method.efficiencyCategories;
  const all = [...method.criterionBands, ...bands, otherwise];
  return all.find((band) => band.id === criterion.id && band.label === criterion.label)?.tone ?? 'neutral';
}
