import { kupangReport, tableNamed } from '../../helpers/kupangReport';
import { expected } from './figures';
import { agrees, printedReport } from './printedReport';
import known from './report-differences.json';

const { report } = kupangReport();

it('repeats every printed cell of the tables, appendices and sections but the errors that are known, with their right value', () => {
  const cells = printedReport(report);
  const different = cells
    .filter((cell) => !agrees(cell))
    .map(({ place, printed, ours }) => [place, printed, ours]);
  const listed = Object.values(known.differences).flat();
  expect([...different].sort()).toEqual([...listed].sort());
  expect(cells).toHaveLength(1986);
});

it('leaves no part of the report out of the sample', () => {
  expect(report.issues).toEqual([]);
  expect(report.parts.map(({ id }) => id)).toEqual([
    'ringkasan',
    'tabel-3.1',
    'tabel-3.2',
    'tabel-3.3',
    'indikator',
    'tabel-3.4',
    'tabel-3.5',
    'lampiran-5',
    'lampiran-7',
    'lampiran-8',
    'lampiran-9',
    'lampiran-10',
  ]);
});

it('shows the scores in full precision, as expected.json has them (M-10 to M-12, M-23)', () => {
  const table = tableNamed(report, 'lampiran-5');
  const place = table.columns.findIndex(({ id }) => id === 'capaian');
  const scores = (role: string) =>
    table.rows.filter((row) => row.role === role).map(({ cells }) => cells[place]?.value as number);
  expected.sasaran.forEach(({ NPS }, at) => expect(scores('objective')[at]).toBeCloseTo(NPS, 9));
  expected.perspectives.forEach(({ NPS }, at) => expect(scores('perspective')[at]).toBeCloseTo(NPS, 9));
  expect(scores('total')[0]).toBeCloseTo(expected.total.NPS, 9);
  const total = tableNamed(report, 'lampiran-9')
    .rows.at(-1)
    ?.cells.map((cell) => cell?.value);
  expect(total?.at(-1)).toBe(expected.total.capaianTE);
  expect(tableNamed(report, 'lampiran-9').notes).toEqual([
    'Realisasi “Tingkat Efisiensi Penggunaan Anggaran Balai POM di Kupang”: 75 (capaian TE pada baris TOTAL).',
  ]);
});
