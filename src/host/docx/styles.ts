import { AlignmentType, type IStylesOptions } from 'docx';

/** Styles of our own, by id; an office can change them in Word like any other. */
export const STYLE = {
  caption: 'Caption',
  contentsTitle: 'JudulDaftar',
  body: 'TeksLaporan',
  tableText: 'TeksTabel',
  tableHead: 'KepalaTabel',
  note: 'CatatanTabel',
} as const;

const FONT = 'Arial';
const INK = '1F2937';

/** Sizes in half points; a table with many columns takes the smaller one. */
export const TABLE_SIZE = { normal: 17, dense: 14 } as const;

interface OwnStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn: 'Normal';
  readonly quickFormat: true;
  readonly paragraph: {
    readonly alignment?: 'both' | 'left' | 'center';
    readonly before: number;
    readonly after: number;
  };
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}

/** The styles that Word does not know by itself; an office's document is given those that it lacks. */
export const OWN_STYLES: readonly OwnStyle[] = [
  own(STYLE.body, 'Teks Laporan', { alignment: 'both', before: 0, after: 120 }),
  own(
    STYLE.contentsTitle,
    'Judul Daftar',
    { alignment: 'center', before: 0, after: 240 },
    { size: 28, isBold: true },
  ),
  own(STYLE.tableText, 'Teks Tabel', { before: 40, after: 40 }, { size: TABLE_SIZE.normal }),
  own(
    STYLE.tableHead,
    'Kepala Tabel',
    { alignment: 'center', before: 50, after: 50 },
    { size: TABLE_SIZE.normal, isBold: true },
  ),
  own(STYLE.note, 'Catatan Tabel', { alignment: 'left', before: 40, after: 0 }, { size: 16, isItalic: true }),
];

function own(
  id: string,
  name: string,
  paragraph: OwnStyle['paragraph'],
  run: Pick<OwnStyle, 'size' | 'isBold' | 'isItalic'> = {},
): OwnStyle {
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph, ...run };
}

/** Look of a document of ours: headings, captions and tables by styles alone. */
export function documentStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number, after: number, isCentred = false) => ({
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: {
      spacing: { before, after },
      keepNext: true,
      keepLines: true,
      ...(isCentred && { alignment: AlignmentType.CENTER }),
    },
  });
  return {
    default: {
      document: { run: { font: FONT, size: 22, language: { value: language } } },
      heading1: heading(28, 0, 240, true),
      heading2: heading(24, 320, 120),
      heading3: heading(22, 280, 100),
      heading4: heading(22, 240, 80),
      heading5: {
        ...heading(21, 160, 60),
        run: { font: FONT, size: 21, bold: true, italics: true, color: INK },
      },
      caption: {
        run: { font: FONT, size: 19, bold: true, color: INK },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 80 } },
      },
    },
    paragraphStyles: OWN_STYLES.map(
      ({ id, name, basedOn, quickFormat, paragraph, size, isBold, isItalic }) => ({
        id,
        name,
        basedOn,
        quickFormat,
        paragraph: {
          spacing: { before: paragraph.before, after: paragraph.after },
          ...(paragraph.alignment && { alignment: paragraph.alignment }),
        },
        run: {
          ...(size !== undefined && { size }),
          ...(isBold && { bold: true }),
          ...(isItalic && { italics: true }),
        },
      }),
    ),
  };
}
