import { Document, Footer, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fillOfficeDocument } from '../../../src/host/docx/fillOfficeDocument';
import type { DocumentBlock, TemplateContent } from '../../../src/report/reportDocument';
import { BPOM_2021 } from '../../../src/scoring/index';
import { documentLook } from '../../../src/text/documentLook';
import { all, OpenDocument, styleOf, textOf } from './openDocument';
import { SAMPLE_CHART, SCORES } from './sampleTables';

const LOOK = documentLook(BPOM_2021);
const TABLE: DocumentBlock = { kind: 'table', table: SCORES };
const CONTENT: TemplateContent = {
  texts: new Map([
    ['nps_total', '98,20'],
    ['nps_sasaran-1', '102,73'],
    ['nps_sasaran-2', '101,56'],
  ]),
  blocks: new Map<string, readonly DocumentBlock[]>([
    ['tabel-3.1', [TABLE, { kind: 'chart', chart: SAMPLE_CHART, number: 'Gambar 3.1' }]],
    [
      'sasaran-1',
      [
        { kind: 'heading', level: 2, text: 'Sasaran satu' },
        { kind: 'paragraph', text: 'Isi.' },
      ],
    ],
  ]),
  empty: ['tabel-3.2'],
};

const pages = (width: number) => ({
  page: { size: { width, height: 16838 }, margin: { left: 1000, right: 1000 } },
});

/** An office's document: two sections, a footer with a placeholder, a heading style of its own. */
async function template(paragraphs: readonly (string | Paragraph)[], footer = 'Kantor'): Promise<Uint8Array> {
  const children = paragraphs.map((each) => (typeof each === 'string' ? new Paragraph(each) : each));
  return Packer.toBuffer(
    new Document({
      creator: 'Kantor',
      styles: { default: { heading2: { run: { color: '123456' } } } },
      sections: [
        {
          properties: pages(9000),
          footers: { default: new Footer({ children: [new Paragraph(footer)] }) },
          children,
        },
        { properties: pages(15000), children: [new Paragraph('Akhir')] },
      ],
    }),
  );
}

async function filled(paragraphs: readonly (string | Paragraph)[], footer?: string) {
  const bytes = await template(paragraphs, footer);
  const result = await fillOfficeDocument(bytes, CONTENT, LOOK);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return {
    before: unzipSync(bytes),
    after: unzipSync(result.value),
    result,
    document: new OpenDocument(result.value),
  };
}

describe('placeholders in an office’s document', () => {
  it('are replaced in their line, in the look that the placeholder has, wherever Word cut it', async () => {
    const { document } = await filled([
      new Paragraph({
        children: [
          new TextRun('NPS: '),
          new TextRun({ text: '{{LAK', bold: true }),
          new TextRun({ text: 'IP:nps_', bold: true }),
          new TextRun({ text: 'total}}', bold: true }),
          new TextRun('%. Sasaran 1: {{ LAKIP:nps_sasaran-1 }}%'),
        ],
      }),
    ]);
    const [line] = document.body;
    expect(textOf(line!)).toBe('NPS: 98,20%. Sasaran 1: 102,73%');
    const figure = all(line!, 'r').find((run) => textOf(run) === '98,20');
    expect(figure!.child('rPr')!.child('b')).not.toBeNull();
  });

  it('are replaced in footers too', async () => {
    const { document } = await filled(['Isi'], 'NPS {{LAKIP:nps_total}}');
    expect(document.text('word/footer1.xml')).toContain('98,20');
  });

  it('give way to tables and charts in the place of their paragraph, as wide as the text there', async () => {
    const { document } = await filled(['Sebelum', '{{LAKIP:tabel-3.1}}', 'Sesudah']);
    const kinds = document.body.map((each) => (each.name === 'p' ? textOf(each) : each.name));
    expect(kinds.slice(0, 3)).toEqual(['Sebelum', 'Tabel 3.1. Capaian Kinerja Tahun 2021', 'tbl']);
    expect(kinds).toContain('Gambar 3.1. NPS per sasaran');
    expect(kinds).toContain('Sesudah');
    const widths = all(document.tables[0]!, 'gridCol').map((each) => Number(each.prefixedAttribute('w')));
    const total = widths.reduce((sum, each) => sum + each, 0);
    expect(7000 - total).toBeLessThan(5);
    expect(document.text('[Content_Types].xml')).toContain('/word/charts/chart1.xml');
  });

  it('leave the pages as they are where Word keeps their break in the paragraph that is replaced', async () => {
    const { document } = await filled(['Isi', '{{LAKIP:tabel-3.1}}']);
    const sections = all(document.xml('word/document.xml'), 'sectPr');
    expect(sections.map((section) => section.child('pgSz')!.prefixedAttribute('w'))).toEqual([
      '9000',
      '15000',
    ]);
    const widths = all(document.tables[0]!, 'gridCol').map((each) => Number(each.prefixedAttribute('w')));
    expect(7000 - widths.reduce((sum, each) => sum + each, 0)).toBeLessThan(5);
  });

  it('take the office’s heading style by its name, whatever its id, and bring the styles that are lacking', async () => {
    const bytes = await template(['{{LAKIP:sasaran-1}}']);
    const parts = unzipSync(bytes);
    // Word in Indonesian calls the style of second headings Judul2.
    const rename = (xml: string) =>
      xml.replaceAll('"Heading2"', '"Judul2"').replaceAll('"Heading2Char"', '"Judul2KAR"');
    parts['word/styles.xml'] = strToU8(rename(strFromU8(parts['word/styles.xml']!)));
    const result = await fillOfficeDocument(zipSync(parts), CONTENT, LOOK);
    if (!result.ok) throw new Error('not filled');
    const document = new OpenDocument(result.value);
    const [heading, text] = document.body;
    expect([styleOf(heading!), styleOf(text!)]).toEqual(['Judul2', 'TeksLaporan']);
    const styles = document.text('word/styles.xml');
    expect(styles).toContain('123456');
    expect(styles.match(/w:styleId="TeksLaporan"/g)).toHaveLength(1);
    expect(document.xml('word/styles.xml').name).toBe('styles');
  });

  it('leave every part that has none byte by byte', async () => {
    const { before, after } = await filled(['{{LAKIP:tabel-3.1}}', '{{LAKIP:nps_total}}']);
    const touched = [
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      '[Content_Types].xml',
    ];
    for (const [name, part] of Object.entries(before)) {
      if (touched.includes(name)) continue;
      expect([name, Buffer.from(after[name]!).equals(Buffer.from(part))]).toEqual([name, true]);
    }
    expect(Object.keys(before).length).toBeGreaterThan(touched.length);
  });

  it('of other programs are left alone', async () => {
    const { document } = await filled(['{{nama_pegawai}}', '{{LAKIP:nps_total}}']);
    expect(textOf(document.body[0]!)).toBe('{{nama_pegawai}}');
  });
});

describe('what cannot be filled', () => {
  it('is left and told once: unknown with what is known, or without figures', async () => {
    const { result, document } = await filled([
      '{{LAKIP:nps}} {{LAKIP:nps}} {{LAKIP:nps_total}}',
      '{{LAKIP:tabel-3.2}}',
    ]);
    expect(textOf(document.body[0]!)).toBe('{{LAKIP:nps}} {{LAKIP:nps}} 98,20');
    expect(result.warnings).toEqual([
      {
        code: 'placeholder-unknown',
        severity: 'error',
        data: { name: 'nps', known: 'tabel-3.1, sasaran-1, nps_total, nps_sasaran-1 …' },
      },
      { code: 'placeholder-empty', severity: 'warning', data: { name: 'tabel-3.2' } },
    ]);
  });

  it.each([
    [
      'a table beside other text',
      'Lihat {{LAKIP:tabel-3.1}}',
      { code: 'placeholder-not-alone', data: { name: 'tabel-3.1' } },
    ],
    ['a document without placeholders', 'Isi', { code: 'placeholders-missing' }],
  ])('is refused: %s', async (_, text, issue) => {
    const result = await fillOfficeDocument(await template([text]), CONTENT, LOOK);
    expect(result).toEqual({ ok: false, issues: [{ severity: 'error', ...issue }] });
  });
});
