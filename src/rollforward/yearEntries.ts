import { marked, type RollEntry } from './entry';
import type { RollContext } from './rollContext';
import type { Slot } from './slot';
import { movingYears } from './years';

/** An entry with the slot that its cell is. */
export interface RolledCell {
  readonly entry: RollEntry;
  readonly slot: Slot;
  readonly row: number;
  readonly column: number;
}

/** Whether a cell was understood: it holds this year's figure now. */
export function isRolled({ state }: RollEntry): boolean {
  return state !== 'marked';
}

/** The years of a title or a header, moved on. */
export function yearEntries(
  paragraph: RollEntry['paragraph'],
  place: RollEntry['place'],
  { reportYear, make }: RollContext,
  accept: (year: number) => boolean = () => true,
): RollEntry[] {
  return movingYears(paragraph.text, reportYear)
    .filter(({ year }) => accept(year))
    .map(({ start, end, year }): RollEntry => {
      const base = {
        paragraph,
        stretch: { start, end },
        place,
        what: 'year',
        subject: null,
        printed: String(year),
      } as const;
      const result = make.year(year);
      return 'text' in result
        ? { ...base, state: 'replaced', text: result.text, reason: null }
        : marked(base, result.reason);
    });
}
