import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { finishPackage } from '../../src/host/docx/finishPackage';

const FONT = 'Bookman Old Style';
const GREEN = '1F5C3F';

/** An office's own report with placeholders, as an example: cover, summary, chapter III, appendices on broad pages. */
export async function reportTemplate(): Promise<Uint8Array> {
  const heading = (size: number) => ({
    run: { font: FONT, size, bold: true, color: GREEN },
    paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
  });
  const file = new Document({
    title: 'Templat laporan kinerja',
    creator: '',
    lastModifiedBy: '',
    features: { updateFields: true },
    styles: {
      default: {
        document: { run: { font: FONT, size: 22, language: { value: 'id-ID' } } },
        heading1: heading(30),
        heading2: heading(26),
        heading3: heading(24),
        heading4: heading(22),
        heading5: heading(22),
      },
    },
    sections: [
      { children: cover() },
      { ...frame(), children: summary() },
      { ...frame(), children: [new Paragraph('{{LAKIP:bab3}}')] },
      {
        ...frame(),
        properties: { page: { size: { orientation: 'landscape' } } },
        children: [new Paragraph('{{LAKIP:lampiran}}')],
      },
    ],
  });
  return finishPackage(await Packer.toBuffer(file), 'id-ID');
}

function cover(): Paragraph[] {
  const line = (text: string, size: number, before: number): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before },
      children: [new TextRun({ text, size, bold: true, color: GREEN })],
    });
  return [
    line('LAPORAN KINERJA', 56, 4000),
    line('TAHUN {{LAKIP:tahun}}', 40, 200),
    line('[ISI: nama satuan kerja]', 32, 1200),
  ];
}

function summary(): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'DAFTAR ISI' }),
    new TableOfContents('Daftar Isi', { hyperlink: true, headingStyleRange: '1-3' }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text: 'RINGKASAN EKSEKUTIF' }),
    new Paragraph('{{LAKIP:narasi_total}}'),
    new Paragraph(
      'Penilaian meliputi {{LAKIP:jumlah_sasaran}} sasaran dengan {{LAKIP:jumlah_indikator}} indikator. ' +
        'Anggaran yang terpakai adalah Rp{{LAKIP:realisasi_anggaran}} dari pagu Rp{{LAKIP:pagu}} ({{LAKIP:persen_anggaran}}%).',
    ),
  ];
}

function frame(): { headers: { default: Header }; footers: { default: Footer } } {
  return {
    headers: {
      default: new Header({
        children: [
          new Paragraph({ alignment: AlignmentType.RIGHT, text: 'Laporan Kinerja Tahun {{LAKIP:tahun}}' }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
  };
}
