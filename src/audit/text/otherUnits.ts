import type { WorkbookFacts } from '../../facts/index';
import { plain } from '../context';

/** The place of another unit is named, in whatever form its name takes. */
export function speaksOfOthers(said: string, { workUnits, ownWorkUnit }: WorkbookFacts): boolean {
  const places = workUnits
    .filter((unit) => unit !== ownWorkUnit)
    .map((unit) => plain(unit).split(' ').at(-1) as string);
  return places.some((place) => said.includes(place));
}
