import { componentIndex, type IndexRule } from '../scoring/index';
import type { IndicatorComponents } from './table';

/**
 * What the components of an indicator come to; null when they come to nothing.
 * @method M-9
 */
export function componentResult({
  parts,
}: IndicatorComponents): { readonly value: number; readonly rule: IndexRule } | null {
  const figures = parts.map(({ value, of, weight }) => ({
    value: value.value,
    of: of?.value ?? null,
    weight: weight?.value ?? null,
  }));
  const index = componentIndex(figures);
  return index.ok ? index.value : null;
}
