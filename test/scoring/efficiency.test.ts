import fc from 'fast-check';
import {
  BPOM_2021,
  efficiencyAchievement,
  efficiencyCategory,
  efficiencyIndex,
  efficiencyLevel,
  inputPercent,
} from '../../src/scoring/index';
import { readFigures } from '../golden/kupang-2021/figures';
import { anyNumber, codesOf, printed, valueOf } from '../helpers/scoring';

describe('inputPercent (M-18, M-24)', () => {
  it.each([
    [327066400, 326110277, 99.70766700584346], // Lampiran 7, IKU 1.1
    [200, 0, 0],
    [100, 135, 135],
    [100, -5, -5],
  ])('pagu %d, realisasi %d is %d', (ceiling, spent, wanted) => {
    expect(valueOf(inputPercent(ceiling, spent))).toBeCloseTo(wanted, 9);
  });

  it.each([
    ['no pagu', null, 5, 'budget-missing'],
    ['no realisasi', 5, null, 'budget-missing'],
    ['pagu 0', 0, 0, 'budget-zero'],
    ['a negative pagu', -5, 5, 'budget-negative'],
    ['a pagu that is no figure', NaN, 5, 'not-finite'],
    ['a realisasi that is no figure', 5, Infinity, 'not-finite'],
  ])('refuses %s', (_name, ceiling, spent, code) =>
    expect(codesOf(inputPercent(ceiling, spent))).toEqual([code]),
  );
});

describe('efficiencyIndex (M-19, M-24)', () => {
  it('divides capaian by % input (Lampiran 7, IKU 1.1)', () => {
    expect(valueOf(efficiencyIndex(100.81967213114754, 99.70766700584346))).toBeCloseTo(
      1.0111526541408187,
      12,
    );
  });

  it.each([
    ['nothing spent', 100, 0, 'budget-zero'],
    ['less than nothing spent', 100, -5, 'budget-negative'],
    ['no figure', NaN, 100, 'not-finite'],
  ])('refuses %s', (_name, output, input, code) =>
    expect(codesOf(efficiencyIndex(output, input))).toEqual([code]),
  );
});

describe('efficiencyLevel (M-20)', () => {
  it.each([
    [1.0111526541408187, 1, 0.01115265414081857],
    [0.8, 1, -0.2],
    [1.2, 1, 0.2],
    [0.9, 0.8, 0.125],
  ])('IE %d against SE %d is %d', (index, standard, wanted) => {
    expect(valueOf(efficiencyLevel(index, standard))).toBeCloseTo(wanted, 12);
  });

  it('is exactly 0 when output and input are equal but for float noise', () => {
    expect(valueOf(efficiencyLevel(0.9999999999999998))).toBe(0);
    expect(valueOf(efficiencyLevel(1.0000000000000002))).toBe(0);
  });

  it.each([
    ['no IE', null, 1, 'index-missing'],
    ['SE 0', 1, 0, 'not-finite'],
    ['IE that is no figure', NaN, 1, 'not-finite'],
  ])('refuses %s', (_name, index, standard, code) =>
    expect(codesOf(efficiencyLevel(index, standard))).toEqual([code]),
  );
});

describe('efficiencyCategory (M-21)', () => {
  it.each([
    [-1, 'Tidak Efisien'],
    [-0.0029, 'Tidak Efisien'], // shows 0.00, and is Tidak Efisien all the same (SK 5)
    [0, 'Efisien'],
    [1, 'Efisien'],
    [1.0000001, 'Tidak Efisien'],
  ])('TE %d is %s', (level, label) => {
    expect(efficiencyCategory(level, BPOM_2021.efficiencyCategories).label).toBe(label);
  });
});

describe('efficiencyAchievement (M-22)', () => {
  it.each([
    [-1, 75],
    [-0.001, 75],
    [0, 100],
    [0.2, 100],
    [0.205, 95], // between the printed ends 0,2 and 0,21: closed upwards
    [0.21, 95],
    [0.4, 95],
    [0.6, 92],
    [0.8, 90],
    [1, 88],
    [1.005, 86],
    [1.2, 86],
    [1.4, 84],
    [1.6, 80],
    [1.8, 78],
    [1.805, 75],
    [50, 75],
  ])('TE %d is %d', (level, wanted) =>
    expect(efficiencyAchievement(level, BPOM_2021.efficiencyBands)).toBe(wanted),
  );

  it('gives the printed figure at both printed ends of every row (BAB III, IKU 11.2)', () => {
    for (const row of readFigures('efficiency-bands.csv')) {
      const ends = [row['te_from'], row['te_to']]
        .filter((end) => end !== '')
        .map((end) => Number(end?.replace(/[> ]/g, '').replace(',', '.')));
      const wanted = Number(row['capaian']?.replace('%', ''));
      for (const end of ends) {
        // "> 1,81" leaves 1,81 itself in the row above or below; closed upwards it is here.
        expect(efficiencyAchievement(end, BPOM_2021.efficiencyBands)).toBe(wanted);
        const label = efficiencyCategory(end, BPOM_2021.efficiencyCategories).label;
        expect(label).toBe(row['kategori']);
      }
    }
  });
});

describe('the chain from money to capaian TE', () => {
  it('is efficient exactly when capaian is at least % input and at most twice it', () => {
    fc.assert(
      fc.property(printed(1, 300), printed(1, 300), (output, input) => {
        const level = valueOf(efficiencyLevel(valueOf(efficiencyIndex(output, input))));
        const isEfficient = efficiencyCategory(level, BPOM_2021.efficiencyCategories).id === 'efficient';
        expect(isEfficient).toBe(output >= input && output <= 2 * input);
        expect(efficiencyAchievement(level, BPOM_2021.efficiencyBands) ?? 0).toBeGreaterThanOrEqual(75);
      }),
    );
  });

  it('does not depend on the currency', () => {
    fc.assert(
      fc.property(printed(1, 1e6), printed(0, 1e6), printed(1, 1000), (ceiling, spent, rate) => {
        expect(valueOf(inputPercent(ceiling * rate, spent * rate))).toBeCloseTo(
          valueOf(inputPercent(ceiling, spent)),
          6,
        );
      }),
    );
  });

  it('lets no NaN and no Infinity out', () => {
    fc.assert(
      fc.property(fc.option(anyNumber), fc.option(anyNumber), anyNumber, (one, two, three) => {
        const results = [
          inputPercent(one, two),
          efficiencyIndex(one ?? 0, three),
          efficiencyLevel(one, three),
        ];
        expect(results.every((result) => !result.ok || Number.isFinite(result.value))).toBe(true);
      }),
    );
  });
});
