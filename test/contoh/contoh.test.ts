import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { figure } from '../../assets/contoh/angka';
import { workbookBytes } from '../../assets/contoh/buat';
import { readCsv } from '../../assets/contoh/csv';
import { kupangSheets } from '../../assets/contoh/kupangSheets';
import { templatSheets } from '../../assets/contoh/templat';
import { reportTemplate } from '../../assets/contoh/templatLaporan';

const FOLDER = join(__dirname, '../../assets/contoh');

/** Parts as text: zlib may pack the same bytes in another way elsewhere. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

describe('the sample workbooks', () => {
  it.each([
    ['kupang-2021.xlsx', kupangSheets, 'Kinerja Balai POM di Kupang tahun 2021'],
    ['templat.xlsx', templatSheets, 'Templat LAKIP'],
  ])('%s is what the script makes now, part by part', async (name, sheets, title) => {
    expect(partsOf(await workbookBytes(sheets(), title))).toEqual(partsOf(readFileSync(join(FOLDER, name))));
  });

  it('templat-laporan.docx is what the script makes now, part by part', async () => {
    const file = readFileSync(join(FOLDER, '../laporan/templat-laporan.docx'));
    expect(partsOf(await reportTemplate())).toEqual(partsOf(file));
  });

  it('holds every indicator of the report on its nine sheets', async () => {
    const { sheets } = await readXlsx(readFileSync(join(FOLDER, 'kupang-2021.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual([
      'RAPK 2021',
      'Realisasi 2021',
      'Pengukuran',
      'Efisiensi',
      'Triwulan',
      'Renstra',
      'Tahun Lalu',
      'Klaster 7',
      'Rincian Output',
    ]);
    const names = readCsv('indicators').map((row) => row['indicator']);
    for (const sheet of ['Realisasi 2021', 'Pengukuran', 'Efisiensi', 'Tahun Lalu']) {
      const texts = new Set(sheets.find(({ name }) => name === sheet)?.rows.flat());
      expect(names.filter((name) => !texts.has(name ?? ''))).toEqual([]);
    }
  });
});

describe('figure', () => {
  it.each([
    ['91.5', 91.5],
    ['-0.03', -0.03],
    ['327,066,400', 327066400],
    ['92,25', '92,25'],
    ['20 %', '20 %'],
    ['Efisien (91%)', 'Efisien (91%)'],
    ['N/A', 'N/A'],
    ['', null],
  ])('keeps %p as %p', (printed, kept) => expect(figure(printed)).toBe(kept));
});
