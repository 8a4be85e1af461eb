import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenDocument, textOf } from '../host/docx/openDocument';
import { runLakip } from './runLakip';

const ASSETS = join(__dirname, '../../assets');
const TEMPLATE = join(ASSETS, 'laporan/templat-laporan.docx');

// Three runs of the program in one test, on a machine that may be busy.
jest.setTimeout(60_000);

let folder = '';
let input = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakip-laporan-'));
  input = join(folder, 'kinerja.xlsx');
  cpSync(join(ASSETS, 'contoh/kupang-2021.xlsx'), input);
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const open = (name: string): OpenDocument => new OpenDocument(readFileSync(at(name)));

describe('lakip laporan', () => {
  it('writes the chapter beside the workbook, which stays as it is, and our own check finds no error in it', async () => {
    const before = readFileSync(input);
    const { out, err } = await runLakip('laporan', input);
    expect(err).toBe('');
    expect(out).toContain(`Ditulis: ${at('kinerja-laporan.docx')}.`);
    expect(open('kinerja-laporan.docx').paragraphs('Heading1').map(textOf)).toContain(
      'BAB III AKUNTABILITAS KINERJA',
    );
    expect(readFileSync(input).equals(before)).toBe(true);
    const alone = await runLakip('periksa', input, '--json');
    const both = await runLakip('periksa', input, at('kinerja-laporan.docx'), '--json');
    const summaryOf = ({ out: json }: { out: string }) =>
      (JSON.parse(json) as { summary: { wrong: number; checked: number } }).summary;
    expect(summaryOf(both).wrong).toBe(summaryOf(alone).wrong);
    expect(summaryOf(both).checked - summaryOf(alone).checked).toBeGreaterThan(500);
  });

  it('keeps an older document, with what was filled in, as a backup', async () => {
    writeFileSync(at('lama.docx'), 'isian saya');
    const { out } = await runLakip('laporan', input, '--keluaran', at('lama.docx'));
    expect(out).toContain(`Berkas lama disimpan sebagai ${at('lama.docx.bak')}.`);
    expect(readFileSync(at('lama.docx.bak'), 'utf8')).toBe('isian saya');
  });

  it('fills an office’s own document, all placeholders of the example', async () => {
    const { err } = await runLakip('laporan', input, '--templat', TEMPLATE, '--keluaran', at('kantor.docx'));
    expect(err).toBe('');
    const document = open('kantor.docx');
    const whole = document.body.map(textOf).join(' ');
    expect(whole).toContain('TAHUN 2021');
    expect(whole).toContain('BAB III AKUNTABILITAS KINERJA');
    expect(whole).toContain('Lampiran 10. Capaian Kinerja Triwulan Tahun 2021');
    for (const [, text] of document.parts) expect(text).not.toContain('LAKIP:');
  });

  it('lays out its tables as the office’s layout says', async () => {
    const layout = { versi: 1, bagian: [{ id: 'tabel-3.1' }] };
    writeFileSync(at('tata-letak.json'), JSON.stringify(layout));
    await runLakip('laporan', input, '--tata-letak', at('tata-letak.json'), '--keluaran', at('satu.docx'));
    const written = open('satu.docx').text('word/document.xml');
    expect(written).toContain('Tabel 3.1');
    expect(written).not.toMatch(/Tabel 3\.[2-9]/);
  });

  it.each([
    ['the workbook itself', () => ['--keluaran', input], /berkas itu sendiri dibaca/],
    ['the template', () => ['--templat', TEMPLATE, '--keluaran', TEMPLATE], /berkas itu sendiri dibaca/],
    [
      'no Word file as template',
      () => ['--templat', input, '--keluaran', at('x.docx')],
      /bukan dokumen Word/,
    ],
    ['a template that is not there', () => ['--templat', at('tidak.docx')], /tidak ditemukan/],
  ])('writes nothing for %s', async (_, words, message) => {
    const { code, out, err } = await runLakip('laporan', input, ...words());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(existsSync(at('x.docx'))).toBe(false);
  });
});
