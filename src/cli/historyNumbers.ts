import type { HistoryEntry } from '../sheet/history/index';

/** The number under which the command line names a write: that of its id, so that it stays when others are taken back. */
export function entryNumber({ id }: HistoryEntry): number {
  return Number(id.slice(1));
}
