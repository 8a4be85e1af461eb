import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReportLayout, reportLayoutText } from '../../src/report/parseReportLayout';
import { PART_TABLES, type ReportLayout, type ReportPartId } from '../../src/report/reportLayout';
import { reportContent } from '../../src/app/reportWorkbook';
import { defaultReportLayout } from '../../src/text/reportLayout';
import { reportWords } from '../../src/text/reportWords';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import { kupangReport } from '../helpers/kupangReport';
import { readCase } from '../sheet/recognise/readCase';
import { valueOf } from '../helpers/valueOf';

const BASE = defaultReportLayout('id');

function faults(input: unknown): unknown[] {
  const read = parseReportLayout(input, BASE);
  return read.ok ? [] : read.issues.map(({ code, data }) => [code, data?.['path'], data?.['expected']]);
}

function layoutIn(input: unknown): ReportLayout {
  return valueOf(parseReportLayout(input, BASE));
}

it('ships as a file that says the layout that LAKIP comes with', () => {
  const shipped = readFileSync(join(__dirname, '../../assets/laporan/tata-letak.json'), 'utf8');
  expect(shipped).toBe(reportLayoutText(BASE));
  expect(layoutIn(JSON.parse(shipped))).toEqual(BASE);
});

it('takes from the base what a part does not say, and leaves out the parts that it does not name', () => {
  const layout = layoutIn({
    versi: 1,
    bagian: [
      { id: 'tabel-3.3', lembar: 'Tabel 4.3', tabel: { utama: { nomor: 'Tabel 4.3' } } },
      { id: 'ringkasan' },
    ],
  });
  const [first, second] = layout.parts;
  const [known] = BASE.parts.filter(({ id }) => id === 'tabel-3.3');
  expect(first).toEqual({
    ...known,
    sheet: 'Tabel 4.3',
    tables: { utama: { ...known?.tables['utama'], number: 'Tabel 4.3' } },
  });
  expect(second).toEqual(BASE.parts.find(({ id }) => id === 'ringkasan'));
  expect(layout.parts).toHaveLength(2);
});

it('tells everything that is wrong at once, each with its place and what should stand there', () => {
  expect(
    faults({
      versi: 2,
      judul: 'x',
      bagian: [
        { id: 'tabel-9.9' },
        { id: 'ringkasan', lembar: 'A/B', mendatar: 'ya' },
        { id: 'ringkasan', lembar: 'a/b' },
        {
          id: 'tabel-3.1',
          tabel: {
            utama: {
              judul: 5,
              kolom: [{ id: 'warna' }, { id: 'no', lebar: 0 }, { id: 'no' }, 'no'],
            },
            lain: {},
          },
        },
      ],
    }),
  ).toEqual([
    ['layout-invalid', 'judul', 'none'],
    ['layout-invalid', 'versi', '1'],
    ['layout-invalid', 'bagian[0].id', expect.stringContaining('tabel-3.1')],
    ['layout-invalid', 'bagian[1].lembar', 'sheet-name'],
    ['layout-invalid', 'bagian[1].mendatar', 'true | false'],
    ['layout-invalid', 'bagian[2].lembar', 'sheet-name'],
    ['layout-invalid', 'bagian[3].tabel.lain', 'none'],
    ['layout-invalid', 'bagian[3].tabel.utama.kolom[0].id', expect.stringContaining('kriteria')],
    ['layout-invalid', 'bagian[3].tabel.utama.kolom[1].lebar', '1 – 255'],
    ['layout-invalid', 'bagian[3].tabel.utama.kolom[3]', 'object'],
    ['layout-invalid', 'bagian[3].tabel.utama.kolom[3].id', expect.stringContaining('kriteria')],
    ['layout-invalid', 'bagian[3].tabel.utama.kolom[2].id', 'unique'],
    ['layout-invalid', 'bagian[3].tabel.utama.judul', 'text'],
    ['layout-invalid', 'bagian[2].id', 'unique'],
    ['layout-invalid', 'bagian[2].lembar', 'unique'],
  ]);
});

it.each([[null], [[]], ['teks'], [{}], [{ versi: 1, bagian: [] }]])('refuses %j', (input) => {
  expect(faults(input)).not.toEqual([]);
});

it('is not fooled by names of objects', () => {
  const input: unknown = JSON.parse('{"versi":1,"bagian":[{"id":"ringkasan","__proto__":{"lembar":"x"}}]}');
  expect(faults(input)).toEqual([['layout-invalid', 'bagian[0].__proto__', 'none']]);
});

/** Name in the layout of a table of the report. */
function nameOf(part: ReportPartId, table: string): string {
  const [kind = '', detail] = table.split('|');
  if (part === 'indikator') return kind;
  return kind === 'nilai-triwulan' ? 'nilai' : (detail ?? 'utama');
}

it('has figures for every column that a layout may name', () => {
  const parts = (Object.keys(PART_TABLES) as ReportPartId[]).map((id) => {
    const known = BASE.parts.find((part) => part.id === id);
    const tabel = Object.entries(PART_TABLES[id]).map(([name, columns]) => [
      name,
      { kolom: columns.map((column) => ({ id: column })) },
    ]);
    return { id, lembar: known?.sheet, tabel: Object.fromEntries(tabel) };
  });
  const layout = layoutIn({ versi: 1, bagian: parts });
  const { content } = readCase('components-of-single-indicators');
  const shown = [kupangReport().result, computeWorkbook(content)].flatMap((result) =>
    (reportContent(result, layout, reportWords('id'))?.parts ?? []).flatMap(({ id, blocks }) =>
      blocks.flatMap(({ tables }) =>
        tables.flatMap((table) =>
          table.columns.map((column) => `${id}: ${nameOf(id, table.id)}: ${column.id}`),
        ),
      ),
    ),
  );
  const named = layout.parts.flatMap(({ id, tables }) =>
    Object.entries(tables).flatMap(([name, { columns }]) =>
      columns.map((column) => `${id}: ${name}: ${column.id}`),
    ),
  );
  // Columns of indicators and of quarters have nothing to show in tables of levels alone, and stay away there.
  const known = new Set(shown);
  const kindOf = (column: string): string => column.split(': ').at(-1) ?? '';
  const kinds = new Set(shown.map(kindOf));
  const missing = named.filter((column) => !known.has(column) && !kinds.has(kindOf(column)));
  expect(named.length).toBeGreaterThan(200);
  expect(missing).toEqual([]);
});

it('names the same columns in both languages', () => {
  const shape = (layout: ReportLayout) =>
    layout.parts.map(({ id, tables }) => [
      id,
      Object.values(tables).map(({ columns }) => columns.map((c) => c.id)),
    ]);
  expect(shape(defaultReportLayout('en'))).toEqual(shape(BASE));
});
