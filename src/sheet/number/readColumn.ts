import { roundHalfAway } from '../../scoring/index';
import { isCellError, type CellErrorCode, type CellValue, type NumberSeparators } from '../grid';
import { formatDecimals, isDateFormat, isPercentFormat } from './numberFormat';
import type { Notation } from './notation';
import {
  isNotMeasured,
  normalText,
  numberIn,
  provenNotation,
  splitNumberText,
  type NumberText,
} from './numberText';

/** What number reading needs of a cell. */
export interface NumberCell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
  readonly hasFormula: boolean;
}

/** A cell as a figure. `isText`: a number kept as text. */
export type NumberReading =
  | {
      readonly state: 'number';
      readonly value: number;
      readonly decimals: number | null;
      readonly range: { readonly from: number; readonly to: number } | null;
      readonly unit: string | null;
      readonly hint: 'minimal' | 'maksimal' | null;
      readonly label: string | null;
      /** Factor that a word in the text stands for; the value has it already. */
      readonly scale: number;
      readonly isText: boolean;
      /** What the cell shows is another figure than it holds ("-" for 0). */
      readonly shownDiffers: boolean;
    }
  | { readonly state: 'not-measured' }
  | { readonly state: 'words'; readonly text: string }
  | { readonly state: 'ambiguous'; readonly text: string }
  | { readonly state: 'date' }
  | { readonly state: 'truth' }
  | { readonly state: 'error'; readonly code: CellErrorCode };

/** Witnesses beside the column's own cells, in the order of M-30. */
export interface NumberContext {
  /** Header texts over the column, its group header first. */
  readonly header: readonly string[];
  /** Notation that the other columns of the sheet prove, when they agree. */
  readonly sheetNotation: Notation | null;
  /** Separators of the user's Excel, when known. */
  readonly separators: NumberSeparators | null;
  /** The figures are in millions or more: amounts of money then have decimals as often as thousands. */
  readonly isInMillions?: boolean;
  /** Answer of a person to the question of this column. */
  readonly answer: Notation | null;
  /** What the figures of the same row say of an ambiguous cell, by its value in either notation. */
  readonly byRow?: (
    place: number,
    values: { readonly comma: number; readonly point: number },
  ) => Notation | null;
}

/** The cells of a column; an array is one. */
export interface NumberCells {
  readonly length: number;
  at(place: number): NumberCell | undefined;
}

/** What a column's cells prove together, and each of them as a figure when asked for. */
export interface ColumnFigures {
  readonly read: (place: number) => NumberReading;
  /** Notation that the column's own cells prove, when they agree: a witness for its sisters. */
  readonly proven: Notation | null;
  /** Notation used for ambiguous cells. */
  readonly notation: Notation | null;
  readonly witness: 'column' | 'sheet' | 'header' | 'separators' | 'answer' | 'none';
  /** Places of ambiguous cells, whether they could be decided or not. */
  readonly ambiguous: readonly number[];
  /** Ambiguous cells are left and nothing decides them: a question. */
  readonly isOpen: boolean;
}

export interface ColumnReading extends Omit<ColumnFigures, 'read'> {
  readonly readings: readonly NumberReading[];
}

/**
 * Reads a column of cells as figures, by column and never by cell: what is unambiguous decides what is not
 * (M-30); then the sheet, the header and Excel's own separators; what is still open is a question.
 * @method M-5, M-6, M-30, M-31
 */
export function readColumn(cells: readonly NumberCell[], context: NumberContext): ColumnReading {
  const { read, ...figures } = columnFigures(cells, context);
  return { readings: cells.map((_, place) => read(place)), ...figures };
}

/** A column of cells as figures, as `readColumn`; nothing is kept of cells that hold true numbers. */
export function columnFigures(cells: NumberCells, context: NumberContext): ColumnFigures {
  const parts = partsOf(cells);
  const proven = provenBy(parts.values());
  const unclear = [...parts].filter(([, part]) => isAmbiguous(part));
  const { notation, witness } = decide(
    proven,
    unclear.map(([, part]) => part),
    context,
  );
  const isSure = witness === 'answer' || witness === 'column';
  const ownNotation = isSure ? new Map<number, Notation>() : notationsByRow(unclear, context);
  return {
    read: (place) =>
      readCell(cells.at(place) as NumberCell, parts.get(place) ?? null, ownNotation.get(place) ?? notation),
    proven: proven.notation,
    notation,
    witness,
    ambiguous: unclear.map(([place]) => place),
    isOpen: notation === null && unclear.some(([place]) => !ownNotation.has(place)),
  };
}

/** Ambiguous cells that the figures of their rows settle: 812.440 beside a target of 700000. */
function notationsByRow(
  unclear: readonly (readonly [number, NumberText])[],
  { byRow }: NumberContext,
): ReadonlyMap<number, Notation> {
  const settled = new Map<number, Notation>();
  for (const [place, part] of byRow ? unclear : []) {
    const [comma, point] = [numberIn(part, 'comma'), numberIn(part, 'point')];
    const notation =
      comma && point && byRow ? byRow(place, { comma: comma.value, point: point.value }) : null;
    if (notation) settled.set(place, notation);
  }
  return settled;
}

/** The numbers that stand as text, taken apart, by their places. */
function partsOf(cells: NumberCells): ReadonlyMap<number, NumberText> {
  const parts = new Map<number, NumberText>();
  for (let place = 0; place < cells.length; place += 1) {
    const value = cells.at(place)?.value;
    const part = typeof value === 'string' ? splitNumberText(value) : null;
    if (part) parts.set(place, part);
  }
  return parts;
}

interface Proof {
  readonly notation: Notation | null;
  /** The column's cells prove both notations: it decides nothing, and neither does anything else. */
  readonly isMixed: boolean;
}

function provenBy(parts: Iterable<NumberText>): Proof {
  let notation: Notation | null = null;
  for (const part of parts) {
    const proves = provenNotation(part);
    if (!proves) continue;
    if (notation !== null && notation !== proves) return { notation: null, isMixed: true };
    notation = proves;
  }
  return { notation, isMixed: false };
}

function isAmbiguous(part: NumberText): boolean {
  return part.digits.state === 'ambiguous' || part.to?.state === 'ambiguous';
}

function decide(
  proof: Proof,
  ambiguous: readonly NumberText[],
  context: NumberContext,
): Pick<ColumnReading, 'notation' | 'witness'> {
  if (context.answer) return { notation: context.answer, witness: 'answer' };
  if (proof.notation) return { notation: proof.notation, witness: 'column' };
  const open = { notation: null, witness: 'none' } as const;
  if (ambiguous.length === 0 || proof.isMixed) return open;
  const header = context.isInMillions ? null : headerNotation(ambiguous, context.header);
  const { sheetNotation } = context;
  if (header && sheetNotation && header !== sheetNotation) return open;
  if (sheetNotation) return { notation: sheetNotation, witness: 'sheet' };
  if (header) return { notation: header, witness: 'header' };
  const separators = notationOf(context.separators);
  return separators ? { notation: separators, witness: 'separators' } : open;
}

/** Notation of Excel's separators. */
export function notationOf(separators: NumberSeparators | null): Notation | null {
  if (separators?.decimal === ',') return 'comma';
  return separators?.decimal === '.' ? 'point' : null;
}

const WHOLE_WORDS = /\b(?:rp|rupiah|anggaran|pagu|alokasi|jumlah|banyaknya|volume|orang|sampel|unit)\b/;
const FRACTION_WORDS = /%|\b(?:persen|persentase|indeks|index|rasio|rata rata|nilai|skor|ie|te|se)\b/;

/**
 * What the header makes of the marks: whole amounts have marks between thousands only, indices and percents
 * before decimals. Null when the header speaks of neither or of both, or the cells mix marks.
 */
function headerNotation(ambiguous: readonly NumberText[], header: readonly string[]): Notation | null {
  const words = header
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^a-z%]+/g, ' ');
  const isWhole = WHOLE_WORDS.test(words) || ambiguous.some((part) => part.isMoney);
  if (isWhole === FRACTION_WORDS.test(words)) return null;
  const notations = new Set(ambiguous.map((part) => (hasComma(part) === isWhole ? 'point' : 'comma')));
  return notations.size === 1 ? ([...notations][0] as Notation) : null;
}

/** Whether the mark of an ambiguous text is a comma. */
function hasComma({ digits, to }: NumberText): boolean {
  const open = digits.state === 'ambiguous' ? digits : to;
  return open?.state === 'ambiguous' && open.comma.decimals > 0;
}

function readCell(cell: NumberCell, parts: NumberText | null, notation: Notation | null): NumberReading {
  const { value } = cell;
  if (typeof value === 'number') return readNumber(value, cell);
  if (value === null) return { state: 'not-measured' };
  if (typeof value === 'boolean') return { state: 'truth' };
  if (isCellError(value)) return { state: 'error', code: value.error };
  if (isNotMeasured(value)) return { state: 'not-measured' };
  const parsed = parts && numberIn(parts, notation);
  if (parsed) return { state: 'number', ...parsed, isText: true, shownDiffers: false };
  return { state: parts && isAmbiguous(parts) ? 'ambiguous' : 'words', text: value };
}

function readNumber(value: number, cell: NumberCell): NumberReading {
  if (isDateFormat(cell.numberFormat)) return { state: 'date' };
  return {
    state: 'number',
    value: figureOf(value, cell.numberFormat),
    decimals: decimalsShown(value, cell.numberFormat, cell.hasFormula),
    range: null,
    unit: isPercentFormat(cell.numberFormat) ? '%' : null,
    hint: null,
    label: null,
    scale: 1,
    isText: false,
    shownDiffers: showsAnother(cell),
  };
}

/** Shows another figure than it holds; a format that says nothing of looks cannot. */
function showsAnother(cell: NumberCell): boolean {
  return cell.numberFormat !== 'General' && normalText(cell.text) === '-';
}

/** Whether a cell holds a true number and shows it: there is nothing to read. */
export function isTrueFigure(cell: NumberCell): boolean {
  return typeof cell.value === 'number' && !isDateFormat(cell.numberFormat) && !showsAnother(cell);
}

/** A true number is taken as it is; a percent format makes it percent points. */
export function figureOf(value: number, numberFormat: string): number {
  return isPercentFormat(numberFormat) ? roundHalfAway(value * 100, 10) : value;
}

/** Decimals that a true number shows; in format General those that were typed, and a computed one is held in full. */
export function decimalsShown(value: number, numberFormat: string, hasFormula: boolean): number | null {
  return formatDecimals(numberFormat) ?? (hasFormula ? null : decimalsTyped(value));
}

function decimalsTyped(value: number): number | null {
  const text = String(value);
  if (text.includes('e')) return null;
  const point = text.indexOf('.');
  const decimals = point < 0 ? 0 : text.length - point - 1;
  return decimals <= 6 ? decimals : null;
}
