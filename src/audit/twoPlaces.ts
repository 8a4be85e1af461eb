import { formatAddress } from '../kernel/cellAddress';
import { cellKey } from './cellKey';
import type { Finding, FindingPlace } from './finding';
import { agrees } from './precision';
import type { FigurePlace, FigureRegistry } from './registry';
import { findingId } from './judge';

/** Fields that are entered, not computed: a difference between two places is a fault of entry. */
const ENTERED = new Set([
  'target',
  'actual',
  'budget-ceiling',
  'budget-spent',
  'numerator',
  'denominator',
  'national-target',
  'initial-target',
]);

/**
 * One quantity, two values: differing figures are listed once with all their places. The one that most places
 * give, and the primary table first, counts as the right one.
 * @param primary table id whose figures the scores are made from
 */
export function twoPlaces(
  registry: FigureRegistry,
  primary: ReadonlySet<string>,
): { findings: Finding[]; checked: number; differing: number } {
  const findings: Finding[] = [];
  let checked = 0;
  let differing = 0;
  for (const places of registry.byQuantity.values()) {
    const first = places[0] as FigurePlace;
    if (places.length < 2 || !ENTERED.has(first.cell.ref.field)) continue;
    checked += places.length - 1;
    const base = basePlace(places, primary);
    const others = places.filter((place) => !isSameFigure(place, base));
    if (others.length === 0) continue;
    differing += others.length;
    findings.push(difference(base, others, places));
  }
  return { findings, checked, differing };
}

/**
 * Entered figures as the place that counts has them, by the cells that show another value, rounded or wrong: what is
 * computed from those may have been computed from these.
 */
export function basesOf(registry: FigureRegistry, primary: ReadonlySet<string>): ReadonlyMap<string, number> {
  const bases = new Map<string, number>();
  for (const places of registry.byQuantity.values()) {
    if (places.length < 2 || !ENTERED.has((places[0] as FigurePlace).cell.ref.field)) continue;
    const base = basePlace(places, primary);
    for (const place of places)
      if (place.value !== base.value) bases.set(cellKey(place.cell.cell), base.value);
  }
  return bases;
}

/** Whether two entered figures are one; a count of 100 and 100.09 are not, 1.23 and 1.225 are but for rounding. */
function isSameFigure(a: FigurePlace, b: FigurePlace): boolean {
  return agrees(a.value, b.value, null) || isRounded(a, b);
}

/** One of the two is the other, rounded to the decimals that it shows. */
function isRounded(a: FigurePlace, b: FigurePlace): boolean {
  const [x, y] = [a.value, b.value];
  const rounds = (coarse: FigurePlace): boolean =>
    (coarse.cell.decimals ?? 0) > 0 && agrees(x, y, coarse.cell.decimals);
  return rounds(a) || rounds(b);
}

function basePlace(places: readonly FigurePlace[], primary: ReadonlySet<string>): FigurePlace {
  const scored = places.find((place) => primary.has(place.table.id));
  if (scored) return scored;
  let best = places[0] as FigurePlace;
  let most = 0;
  for (const place of places) {
    const count = places.filter((other) => isSameFigure(other, place)).length;
    if (count > most) [best, most] = [place, count];
  }
  return best;
}

function difference(
  base: FigurePlace,
  others: readonly FigurePlace[],
  places: readonly FigurePlace[],
): Finding {
  const rest = places.filter((place) => place !== base && !others.includes(place));
  const listed = [...others, base, ...rest].map((place): FindingPlace => ({
    cell: place.cell.cell,
    printed: place.cell.text,
  }));
  const first = others[0] as FigurePlace;
  return {
    id: findingId('two-places', first.cell.cell),
    kind: 'two-places',
    code: 'figures-differ',
    class: 'error',
    quantity: first.quantity,
    places: listed,
    printed: first.cell.text,
    right: base.value,
    decimals: base.cell.decimals,
    cause: null,
    data: { differing: others.length, other: formatAddress(base.cell.cell) },
  };
}
