/** What LAKIP wrote, and how it is taken back. Others import this file alone. */
export type { HistoryEntry, WriteKind } from './entry';
export { historyIn, nextId, withHistory } from './history';
export { leftoverPlan } from './leftovers';
export { newEntry } from './newEntry';
export { packUndo } from './packUndo';
export { madeSheetHash } from './sheetHash';
export { gridRefusal, sheetRefusal, type SheetRefusal } from './sheetRefusal';
export { planTakeBack } from './takeBack';
