import { writeDocument } from '../../../src/host/docx/writeDocument';
import type { ReportDocument } from '../../../src/report/reportDocument';
import { BPOM_2021 } from '../../../src/scoring/index';
import { documentLook } from '../../../src/text/documentLook';
import { all, cellsOf, OpenDocument, rowsOf, styleOf, textOf, valueOf } from './openDocument';
import { APPENDIX, PEERS, SAMPLE_CHART, SCORES } from './sampleTables';

const LOOK = documentLook(BPOM_2021);

const DOCUMENT: ReportDocument = {
  title: 'Akuntabilitas Kinerja Tahun 2021',
  blocks: [
    { kind: 'pages', isLandscape: false },
    { kind: 'contents', title: 'Daftar Isi' },
    { kind: 'heading', level: 1, text: 'BAB III AKUNTABILITAS KINERJA' },
    { kind: 'heading', level: 2, text: 'A. Capaian & hasil <organisasi>' },
    { kind: 'paragraph', text: 'Nilai 98,20%. [ISI: penyebab] Sisanya jelas. [ISI: tindak lanjut]' },
    { kind: 'table', table: SCORES },
    { kind: 'chart', chart: SAMPLE_CHART, number: 'Gambar 3.1' },
    { kind: 'table', table: PEERS },
    { kind: 'pages', isLandscape: true },
    { kind: 'heading', level: 1, text: 'Lampiran 5. Pengukuran Kinerja' },
    { kind: 'table', table: APPENDIX },
  ],
};

let document: OpenDocument;
beforeAll(async () => {
  document = new OpenDocument(await writeDocument(DOCUMENT, LOOK));
});

describe('the parts of the package', () => {
  it('are well-formed XML, every one', () => {
    const xml = [...document.parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
    expect(xml.length).toBeGreaterThan(10);
    for (const name of xml) expect(document.xml(name).name).not.toBe('');
  });

  it('name nobody and no time, and the title alone', () => {
    const properties = document.text('docProps/core.xml');
    expect(properties).toContain('<dc:title>Akuntabilitas Kinerja Tahun 2021</dc:title>');
    expect(properties).not.toMatch(/creator|lastModifiedBy|created|modified|\d{4}-\d\d-\d\d/);
    expect(document.text('docProps/app.xml')).not.toMatch(/Company|Manager/);
  });

  it('say that the language is Indonesian and that Word brings fields up to date', () => {
    expect(document.text('word/styles.xml')).toContain('w:val="id-ID"');
    expect(document.xml('word/settings.xml').child('updateFields')).not.toBeNull();
  });

  it('are the same bytes for the same report in another run', async () => {
    const run = async (): Promise<Uint8Array> => {
      let bytes: Promise<Uint8Array> | null = null;
      // The library counts through a process; each run of the program is a new one.
      jest.isolateModules(() => {
        // eslint-disable-next-line @typescript-eslint/no-require-imports
        const again = require('../../../src/host/docx/writeDocument') as {
          writeDocument: typeof writeDocument;
        };
        bytes = again.writeDocument(DOCUMENT, LOOK);
      });
      return (await bytes) as unknown as Uint8Array;
    };
    expect(Buffer.from(await run()).equals(Buffer.from(await run()))).toBe(true);
  });
});

describe('headings and paragraphs', () => {
  it('bear the styles of Word, so that an office can change their look', () => {
    const styles = document.body.filter(({ name }) => name === 'p').map(styleOf);
    expect(styles).toEqual([
      'JudulDaftar',
      'Heading1',
      'Heading2',
      'TeksLaporan',
      'Caption',
      'CatatanTabel',
      'CatatanTabel',
      null,
      'Caption',
      'Caption',
      'CatatanTabel',
      'Heading1',
      'CatatanTabel',
    ]);
    const known = document.text('word/styles.xml');
    for (const style of styles) if (style) expect(known).toContain(`w:styleId="${style}"`);
  });

  it('keep marks of XML as text', () => {
    expect(textOf(document.paragraphs('Heading2')[0]!)).toBe('A. Capaian & hasil <organisasi>');
  });

  it('mark every blank that the writer has to fill, and nothing else', () => {
    const runs = all(document.paragraphs('TeksLaporan')[0]!, 'r');
    expect(runs.map((run) => [textOf(run), valueOf(run.child('rPr')?.child('highlight'))])).toEqual([
      ['Nilai 98,20%. ', null],
      ['[ISI: penyebab]', 'yellow'],
      [' Sisanya jelas. ', null],
      ['[ISI: tindak lanjut]', 'yellow'],
    ]);
  });

  it('begin on a new page behind the contents, which are a field of Word with an entry for every heading', () => {
    const [chapter] = document.paragraphs('Heading1');
    expect(chapter!.child('pPr')!.child('pageBreakBefore')).not.toBeNull();
    const contents = document.body.find(({ name }) => name === 'sdt')!;
    expect(all(contents, 'instrText')[0]!.text()).toBe('TOC \\h \\o "1-4"');
    for (const text of ['BAB III AKUNTABILITAS KINERJA', 'Lampiran 5. Pengukuran Kinerja'])
      expect(textOf(contents)).toContain(text);
  });
});

describe('captions', () => {
  const captions = () =>
    document.paragraphs('Caption').map((caption) => ({
      text: textOf(caption),
      fields: all(caption, 'fldSimple').map((field) => [field.prefixedAttribute('instr'), textOf(field)]),
    }));

  it('show the number of the text, in a field that Word counts on and that jumps where ours do', () => {
    expect(captions()).toEqual([
      { text: 'Tabel 3.1. Capaian Kinerja Tahun 2021', fields: [['SEQ Tabel \\* ARABIC \\r 1', '1']] },
      { text: 'Gambar 3.1. NPS per sasaran', fields: [['SEQ Gambar \\* ARABIC \\r 1', '1']] },
      { text: 'Tabel 3.3. Realisasi Indikator', fields: [['SEQ Tabel \\* ARABIC \\r 3', '3']] },
    ]);
  });

  it('stand above a table on its page, and follow each other without a jump where the numbers do', async () => {
    const next = { ...PEERS, number: 'Tabel 3.2' };
    const written = new OpenDocument(
      await writeDocument(
        {
          title: '',
          blocks: [
            { kind: 'table', table: SCORES },
            { kind: 'table', table: next },
          ],
        },
        LOOK,
      ),
    );
    const [first, second] = written.paragraphs('Caption');
    expect(all(second!, 'fldSimple')[0]!.prefixedAttribute('instr')).toBe('SEQ Tabel \\* ARABIC');
    expect(first!.child('pPr')!.child('keepNext')).not.toBeNull();
    expect(written.body[written.body.indexOf(first!) + 1]!.name).toBe('tbl');
  });

  it('have no field for an appendix, and are not there for a table without number and title', () => {
    const [appendix] = document.tables.slice(-1);
    expect(textOf(document.body[document.body.indexOf(appendix!) - 1]!)).toBe(
      'Lampiran 5. Pengukuran Kinerja',
    );
  });
});

describe('tables', () => {
  const head = (table: number) => rowsOf(document.tables[table]!).filter((row) => isHead(row));
  const isHead = (row: ReturnType<typeof rowsOf>[number]) => all(row, 'tblHeader').length > 0;
  const texts = (row: ReturnType<typeof rowsOf>[number]) => cellsOf(row).map(textOf);

  it('repeat their head on every page and break no row', () => {
    expect(head(0).map(texts)).toEqual([['No', 'Sasaran Kegiatan', 'NPS', 'Kriteria']]);
    for (const table of document.tables)
      for (const row of rowsOf(table)) expect(all(row, 'cantSplit')).toHaveLength(1);
  });

  it('have a second head row under a common heading, and one cell over both where there is none', () => {
    const [upper, lower] = head(1);
    expect(texts(upper!)).toEqual(['Sasaran', 'Indikator', 'Realisasi', 'Pagu (Rp)']);
    expect(texts(lower!)).toEqual(['', '', 'Kupang', 'Ambon', '']);
    expect(cellsOf(upper!).map((cell) => valueOf(all(cell, 'gridSpan')[0]))).toEqual([null, null, '2', null]);
    expect(cellsOf(upper!).map((cell) => valueOf(all(cell, 'vMerge')[0]))).toEqual([
      'restart',
      'restart',
      null,
      'restart',
    ]);
  });

  it('merge a cell that is not there with the one above', () => {
    const body = rowsOf(document.tables[1]!).filter((row) => !isHead(row));
    expect(body.map((row) => valueOf(all(cellsOf(row)[0]!, 'vMerge')[0]))).toEqual([
      'restart',
      'continue',
      null,
    ]);
  });

  it('show figures as Indonesian writes them, to the right; what was not measured as a dash', () => {
    const body = rowsOf(document.tables[1]!).filter((row) => !isHead(row));
    expect(body.map(texts)).toEqual([
      ['Sasaran satu', 'IKU satu', '92,25', '66,47', '27.919.810.000'],
      ['', 'IKU dua', '98,5', '–', '1.250.000'],
      ['Sasaran dua', 'IKU tiga', '2.021', '12', '0'],
    ]);
    expect(cellsOf(body[0]!).map((cell) => valueOf(all(cell, 'jc')[0]))).toEqual([
      'left',
      'left',
      'right',
      'right',
      'right',
    ]);
  });

  it('show a year as a name, not as a quantity', () => {
    expect(LOOK.cellText({ value: 2021 }, 'text')).toBe('2021');
  });

  it('colour a kriteria by what its band means, and the best and worst of a comparison in two ways', () => {
    const [good, none, veryGood] = rowsOf(document.tables[0]!).filter((row) => !isHead(row));
    const fill = (row: typeof good) => all(cellsOf(row!)[3]!, 'shd')[0]?.prefixedAttribute('fill') ?? null;
    expect([fill(good), fill(none), fill(veryGood)]).toEqual(['C6EFCE', null, 'C6E0F5']);
    const marked = cellsOf(rowsOf(document.tables[1]!).filter((row) => !isHead(row))[0]!);
    const look = (cell: (typeof marked)[number]) =>
      all(cell, 'rPr')
        .flatMap((run) => run.children.map(({ name }) => name))
        .filter((name) => /^[bi]$/.test(name));
    expect(marked.slice(2, 4).map(look)).toEqual([['b'], ['i']]);
  });

  it('let only levels stand out that differ from the rows they sum up', () => {
    const rows = rowsOf(document.tables[0]!).filter((row) => !isHead(row));
    expect(rows.map((row) => all(cellsOf(row)[1]!, 'shd').length)).toEqual([0, 0, 0, 1]);
  });

  it('fill the width of their pages', () => {
    const width = (table: number) =>
      all(document.tables[table]!.child('tblGrid')!, 'gridCol')
        .map((column) => Number(column.prefixedAttribute('w')))
        .reduce((sum, each) => sum + each, 0);
    // A4 is 11906 by 16838 twips; the margins are 1304 on either side.
    expect(9298 - width(0)).toBeLessThan(5);
    expect(14230 - width(2)).toBeLessThan(5);
  });

  it('put their notes below', () => {
    const at = document.body.indexOf(document.tables[0]!);
    expect(textOf(document.body[at + 1]!)).toBe('Sumber: lembar Pengukuran.');
  });
});

describe('charts', () => {
  it('are Word’s own, with the figures of their rows and the colours of their points', () => {
    const chart = document.xml('word/charts/chart1.xml');
    const values = all(all(chart, 'val')[0]!, 'pt').map((point) => [
      point.attribute('idx'),
      all(point, 'v')[0]!.text(),
    ]);
    // The second objective was not measured: a gap, not zero.
    expect(values).toEqual([
      ['0', '101.61'],
      ['2', '110.5'],
    ]);
    expect(all(all(chart, 'cat')[0]!, 'v').map((each) => each.text())).toEqual(['1', '2', '3']);
    expect(
      all(chart, 'dPt').map(
        (point) => valueOf(all(point, 'srgbClr')[0]) ?? all(point, 'srgbClr')[0]!.attribute('val'),
      ),
    ).toEqual(['4A9A2F', '7F7F7F', '2E75B6']);
    expect(all(chart, 'lang')[0]!.attribute('val')).toBe('id-ID');
    expect(all(chart, 'min')[0]!.attribute('val')).toBe('0');
    expect([...document.parts.keys()]).toContain('word/embeddings/Microsoft_Excel_Worksheet1.xlsx');
  });

  it('say in words what they show, for those who do not see them', () => {
    const [properties] = all(document.xml('word/document.xml'), 'docPr');
    expect(properties!.attribute('descr')).toBe('NPS per sasaran');
  });
});

describe('pages', () => {
  it('turn for what is broad, with page numbers on all', () => {
    const sections = all(document.xml('word/document.xml'), 'sectPr');
    expect(
      sections.map((section) => {
        const size = section.child('pgSz')!;
        return ['w', 'h', 'orient'].map((name) => size.prefixedAttribute(name));
      }),
    ).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
    ]);
    for (const section of sections) expect(section.child('footerReference')).not.toBeNull();
    expect(document.text('word/footer1.xml')).toContain('PAGE');
  });
});
