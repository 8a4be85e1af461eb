import { MAX_COLUMNS, MAX_ROWS } from '../../../kernel/cellAddress';
import { encodeText } from '../bytes';
import { elementEnd } from '../xml/elementEnd';
import { xmlText } from '../xml/xmlText';
import { endOfAside, isNameByte, tagEnd } from '../xml/parseXml';
import {
  BLANK,
  CellStore,
  ERROR,
  HAS_FORMULA,
  NUMBER,
  OWN_TEXT,
  SHARED_TEXT,
  TRUTH,
  UNCACHED,
} from './cellStore';
import {
  hasByte,
  includesRef,
  isBlankText,
  isNameEnd,
  readColumn,
  readInteger,
  readType,
  skipSpace,
} from './cellBytes';
import { errorNumber } from './cellErrors';
import { isoDateSerial } from './isoDate';
import { parseNumber } from './parseNumber';

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;

/** A formula that spans cells: whoever overwrites one cell of it must know. */
export interface FormulaTag {
  readonly row: number;
  readonly column: number;
  /** Place of the `<f` tag and one past its `>`. */
  readonly start: number;
  readonly end: number;
}

export interface ScannedCells {
  readonly store: CellStore;
  readonly hiddenRows: Set<number>;
  /** Rows with a look of their own, which new cells take. */
  readonly styledRows: Set<number>;
  /** Tags `<f` with attributes, except children of a shared formula. */
  readonly formulaTags: FormulaTag[];
  readonly formulaCount: number;
  /** Offset of `</sheetData>`. */
  readonly end: number;
}

/**
 * Reads the rows of a sheet from `from` (after `<sheetData>`) in one pass over the bytes. Null when they are not well
 * formed, out of order or beyond Excel's limits. Long for one function: the state stays in local variables, which
 * makes it four times as fast as calls with objects (docs/kinerja.md).
 */
export class CellScanner {
  private readonly prefix: Uint8Array;
  private readonly store: CellStore;
  private readonly hiddenRows = new Set<number>();
  private readonly styledRows = new Set<number>();
  private readonly formulaTags: FormulaTag[] = [];
  private formulaCount = 0;
  private row = -1;
  private isRowOpen = false;
  private column = -1;

  constructor(
    private readonly bytes: Uint8Array,
    prefix: string,
    private readonly uses1904Dates: boolean,
  ) {
    this.prefix = encodeText(prefix);
    this.store = new CellStore(bytes.length);
  }

  scan(from: number): ScannedCells | null {
    const { bytes } = this;
    const name = 1 + this.prefix.length;
    let at = bytes.indexOf(LESS, from);
    while (at >= 0) {
      const sign = bytes[at + 1] as number;
      let next: number;
      if (sign === SLASH) {
        const letter = bytes[at + name + 1];
        if (letter === 115 && !this.isRowOpen) return this.finished(at);
        if (letter !== 114 || !this.isRowOpen) return null;
        this.isRowOpen = false;
        next = bytes.indexOf(GREATER, at) + 1;
        if (next === 0) return null;
      } else if (sign === 33 || sign === 63) {
        const stop = endOfAside(bytes, at);
        if (stop === null) return null;
        next = stop;
      } else if (bytes[at + name] === 99 && isNameEnd(bytes[at + name + 1] as number)) {
        next = this.readCell(at, at + name + 1);
      } else if (bytes[at + name] === 114 && bytes[at + name + 1] === 111 && bytes[at + name + 2] === 119) {
        next = this.readRow(at, at + name + 3);
      } else {
        next = elementEnd(bytes, at);
      }
      if (next < 0) return null;
      at = bytes[next] === LESS ? next : bytes.indexOf(LESS, next);
    }
    return null;
  }

  /** What a sheet without rows holds. */
  empty(end: number): ScannedCells {
    return this.finished(end);
  }

  private finished(end: number): ScannedCells {
    this.store.close();
    const { store, hiddenRows, styledRows, formulaTags, formulaCount } = this;
    return { store, hiddenRows, styledRows, formulaTags, formulaCount, end };
  }

  /** A row's tag; gives the offset after it, or -1. */
  private readRow(start: number, from: number): number {
    const { bytes } = this;
    let row = this.row + 1;
    let isHidden = false;
    let isStyled = false;
    let isEmpty = false;
    let at = from;
    while (bytes[at] !== GREATER) {
      const nameStart = (at = skipSpace(bytes, at));
      if (bytes[at] === GREATER || bytes[at] === SLASH) {
        isEmpty = bytes[at] === SLASH;
        if (isEmpty) at++;
        break;
      }
      while (isNameByte(bytes[at])) at++;
      if (bytes[at] !== EQUALS && bytes[(at = skipSpace(bytes, at))] !== EQUALS) return -1;
      const nameLength = at - nameStart;
      const quoteAt = skipSpace(bytes, at + 1);
      const quote = bytes[quoteAt] as number;
      const stop = quote === 34 || quote === 39 ? bytes.indexOf(quote, quoteAt + 1) : -1;
      if (stop < 0 || hasByte(bytes, LESS, quoteAt, stop)) return -1;
      if (nameLength === 1 && bytes[nameStart] === 114) row = parseNumber(bytes, quoteAt + 1, stop) - 1;
      // hidden and customFormat, "1" or "true"
      else if (nameLength === 6 && bytes[nameStart] === 104 && bytes[nameStart + 3] === 100) {
        isHidden = bytes[quoteAt + 1] === 49 || bytes[quoteAt + 1] === 116;
      } else if (nameLength === 12 && bytes[nameStart] === 99 && bytes[nameStart + 6] === 70) {
        isStyled = bytes[quoteAt + 1] === 49 || bytes[quoteAt + 1] === 116;
      }
      at = stop + 1;
    }
    const isRow = !this.isRowOpen && Number.isInteger(row) && row >= 0 && row < MAX_ROWS;
    if (!isRow || !this.store.openRow(row, start)) return -1;
    if (isHidden) this.hiddenRows.add(row);
    if (isStyled) this.styledRows.add(row);
    this.row = row;
    this.isRowOpen = !isEmpty;
    this.column = -1;
    return at + 1;
  }

  /** A whole cell; gives the offset after it, or -1. */
  private readCell(start: number, from: number): number {
    const { bytes, store } = this;
    let column = this.column + 1;
    let style = 0;
    let type = 1;
    let at = from;
    let isEmpty = false;
    for (;;) {
      let byte = bytes[at] as number;
      while (byte <= 32) byte = bytes[++at] as number;
      if (byte === GREATER) break;
      if (byte === SLASH) {
        isEmpty = true;
        at++;
        break;
      }
      const nameStart = at;
      while (isNameByte(bytes[at])) at++;
      const nameLength = at - nameStart;
      if (bytes[at] !== EQUALS && bytes[(at = skipSpace(bytes, at))] !== EQUALS) return -1;
      let quote = bytes[++at] as number;
      while (quote <= 32) quote = bytes[++at] as number;
      if (quote !== 34 && quote !== 39) return -1;
      const valueStart = ++at;
      for (let sign = bytes[at]; sign !== quote; sign = bytes[++at]) {
        if (sign === LESS || at >= bytes.length) return -1;
      }
      if (nameLength === 1) {
        if (byte === 114) column = readColumn(bytes, valueStart);
        else if (byte === 115) style = readInteger(bytes, valueStart, at);
        else if (byte === 116) type = readType(bytes, valueStart, at);
      }
      at++;
    }
    if (column <= this.column || column >= MAX_COLUMNS || !this.isRowOpen) return -1;
    this.column = column;
    if (column >= store.columnCount) store.columnCount = column + 1;
    store.reserve();
    const cell = store.count++;
    store.column[cell] = column;
    store.style[cell] = style;
    store.at[cell] = start;
    return isEmpty ? at + 1 : this.readContent(cell, type, at + 1);
  }

  /** Value and formula of a cell up to its closing tag; gives the offset after it, or -1. */
  private readContent(cell: number, type: number, from: number): number {
    const { bytes, store } = this;
    const name = 1 + this.prefix.length;
    let kind = BLANK;
    let formula = 0;
    let at = bytes[from] === LESS ? from : bytes.indexOf(LESS, from);
    while (at >= 0) {
      const sign = bytes[at + 1] as number;
      if (sign === SLASH) {
        if (bytes[at + 1 + name] !== 99 || !isNameEnd(bytes[at + 2 + name] as number)) return -1;
        if (formula && kind === BLANK) kind = type === 3 ? OWN_TEXT : UNCACHED;
        store.kind[cell] = kind | formula;
        const stop = at + 2 + name;
        return bytes[stop] === GREATER ? stop + 1 : bytes.indexOf(GREATER, stop) + 1 || -1;
      }
      const letter = bytes[at + name] as number;
      const hasShortName = isNameEnd(bytes[at + name + 1] as number);
      if (hasShortName && letter === 118) {
        const valueStart = bytes[at + name + 1] === GREATER ? at + name + 2 : bytes.indexOf(GREATER, at) + 1;
        const isEmpty = bytes[valueStart - 2] === SLASH;
        let valueEnd = valueStart;
        if (!isEmpty) while (bytes[valueEnd] !== LESS) if (++valueEnd >= bytes.length) return -1;
        if (bytes[valueEnd + 1] === 33) {
          const text = encodeText(xmlText(bytes, valueStart, this.closeOf(at)));
          kind = this.readValue(cell, type, text, 0, text.length);
        } else if (valueEnd > valueStart) kind = this.readValue(cell, type, bytes, valueStart, valueEnd);
        at = isEmpty ? bytes.indexOf(LESS, valueStart) : this.skipElementAt(at, valueEnd);
      } else if (hasShortName && letter === 102) {
        formula = HAS_FORMULA;
        this.formulaCount++;
        const stop = bytes[at + name + 1] === GREATER ? at + name + 1 : tagEnd(bytes, at);
        if (stop < 0) return -1;
        if (stop > at + name + 1) this.noteFormula(cell, at, stop + 1);
        const close =
          bytes[stop - 1] === SLASH ? stop + 1 : this.skipElementAt(at, bytes.indexOf(LESS, stop));
        at = close < 0 ? -1 : bytes.indexOf(LESS, close);
      } else {
        if (letter === 105 && type === 4) kind = OWN_TEXT;
        const stop = elementEnd(bytes, at);
        at = stop < 0 ? -1 : bytes.indexOf(LESS, stop);
      }
    }
    return -1;
  }

  private readValue(cell: number, type: number, bytes: Uint8Array, start: number, end: number): number {
    const { store } = this;
    switch (type) {
      case 2:
        store.number[cell] = readInteger(bytes, start, end);
        return SHARED_TEXT;
      case 3:
      case 4:
        return OWN_TEXT;
      case 5:
        store.number[cell] = bytes[start] === 49 || bytes[start] === 116 ? 1 : 0;
        return TRUTH;
      case 6:
        store.number[cell] = errorNumber(bytes, start, end);
        return ERROR;
      default: {
        const number =
          type === 7 ? isoDateSerial(bytes, start, end, this.uses1904Dates) : parseNumber(bytes, start, end);
        store.number[cell] = number;
        // What is no number, or one that no double holds, is kept as the text it is.
        return Number.isFinite(number) ? NUMBER : isBlankText(bytes, start, end) ? BLANK : OWN_TEXT;
      }
    }
  }

  private noteFormula(cell: number, start: number, end: number): void {
    const tag = this.bytes.subarray(start, end);
    // Children of a shared formula have no `ref`; there can be one in every row.
    if (includesRef(tag)) {
      this.formulaTags.push({ row: this.row, column: this.store.column[cell] as number, start, end });
    }
  }

  /** Offset of the `<` after an element that is known to have content up to `inner`; fast when nothing is nested. */
  private skipElementAt(start: number, inner: number): number {
    const { bytes } = this;
    const name = 1 + this.prefix.length;
    if (inner >= 0 && bytes[inner + 1] === SLASH) {
      const isSame = bytes[inner + 1 + name] === bytes[start + name];
      if (!isSame || !isNameEnd(bytes[inner + 2 + name] as number)) return -1;
      const stop = bytes.indexOf(GREATER, inner) + 1;
      return stop === 0 ? -1 : bytes[stop] === LESS ? stop : bytes.indexOf(LESS, stop);
    }
    const stop = elementEnd(bytes, start);
    return stop < 0 ? -1 : bytes.indexOf(LESS, stop);
  }

  /** Offset of the tag that closes an element. */
  private closeOf(start: number): number {
    const stop = elementEnd(this.bytes, start);
    return stop < 0 ? this.bytes.length : this.bytes.lastIndexOf(LESS, stop);
  }
}
