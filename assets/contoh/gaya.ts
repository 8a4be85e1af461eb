import type { BorderStyle, CellStyle, FillStyle } from 'hucre';

/** Looks of the sample sheets: plain office tables, black borders, grey and blue heads. */
const LINE = { style: 'thin', color: { rgb: '404040' } } as const;
const FONT = { name: 'Calibri', size: 10 } as const;
const BOX: BorderStyle = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const fill = (rgb: string): FillStyle => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const centred = { horizontal: 'center', vertical: 'center', wrapText: true } as const;

const CELL: CellStyle = { font: FONT, border: BOX, alignment: { vertical: 'center', wrapText: true } };
const FIGURE: CellStyle = {
  font: FONT,
  border: BOX,
  alignment: { horizontal: 'center', vertical: 'center' },
};

export const STYLES = {
  title: { font: { ...FONT, bold: true, size: 13 }, alignment: { horizontal: 'center', vertical: 'center' } },
  subtitle: { font: { ...FONT, size: 11 }, alignment: { horizontal: 'center', vertical: 'center' } },
  head: { font: { ...FONT, bold: true }, fill: fill('D9E2F3'), border: BOX, alignment: centred },
  columnNumber: {
    font: { ...FONT, italic: true, size: 9 },
    fill: fill('F2F2F2'),
    border: BOX,
    alignment: centred,
  },
  text: CELL,
  centre: FIGURE,
  name: { ...CELL, alignment: { vertical: 'top', wrapText: true } },
  figure: FIGURE,
  hundredths: { ...FIGURE, numFmt: '0.00' },
  money: { font: FONT, border: BOX, numFmt: '#,##0', alignment: { horizontal: 'right', vertical: 'center' } },
  perspective: {
    font: { ...FONT, bold: true },
    fill: fill('FFF2CC'),
    border: BOX,
    alignment: { vertical: 'center' },
  },
  subtotal: {
    font: { ...FONT, bold: true },
    fill: fill('F2F2F2'),
    border: BOX,
    alignment: { vertical: 'center', wrapText: true },
  },
  subtotalFigure: { ...FIGURE, font: { ...FONT, bold: true }, fill: fill('F2F2F2'), numFmt: '0.00' },
  subtotalMoney: {
    font: { ...FONT, bold: true },
    fill: fill('F2F2F2'),
    border: BOX,
    numFmt: '#,##0',
    alignment: { horizontal: 'right', vertical: 'center' },
  },
  note: { font: { ...FONT, italic: true, size: 9 }, alignment: { vertical: 'center' } },
  heading: {
    font: { ...FONT, bold: true, size: 12 },
    alignment: { vertical: 'center' },
  },
  paragraph: { font: FONT, alignment: { vertical: 'top', wrapText: true } },
  input: { ...CELL, fill: fill('FFFFF0') },
  inputFigure: { ...FIGURE, fill: fill('FFFFF0') },
  inputMoney: {
    font: FONT,
    border: BOX,
    fill: fill('FFFFF0'),
    numFmt: '#,##0',
    alignment: { horizontal: 'right', vertical: 'center' },
  },
} satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
