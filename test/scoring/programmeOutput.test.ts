import { programmeOutput } from '../../src/scoring/index';
import { codesOf, valueOf } from '../helpers/scoring';

describe('programmeOutput (M-26)', () => {
  it('gives volume % and anggaran % (Tabel 3.4, BDC.001)', () => {
    const score = valueOf(
      programmeOutput({
        volumeTarget: 7520,
        volumeActual: 8161,
        budgetCeiling: 3011205000,
        budgetSpent: 3008483958,
      }),
    );
    expect(score.volumePercent).toBeCloseTo(108.52, 2);
    expect(score.budgetPercent).toBeCloseTo(99.91, 2);
  });

  it('gives one side when the other is missing, and names the missing one', () => {
    const result = programmeOutput({
      volumeTarget: 5,
      volumeActual: null,
      budgetCeiling: 100,
      budgetSpent: 50,
    });
    expect(result).toEqual({
      ok: true,
      value: { volumePercent: null, budgetPercent: 50 },
      warnings: [{ code: 'actual-missing', severity: 'error', subject: { field: 'volume-actual' } }],
    });
  });

  it('names both sides', () => {
    const result = programmeOutput({ volumeTarget: 0, volumeActual: 1, budgetCeiling: 0, budgetSpent: 1 });
    expect(codesOf(result)).toEqual(['target-zero', 'budget-zero']);
  });
});
