/** What the sheets say of each indicator, level, year and peer. Others import this file alone. */
export { collectFacts } from './collectFacts';
export type { Outcome } from './outcome';
export type {
  Figure,
  IndicatorFacts,
  ObjectiveFacts,
  OutputFacts,
  PerspectiveFacts,
  WorkbookFacts,
} from './workbookFacts';
