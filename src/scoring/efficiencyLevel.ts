import { fail, ok, type Result } from '../kernel/result';
import { scoringIssue } from './issue';
import { cleanNoise } from './rounding';
import type { Measured, Ratio, ScoringIssue } from './types';

/**
 * Efficiency level (TE, tingkat efisiensi): (IE - SE) / SE. IE is cleaned of float noise first: otherwise the noise
 * of an IE of 1 would decide whether TE is below 0.
 * @param efficiencyIndex    IE, null when there is none
 * @param efficiencyStandard SE, > 0; 1 in the BPOM profile
 * @returns                  ratio, 0 is as planned
 * @issue                    `index-missing`, `not-finite` (SE is not a positive figure, or IE is no figure)
 * @method                   M-20
 * @example                  efficiencyLevel(1.2, 1) // => ok(0.2)
 */
export function efficiencyLevel(
  efficiencyIndex: Measured,
  efficiencyStandard: Ratio = 1,
): Result<Ratio, ScoringIssue> {
  if (efficiencyIndex === null)
    return fail(scoringIssue('index-missing', { subject: { field: 'efficiency-index' } }));
  if (!(efficiencyStandard > 0)) {
    return fail(scoringIssue('not-finite', { subject: { field: 'efficiency-standard' } }));
  }
  const level = cleanNoise((cleanNoise(efficiencyIndex) - efficiencyStandard) / efficiencyStandard);
  return Number.isFinite(level)
    ? ok(level)
    : fail(scoringIssue('not-finite', { subject: { field: 'efficiency-index' } }));
}
