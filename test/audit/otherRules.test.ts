import type { CellValue } from '../../src/sheet/grid';
import { checked, errorsOf } from './helpers/checked';

const sheet = (capaian: readonly CellValue[]): CellValue[][] => [
  ['KINERJA TAHUN 2023'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'],
  [1, 'Persentase sampel memenuhi syarat', 50, 75, capaian[0] ?? null],
  [2, 'Persentase sarana diperiksa', 40, 60, capaian[1] ?? null],
  [3, 'Persentase aduan yang selesai', 80, 76, capaian[2] ?? null],
  [4, 'Nilai akuntabilitas kinerja', 80, 82, capaian[3] ?? null],
];

describe('columns of another rule than the profile', () => {
  it('cut off at 120 in two rows: no error in either, one remark', () => {
    const check = checked({ A: sheet([120, 120, 95, 102.5]) });
    expect(errorsOf(check)).toEqual([]);
    expect(check.findings.filter(({ class: kind }) => kind === 'remark').length).toBeGreaterThan(0);
  });

  it('cut off at 120 once in each of two columns: a rule of the sheet, no error', () => {
    const cells: CellValue[][] = [
      ['KINERJA TAHUN 2023'],
      ['No', 'Indikator Kinerja', 'Target', 'TW I', null, null, 'TW II', null, null],
      [null, null, null, 'Target', 'Realisasi', '% Capaian', 'Target', 'Realisasi', '% Capaian'],
      [1, 'Persentase sampel memenuhi syarat', 90, 50, 75, 120, 50, 52, 104],
      [2, 'Persentase sarana diperiksa', 90, 80, 84, 105, 40, 60, 120],
      [3, 'Persentase aduan yang selesai', 90, 80, 76, 95, 80, 84, 105],
      [4, 'Persentase berkas yang lengkap', 90, 50, 45, 90, 50, 55, 110],
    ];
    expect(errorsOf(checked({ A: cells }))).toEqual([]);
  });

  it('what the rule does not give is wrong all the same', () => {
    expect(errorsOf(checked({ A: sheet([120, 120, 59, 102.5]) }))).toEqual(['figure-wrong E5 95']);
  });

  it('a column that is right raises nothing of the kind', () => {
    const check = checked({ A: sheet([150, 150, 95, 102.5]) });
    expect(errorsOf(check)).toEqual([]);
    expect(check.findings.map(({ code }) => code)).not.toContain('column-capped');
  });
});
