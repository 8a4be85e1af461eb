import { BPOM_2021, NO_BAND, scoreColumns } from '../../../src/scoring/index';

describe('scoreColumns', () => {
  it('scores targets and realisasi alone', () => {
    // 92,25 of 91,5 is 100,82 %, Baik: the example of M-1.
    const scored = scoreColumns(
      { target: Float64Array.of(91.5, 60), actual: Float64Array.of(92.25, NaN) },
      BPOM_2021,
    );
    if (!scored.ok) throw new Error('not scored');
    const { achievement, criterion, criteria, inputPercent, objectiveScore } = scored.value;
    expect([...achievement]).toEqual([(92.25 / 91.5) * 100, NaN]);
    expect([...criterion].map((place) => criteria[place]?.label ?? place)).toEqual(['Baik', NO_BAND]);
    expect([...inputPercent]).toEqual([NaN, NaN]);
    expect(objectiveScore).toHaveLength(0);
  });

  it('names the column that has another length', () => {
    const scored = scoreColumns({ target: Float64Array.of(1, 2), actual: Float64Array.of(1) }, BPOM_2021);
    expect(scored.ok ? null : scored.issues).toEqual([
      {
        code: 'length-mismatch',
        severity: 'error',
        subject: { field: 'actual' },
        data: { values: 2, weights: 1 },
      },
    ]);
  });
});
