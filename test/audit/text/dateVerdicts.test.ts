import { factsIn, PEERS, saidOf } from './reports';

describe('dates of a sentence', () => {
  const report = factsIn(PEERS);
  const spent = (date: string): string =>
    `Realisasi anggaran persentase pasar yang aman ${date} sebesar Rp118.345.678.`;

  it('are of the year that the figure is of', () => {
    expect(saidOf(spent('sampai dengan 31 Desember 2023'), report)).toEqual([]);
    expect(saidOf(spent('sampai dengan 31 Desember 2022'), report)).toEqual(['date-outside 2023']);
    expect(saidOf(spent('per 31 Desember 2022'), report)).toEqual(['date-outside 2023']);
  });

  it('may be of another year where the sentence compares, or the date is no end of a period', () => {
    expect(saidOf(spent('per 31 Desember 2022 dan tahun 2023'), report)).toEqual([]);
    expect(saidOf(spent('dengan DIPA tanggal 17 November 2022'), report)).toEqual([]);
  });

  it('are days that there are', () => {
    expect(saidOf('Evaluasi dilakukan pada 31 Juni 2023.', report)).toEqual(['no-such-date 30 Juni 2023']);
    expect(saidOf('Evaluasi dilakukan pada 29 Februari 2024 dan 30 Juni 2023.', report)).toEqual([]);
  });
});
