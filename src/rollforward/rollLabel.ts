import { namesCriterion } from '../sheet/words/criterion';
import { type EntryBase, entryFor, marked, type RollEntry } from './entry';
import { labelLike, reachedLike } from './labels';
import type { RollContext } from './rollContext';
import type { Slot } from './slot';
import { anyValue, witnessed } from './slotValues';
import type { RollSubject } from './subjects';

/** A cell of a label: whose, of which slot, and whether what its column and row mean is sure. */
export interface LabelToRoll {
  readonly subject: RollSubject | null;
  readonly slot: Slot;
  readonly isSure: boolean;
}

/** What becomes of a kriteria or kategori in a cell of its own. */
export function rollLabel(given: LabelToRoll, base: EntryBase, context: RollContext): RollEntry {
  const { subject, slot } = given;
  const { printed } = base;
  if (!subject) return marked(base, 'unknown-figure');
  if (reachedLike(printed, 100) !== null) return rollReached(subject, slot, base, context);
  const known = witnessed(subject, slot);
  const own = given.isSure ? anyValue(subject, slot) : null;
  const old = known.find((value) => namesCriterion(printed, String(value))) ?? known[0] ?? own;
  if (old === null) return marked(base, 'unknown-figure');
  if (!namesCriterion(printed, String(old))) return marked(base, 'differs-from-workbook', { right: old });
  if (labelLike(printed, String(old), String(old)) === null) return marked(base, 'ambiguous');
  const print = (value: number | string): string =>
    labelLike(printed, String(old), String(value)) ?? String(value);
  return entryFor(base, context.make.figure(subject, slot, print));
}

/** "Tercapai" and the like follow from the capaian. */
function rollReached(subject: RollSubject, slot: Slot, base: EntryBase, context: RollContext): RollEntry {
  const field = slot.field === 'objective-criterion' ? 'objective-score' : 'achievement';
  const word = (value: number | string): string => reachedLike(base.printed, Number(value)) ?? base.printed;
  const old = anyValue(subject, { ...slot, field });
  if (old === null) return marked(base, 'unknown-figure');
  if (word(old) !== base.printed) return marked(base, 'differs-from-workbook', { right: old });
  const result = context.make.figure(subject, { ...slot, field }, word);
  const isPlaceholder = 'text' in result && result.text.startsWith('{{');
  return isPlaceholder ? marked(base, 'no-placeholder') : entryFor(base, result);
}
