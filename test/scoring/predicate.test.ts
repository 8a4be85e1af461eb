import {
  achievement,
  predicate,
  predicateValue,
  PREDICATE_SCALES,
  SAKIP_BANDS,
  checkOverlaps,
} from '../../src/scoring/index';
import { codesOf, valueOf } from '../helpers/scoring';

describe('predicate (M-9)', () => {
  it.each([
    [100, 'AA'],
    [90.01, 'AA'],
    [90, 'A'],
    [80.01, 'A'],
    [80, 'BB'],
    [78.28, 'BB'], // IKU 8.2
    [70, 'B'],
    [60, 'CC'],
    [50, 'C'],
    [30, 'D'],
    [0, 'D'],
  ])('%d is %s', (value, label) => expect(valueOf(predicate(value)).label).toBe(label));

  it.each([[-0.1], [100.1], [NaN], [Infinity]])('refuses %d', (value) => {
    expect(codesOf(predicate(value))).toEqual(['value-out-of-range']);
  });

  it('has bands that do not overlap', () => expect(checkOverlaps(SAKIP_BANDS)).toEqual([]));
});

describe('predicateValue (M-6)', () => {
  it.each([
    ['WTP', 4, 'opini-bpk'],
    [' wdp ', 3, 'opini-bpk'],
    ['TW', 2, 'opini-bpk'],
    ['TMP', 1, 'opini-bpk'],
    ['AA', 7, 'sakip'],
    ['bb', 5, 'sakip'],
    ['D', 1, 'sakip'],
  ])('%s is %d', (word, value, scale) => expect(valueOf(predicateValue(word))).toEqual({ value, scale }));

  it('makes equal predicates 100', () => {
    const bb = valueOf(predicateValue('BB')).value;
    expect(valueOf(achievement(bb, bb))).toBe(100);
  });

  it('refuses a word of no scale', () =>
    expect(codesOf(predicateValue('Hebat'))).toEqual(['predicate-unknown']));

  it('has words that are unique within their scale and values that rise', () => {
    for (const { steps } of PREDICATE_SCALES) {
      expect(new Set(steps.map(({ word }) => word)).size).toBe(steps.length);
      expect(steps.map(({ value }) => value)).toEqual([...steps.keys()].map((place) => place + 1));
    }
  });
});
