import { bandOf } from '../bands';
import type { Band } from '../method';

/** No band takes the value, or there is no value. */
export const NO_BAND = 65_535;

/** Cleaning moves a value by less than this part of it; so near to an edge it decides. */
const NEAR = 1e-13;

/**
 * A band table made ready for many values: the edges in order, and the band between each two of them. What stands at an
 * edge, or so near that float noise decides, is looked up as `bandOf` does. Gives the place of the band in the table.
 * @method M-14, M-15, M-22
 */
export class BandTable {
  private readonly edges: Float64Array;
  /** How near to an edge a value is looked up the long way. */
  private readonly margins: Float64Array;
  /** Place of the band below the first edge, between two edges, above the last one. */
  private readonly between: Uint16Array;
  private readonly places: ReadonlyMap<Band, number>;

  constructor(private readonly bands: readonly Band[]) {
    const ends = bands.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);
    this.edges = Float64Array.from(new Set(ends)).sort();
    this.margins = this.edges.map((edge) => Math.abs(edge) * NEAR);
    this.places = new Map([...bands.entries()].reverse().map(([place, band]) => [band, place]));
    this.between = Uint16Array.from({ length: this.edges.length + 1 }, (_, gap) => this.bandBetween(gap));
  }

  /** Place of the band of a value; `NO_BAND` in a hole. */
  find(value: number): number {
    const { edges, margins } = this;
    let gap = 0;
    while (gap < edges.length && value > (edges[gap] as number)) gap += 1;
    const isNearBelow = gap > 0 && value - (edges[gap - 1] as number) <= (margins[gap - 1] as number);
    const isNearAbove = gap < edges.length && (edges[gap] as number) - value <= (margins[gap] as number);
    if (isNearBelow || isNearAbove) return this.place(bandOf(value, this.bands));
    return this.between[gap] as number;
  }

  /** Place of a band that was found otherwise. */
  place(band: Band | null): number {
    return band === null ? NO_BAND : (this.places.get(band) ?? NO_BAND);
  }

  private bandBetween(gap: number): number {
    const [low, high] = [this.edges[gap - 1] ?? -Infinity, this.edges[gap] ?? Infinity];
    const place = this.bands.findIndex(
      ({ from, to }) => (from === null || from <= low) && (to === null || to >= high),
    );
    return place < 0 ? NO_BAND : place;
  }
}
