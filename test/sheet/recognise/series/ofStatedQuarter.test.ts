import { computeWorkbook } from '../../../../src/app/computeWorkbook';
import { contentOf, type Row } from '../../../helpers/officeWorkbook';

const HEAD: Row = ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'];
const ROWS: Row[] = [
  [1, 'Jumlah desa yang dibina', 'Desa', 10, 8, 80],
  [2, 'Angka kematian bayi', 'per 1.000 KH', 12, 15, 75],
  [3, 'Persentase aduan selesai', '%', 50, 45, 90],
];

function read(title: string, sheet = 'Kinerja', answers: Record<string, string> = {}) {
  const content = contentOf([{ sheet, cells: [[title], HEAD, ...ROWS] }]);
  const { scorecard, plan, decisions } = computeWorkbook(content, { mapping: { version: 1, answers } });
  return {
    through: scorecard?.throughQuarter,
    scores: scorecard?.indicators.map(({ achievement }) => achievement),
    headers: plan.edits.map(({ cells }) => cells[0]),
    open: decisions.filter(({ isOpen }) => isOpen).map(({ id }) => id),
  };
}

describe('one table whose title states a quarter', () => {
  it.each([
    ['PENGUKURAN KINERJA TRIWULAN II TAHUN 2024', 2],
    ['Capaian kinerja s.d. TW III 2024', 3],
    ['CAPAIAN SEMESTER I TAHUN 2024', 2],
    ['Realisasi kinerja per 31 Maret 2024', 1],
  ])('%s is of that quarter, with the capaian that it prints', (title, quarter) => {
    expect(read(title)).toEqual({
      through: quarter,
      scores: [80, 75, 90],
      headers: [['Kriteria', 'NPS', 'Kriteria NPS']],
      open: [],
    });
  });

  it('the sheet may state it too', () => expect(read('PENGUKURAN KINERJA 2024', 'TW I').through).toBe(1));

  it.each(['PENGUKURAN KINERJA TAHUN 2024', 'Capaian TW IV 2024', 'Capaian TW I - IV 2024'])(
    '%s is of the year',
    (title) => expect(read(title)).toMatchObject({ through: null, scores: [80, 75, 90] }),
  );

  it('a realisasi that a person calls that of the year is', () => {
    const answers = { 'column-field|Kinerja|E2': 'actual' };
    expect(read('PENGUKURAN KINERJA TRIWULAN II TAHUN 2024', 'Kinerja', answers).through).toBeNull();
  });
});
