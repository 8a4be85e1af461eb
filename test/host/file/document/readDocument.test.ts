import { readDocument } from '../../../../src/host/file/document/readDocument';
import type { DocumentText, TextBlock } from '../../../../src/sheet/documentText';
import { packageOf } from '../../../helpers/xlsx';

const NAMES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string): string => `<w:p>${run(text)}</w:p>`;
const part = (root: string, content: string): string =>
  `<?xml version="1.0"?><w:${root} ${NAMES}>${content}</w:${root}>`;
/** A text box as Word writes it: once for itself, once for old readers. */
const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

function read(body: string, parts: Readonly<Record<string, string>> = {}): DocumentText {
  const read = readDocument(
    packageOf({
      '[Content_Types].xml': TYPES,
      'word/document.xml': part('document', `<w:body>${body}</w:body>`),
      ...parts,
    }),
  );
  if (!read.ok) throw new Error(read.issues[0].code);
  return read.value;
}

const paragraphs = (...texts: string[]): TextBlock[] => texts.map((text) => ({ kind: 'paragraph', text }));

describe('readDocument', () => {
  it('reads a text box once, as paragraphs of its own before the one that it hangs on', () => {
    const body = `<w:p>${run('Realisasi ')}${box(p('Capaian 101,2%') + p('Kriteria Baik'))}${run('92,25.')}</w:p>`;
    expect(read(body).blocks).toEqual(paragraphs('Capaian 101,2%', 'Kriteria Baik', 'Realisasi 92,25.'));
  });

  it('reads a table in a text box as a table', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('Target')}</w:tc><w:tc>${p('90')}</w:tc></w:tr></w:tbl>`;
    expect(read(`<w:p>${box(table)}</w:p>`).blocks).toEqual([
      { kind: 'table', rows: [['Target', '90']], merges: [] },
    ]);
  });

  it('reads a box of the old kind too', () => {
    const old = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('NPS 98,2')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(read(`<w:p>${old}</w:p>`).blocks).toEqual(paragraphs('NPS 98,2'));
  });

  it('reads footnotes, endnotes, headers and footers after the text, equal headers once', () => {
    const { blocks } = read(p('Isi'), {
      'word/footnotes.xml': part('footnotes', `<w:footnote>${p('Catatan kaki 75%')}</w:footnote>`),
      'word/endnotes.xml': part('endnotes', `<w:endnote>${p('Catatan akhir')}</w:endnote>`),
      'word/header1.xml': part('hdr', p('Laporan Kinerja 2021')),
      'word/header2.xml': part('hdr', p('Laporan Kinerja 2021')),
      'word/footer1.xml': part('ftr', p('Balai Contoh')),
    });
    expect(blocks).toEqual(
      paragraphs('Isi', 'Catatan kaki 75%', 'Catatan akhir', 'Balai Contoh', 'Laporan Kinerja 2021'),
    );
  });

  it('leaves out what is deleted, also in a box', () => {
    const deleted = `<w:del>${run('lama')}</w:del>`;
    expect(read(`<w:p>${deleted}${box(`<w:p>${deleted}${run('baru')}</w:p>`)}</w:p>`).blocks).toEqual(
      paragraphs('baru'),
    );
  });

  it('counts what it cannot read', () => {
    const body = `<w:p><w:pPr><w:numPr/></w:pPr>${run('Butir')}</w:p><w:p><w:r><w:drawing><w:pic/></w:drawing></w:r></w:p>`;
    expect(read(body).unread).toEqual({ pictures: 1, charts: 0, numbered: 1 });
  });

  it('refuses what is no document', () => {
    const found = readDocument(packageOf({ '[Content_Types].xml': TYPES }));
    expect(found.ok ? null : found.issues[0].code).toBe('file-is-not-document');
  });
});
