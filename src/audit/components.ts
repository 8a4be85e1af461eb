import { componentResult } from '../sheet/componentResult';
import type { Indicator, IndicatorComponents, Located } from '../sheet/table';
import type { AuditContext } from './context';
import type { Finding, FindingClass } from './finding';
import { findingId } from './judge';

/**
 * Realisasi that is not what its components come to. Every component may be rounded, so a difference that so many
 * halves of the last decimal explain is one of rounding.
 * @method M-9
 */
export function componentFindings(context: AuditContext): Finding[] {
  return context.reading.components.flatMap((components) => {
    const indicator = context.indicatorById.get(components.indicator);
    const result = componentResult(components);
    if (!indicator || !result) return [];
    return statedFigures(indicator, components, context).flatMap((stated) =>
      difference(stated, result.value, indicator, components),
    );
  });
}

/** Where the result is written: as realisasi of the indicator, and below the components. */
function statedFigures(
  indicator: Indicator,
  { stated }: IndicatorComponents,
  { scorecard }: AuditContext,
): Located<number>[] {
  const scored = scorecard.indicators.find(({ id }) => id === indicator.id)?.actual ?? null;
  const places = [indicator.actual, ...indicator.quarters.map(({ actual }) => actual)];
  const actual = places.filter((place) => place !== null && place.value === scored && scored !== null).at(-1);
  return [actual, stated].filter((place): place is Located<number> => typeof place?.value === 'number');
}

function difference(
  stated: Located<number>,
  right: number,
  { id, name }: Indicator,
  { parts }: IndicatorComponents,
): Finding[] {
  const half = 0.5 * 10 ** -decimalsIn(stated.value);
  const away = Math.abs(stated.value - right) - 1e-9 * Math.max(1, Math.abs(right));
  if (away <= half) return [];
  const kind: FindingClass = away <= half * (parts.length + 1) ? 'rounding' : 'remark';
  const sheet = parts[0]?.value.cell.sheet ?? '';
  return [
    {
      id: findingId('components-differ', stated.cell),
      kind: 'recompute',
      code: 'components-differ',
      class: kind,
      quantity: { ref: { field: 'actual' }, level: 'indicator', id, name },
      places: [
        { cell: stated.cell, printed: stated.text },
        ...parts.map(({ value }) => ({ cell: value.cell, printed: value.text })),
      ],
      printed: stated.text,
      right,
      decimals: 2,
      cause: null,
      data: { count: parts.length, sheet },
    },
  ];
}

/** Decimals that a figure was entered with. */
function decimalsIn(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
