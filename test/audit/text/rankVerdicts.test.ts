import { factsIn, PEERS, saidOf } from './reports';

describe('ranks that a sentence gives', () => {
  const report = factsIn(PEERS);

  it('the workbook compares four offices, and knows this one', () => {
    expect(report.workUnits).toHaveLength(4);
    expect(report.ownWorkUnit).toBe('Balai Kupang');
  });

  it('are those of the figures, of this office or the one that is named', () => {
    expect(
      saidOf('Pada persentase pasar yang aman kami menempati peringkat ke-2 dari 4 balai.', report),
    ).toEqual([]);
    expect(
      saidOf('Pada persentase pasar yang aman kami menempati peringkat ke-3 dari 4 balai.', report),
    ).toEqual(['rank-false 2']);
    expect(
      saidOf(
        'Untuk persentase pasar yang aman Balai Mataram berada di peringkat kedua dari 4 balai.',
        report,
      ),
    ).toEqual(['rank-false 1']);
  });

  it('are left open among other offices, at other times, and without a subject', () => {
    for (const text of [
      'Pada persentase pasar yang aman kami menempati peringkat ke-3 dari 33 balai.',
      'Pada persentase pasar yang aman kami menempati peringkat ke-3 nasional.',
      'Pada tahun 2022 persentase pasar yang aman menempati peringkat ke-3 dari 4 balai.',
      'Balai menempati peringkat ke-3 dari 4 balai.',
    ])
      expect(saidOf(text, report)).toEqual([]);
  });
});
