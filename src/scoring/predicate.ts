import { bandOf } from './bands';
import { criterionOfBand } from './criterion';
import { fail, ok, type Result } from '../kernel/result';
import { scoringIssue } from './issue';
import type { Band, PredicateScale } from './method';
import type { Criterion, ScoringIssue } from './types';

/** Predicates of a SAKIP value, PermenPANRB 12/2015 and 88/2021: AA > 90, A > 80 ... D. */
export const SAKIP_BANDS: readonly Band[] = [
  { id: 'sakip-aa', label: 'AA', from: 90, fromOp: '<', to: 100, toOp: '<=', tone: 'very-good' },
  { id: 'sakip-a', label: 'A', from: 80, fromOp: '<', to: 90, toOp: '<=', tone: 'very-good' },
  { id: 'sakip-bb', label: 'BB', from: 70, fromOp: '<', to: 80, toOp: '<=', tone: 'good' },
  { id: 'sakip-b', label: 'B', from: 60, fromOp: '<', to: 70, toOp: '<=', tone: 'good' },
  { id: 'sakip-cc', label: 'CC', from: 50, fromOp: '<', to: 60, toOp: '<=', tone: 'fair' },
  { id: 'sakip-c', label: 'C', from: 30, fromOp: '<', to: 50, toOp: '<=', tone: 'poor' },
  { id: 'sakip-d', label: 'D', from: 0, fromOp: '<=', to: 30, toOp: '<=', tone: 'very-poor' },
];

/**
 * Predicate of a SAKIP value (predikat): AA above 90, A above 80, BB above 70, B above 60, CC above 50, C above 30, D.
 * @param value 0 to 100
 * @issue       `value-out-of-range`
 * @method      M-9
 * @example     predicate(78.28) // => ok({ id: 'sakip-bb', label: 'BB' })
 */
export function predicate(value: number): Result<Criterion, ScoringIssue> {
  const band = bandOf(value, SAKIP_BANDS);
  if (band) return ok(criterionOfBand(band));
  const given = Number.isFinite(value) ? value : String(value);
  return fail(scoringIssue('value-out-of-range', { data: { value: given, from: 0, to: 100 } }));
}

/** Scales whose words stand for figures, unless the method has its own (M-6). */
export const PREDICATE_SCALES: readonly PredicateScale[] = [
  {
    id: 'sakip',
    source: 'PermenPANRB 12/2015, 88/2021; angka menurut urutan predikat',
    steps: ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'].map((word, place) => ({ word, value: place + 1 })),
  },
  {
    id: 'opini-bpk',
    source: 'Opini BPK: WTP 4, WDP 3, TW 2, TMP 1',
    steps: [
      { word: 'TMP', value: 1 },
      { word: 'TW', value: 2 },
      { word: 'WDP', value: 3 },
      { word: 'WTP', value: 4 },
    ],
  },
];

/**
 * Figure that a predicate word stands for (nilai predikat), so that equal predicates of target and realisasi are 100.
 * @param word as written; case and spaces around it do not count
 * @issue      `predicate-unknown`
 * @method     M-6
 * @example    predicateValue('wtp') // => ok({ value: 4, scale: 'opini-bpk' })
 */
export function predicateValue(
  word: string,
  scales: readonly PredicateScale[] = PREDICATE_SCALES,
): Result<{ readonly value: number; readonly scale: string }, ScoringIssue> {
  const wanted = word.trim().toUpperCase();
  for (const scale of scales) {
    const step = scale.steps.find((candidate) => candidate.word.toUpperCase() === wanted);
    if (step) return ok({ value: step.value, scale: scale.id });
  }
  return fail(scoringIssue('predicate-unknown', { data: { word } }));
}
