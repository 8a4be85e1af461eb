import { reportIdentity } from '../../../src/audit/document/reportIdentity';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { documentOfText } from '../../../src/sheet/documentText';
import { workbookOf } from '../helpers/checked';

const { reading } = computeWorkbook(
  workbookOf({
    A: [
      ['PENGUKURAN KINERJA DINAS PASAR KABUPATEN CONTOH TAHUN 2023'],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
      [1, 'Persentase pasar yang aman', 80, 72],
      [2, 'Persentase aduan selesai', 60, 63],
    ],
  }),
);
const said = (text: string): unknown[] =>
  reportIdentity(documentOfText(text), reading).map(({ code, printed, right }) => [code, printed, right]);

describe('whose report it is', () => {
  it.each([
    'LAPORAN KINERJA\n\nTAHUN 2023\n\nDINAS PASAR KABUPATEN CONTOH\n\nIsi laporan.',
    'LKjIP Dinas Pasar Kabupaten Contoh Tahun Anggaran 2023\n\nTahun 2021 dan 2022 dibandingkan.',
    'Bab III tentang capaian.\n\nCapaian tahun 2022 lebih rendah.',
  ])('says nothing of a report of the same year and office, or of no title: %j', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('tells another year', () => {
    expect(said('LAPORAN KINERJA\n\nTAHUN 2022\n\nDinas Pasar Kabupaten Contoh')).toEqual([
      ['report-of-other-year', '2022', '2023'],
    ]);
  });

  it('tells another office of the same kind', () => {
    expect(said('LAPORAN KINERJA\n\nTAHUN 2023\n\nDINAS PASAR KABUPATEN MISAL')).toEqual([
      ['report-of-other-unit', 'DINAS PASAR KABUPATEN MISAL', 'DINAS PASAR KABUPATEN CONTOH'],
    ]);
  });
});
