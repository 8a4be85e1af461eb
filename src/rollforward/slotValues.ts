import { slotKey, type Slot } from './slot';
import type { RollSubject } from './subjects';

/** What stands in a slot, as the witnesses agree; `differ` where they do not. */
export type SlotValue = { readonly value: number | string } | 'none' | 'differ';

/** This year's workbook speaks first; an older one fills in what it does not say. */
export function valueIn({ figures }: RollSubject, slot: Slot): SlotValue {
  const wanted = slotKey(slot);
  const all = figures.filter((figure) => slotKey(figure) === wanted);
  // A Renstra that was revised stands in this year's workbook.
  const own = slot.basis === 'plan' ? all.filter(({ source }) => source === 'now') : [];
  const found = own.length > 0 ? own : all;
  const first = found[0];
  if (!first) return 'none';
  const isSame = (value: number | string): boolean =>
    typeof value === 'number' && typeof first.value === 'number'
      ? Math.abs(value - first.value) <= 0.005 + 1e-9 * Math.abs(value)
      : value === first.value;
  return found.every(({ value, source }) => source === 'report' || isSame(value))
    ? { value: first.value }
    : 'differ';
}

/** What the workbooks have for a slot; the report's own tables are no witness of themselves. */
export function witnessed({ figures }: RollSubject, slot: Slot): (number | string)[] {
  const wanted = slotKey(slot);
  return figures.flatMap((each) =>
    each.source !== 'report' && slotKey(each) === wanted ? [each.value] : [],
  );
}

/** What any witness has for a slot; null where none does, or two differ. */
export function anyValue(subject: RollSubject, slot: Slot): number | string | null {
  const value = valueIn(subject, slot);
  return value === 'none' || value === 'differ' ? null : value.value;
}
