/** The rules alone: formulas, bands, presets. Numbers in, results out; no workbook, no host. */
export * from '../scoring/index';
export type { Issue } from '../kernel/issue';
export type { Result } from '../kernel/result';
