import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLakip } from '../../cli/runLakip';
import { ooxmlFindingsOf } from '../../helpers/ooxmlValidator';
import { excelLint } from '../../tools/excelLint/excelLint';

const SAMPLES = join(__dirname, '../../../assets/contoh');
const SHIPPED = [
  join(SAMPLES, 'kupang-2021.xlsx'),
  join(SAMPLES, 'templat.xlsx'),
  join(SAMPLES, '../laporan/templat-laporan.docx'),
];
const INPUTS = ['openpyxl', 'libreoffice'].map((name) => join(__dirname, 'inputs', `${name}.xlsx`));
const FOLDER = mkdtempSync(join(tmpdir(), 'lakip-dibuka-'));
const out = (name: string): string => join(FOLDER, name);

interface Work {
  readonly name: string;
  readonly input: string;
  readonly words: readonly string[];
}

const SAMPLE = SHIPPED[0] ?? '';
const MODES = ['nilai', 'rumus', 'lakip'];
const WORKS: readonly Work[] = [
  ...MODES.flatMap((mode): Work[] => [
    { name: `hitung-${mode}.xlsx`, input: SAMPLE, words: ['hitung', SAMPLE, '--mode', mode] },
    { name: `laporan-${mode}.xlsx`, input: SAMPLE, words: ['hitung', SAMPLE, '--mode', mode, '--laporan'] },
  ]),
  { name: 'periksa.xlsx', input: SAMPLE, words: ['periksa', SAMPLE, '--tandai'] },
  { name: 'rekap.xlsx', input: SAMPLE, words: ['rekap', SAMPLE, ...INPUTS] },
  { name: 'laporan.docx', input: SAMPLE, words: ['laporan', SAMPLE] },
  {
    name: 'laporan-templat.docx',
    input: SAMPLE,
    words: ['laporan', SAMPLE, '--templat', join(SAMPLES, '../laporan/templat-laporan.docx')],
  },
  ...INPUTS.map((input, place): Work => {
    return { name: `masukan-${place}.xlsx`, input, words: ['hitung', input, '--mode', 'rumus', '--laporan'] };
  }),
];

const isWorkbook = (file: string): boolean => file.endsWith('.xlsx');

describe('files that Excel and Word open', () => {
  let validated: Record<string, string[]>;
  const known = new Map<string, string[]>();
  /** Each file is judged once. */
  const linted = (file: string): string[] => {
    const found = known.get(file) ?? (isWorkbook(file) ? excelLint(readFileSync(file)) : []);
    known.set(file, found);
    return found;
  };
  const findings = (file: string): string[] => [...(validated[file] ?? ['not judged']), ...linted(file)];

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    for (const { name, words } of WORKS) {
      const { code, err } = await runLakip(...words, '--keluaran', out(name));
      if (code === 2) throw new Error(`${name}: ${err}`);
    }
    validated = await ooxmlFindingsOf([...SHIPPED, ...INPUTS, ...WORKS.map(({ name }) => out(name))]);
  }, 900_000);
  afterAll(() => rmSync(FOLDER, { recursive: true }));

  it.each(SHIPPED)('%s: neither judge finds anything', (file) => expect(findings(file)).toEqual([]));

  it.each(WORKS)('$name: neither judge finds what was not in the input', ({ name, input }) => {
    const before = new Set(findings(input));
    expect(findings(out(name)).filter((finding) => !before.has(finding))).toEqual([]);
  });
});
