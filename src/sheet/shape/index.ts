/** Shapes of tables, and answers kept by them. Others import this file alone. */
export { fitMapping, type FittedMapping } from './fitMapping';
export type { KeptAnswer, KeptAnswers, TableShape, UnfitAnswer, UnfitReason } from './keptAnswers';
export { parseKeptAnswers } from './parseKeptAnswers';
