/** Last year's report rolled forward, and a report made into a template. Others import this file alone. */
export type { RollEntry, RollPlace, RollReason } from './entry';
export { reportText, tablesAsWorkbook } from './reportText';
export { reportYearOf } from './reportYear';
export {
  rollForward,
  type RollAim,
  type RollForward,
  type RollIssue,
  type RollIssueCode,
} from './rollForward';
