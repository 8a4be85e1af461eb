import { factsIn, PEERS, saidOf } from './reports';

const report = factsIn(PEERS);

describe('figures of a sentence', () => {
  it('are those of the indicator that it names', () => {
    expect(saidOf('Realisasi persentase aduan selesai sebesar 85,75%.', report)).toEqual([]);
    expect(saidOf('Realisasi persentase aduan selesai sebesar 87,55%.', report)).toEqual([
      'figure-wrong 85.75',
    ]);
  });

  it('are those of money, with the percent behind it', () => {
    const money = (share: string): string =>
      `Realisasi anggaran persentase pasar yang aman sebesar Rp118.345.678 atau ${share}%.`;
    expect(saidOf(money('98,21'), report)).toEqual([]);
    expect(saidOf(money('89,21'), report)).toHaveLength(1);
  });

  it('are left open for a part of the year', () => {
    expect(saidOf('Realisasi triwulan II persentase aduan selesai sebesar 40,10%.', report)).toEqual([]);
    expect(saidOf('Realisasi persentase aduan selesai per 30 Juni 2023 sebesar 40,10%.', report)).toEqual([]);
  });
});

describe('targets that are said to be reached', () => {
  it('are reached', () => {
    expect(saidOf('Persentase pasar yang aman telah mencapai target.', report)).toEqual([]);
    expect(saidOf('Persentase aduan selesai telah mencapai target.', report)).toHaveLength(1);
    expect(saidOf('Persentase aduan selesai belum mencapai target.', report)).toEqual([]);
  });

  it('are no claim where they are hoped for', () => {
    expect(saidOf('Diharapkan persentase aduan selesai telah mencapai target.', report)).toEqual([]);
  });
});

describe('kriteria in a sentence', () => {
  it('are those of the capaian', () => {
    expect(
      saidOf('Capaian persentase pasar yang aman sebesar 110,31% dengan kriteria Sangat Baik.', report),
    ).toEqual([]);
    expect(
      saidOf('Capaian persentase pasar yang aman sebesar 110,31% dengan kriteria Cukup.', report),
    ).toEqual(['label-wrong Sangat Baik']);
  });
});
