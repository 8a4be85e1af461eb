import { datesIn } from '../../src/audit/dates';

describe('dates that a text writes out', () => {
  it('tells the last day of a month that is too short', () => {
    expect(datesIn('s.d. 31 Juni 2023').map(({ lastDay }) => lastDay)).toEqual(['30 Juni 2023']);
    expect(datesIn('29 Februari 2023 dan 29 Februari 2024').map(({ lastDay }) => lastDay)).toEqual([
      '28 Februari 2023',
      null,
    ]);
    expect(datesIn('31 Desember 2023')).toEqual([
      { printed: '31 Desember 2023', year: 2023, at: 0, lastDay: null },
    ]);
  });

  it('is none without day or year', () => {
    expect(datesIn('Juni 2023, 12 Juni, 12 orang 2023')).toEqual([]);
  });
});
