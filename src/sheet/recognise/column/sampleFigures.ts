import { isPercentFormat } from '../../number/numberFormat';
import { splitNumberText } from '../../number/numberText';
import type { SheetView } from '../view/sheetView';

/** A figure as a witness sees it: percent formats in points, `step` one unit of its last digit. */
export interface SampleFigure {
  readonly value: number;
  readonly step: number;
}

/** Rows that are looked at, and figures that are compared at most. */
const SAMPLE_ROWS = 400;
const SAMPLE_FIGURES = 40;
const MOST_DECIMALS = 6;

/** Looks at the first figures of columns, to weigh readings against each other; never at all rows. */
export class SampleFigures {
  private readonly read = new Map<string, SampleFigure | null>();

  constructor(
    private readonly view: SheetView,
    private readonly top: number,
    private readonly limit: number,
  ) {}

  /** Rows in which a column holds a figure: the first forty. */
  rows(column: number): readonly number[] {
    const rows: number[] = [];
    const last = Math.min(this.limit, this.top + SAMPLE_ROWS);
    for (let row = this.top; row <= last && rows.length < SAMPLE_FIGURES; row += 1) {
      if (this.at(row, column) !== null) rows.push(row);
    }
    return rows;
  }

  /** The figure of a cell, through vertical merges; null for words, blanks and figures with two readings. */
  at(row: number, column: number): SampleFigure | null {
    const key = `${row}:${column}`;
    const before = this.read.get(key);
    if (before !== undefined) return before;
    const merge = this.view.mergeAt(row, column);
    const figure = figureOf(this.view, merge?.top ?? row, merge?.left ?? column);
    this.read.set(key, figure);
    return figure;
  }
}

function figureOf(view: SheetView, row: number, column: number): SampleFigure | null {
  const value = view.own(row, column);
  if (typeof value === 'number') {
    const scale = isPercentFormat(view.grid.numberFormat(row, column)) ? 100 : 1;
    return { value: value * scale, step: 10 ** -decimalsOf(value * scale) };
  }
  if (typeof value !== 'string') return null;
  const parts = splitNumberText(value);
  if (parts?.digits.state !== 'certain' || parts.to !== null) return null;
  const sign = parts.isNegative ? -1 : 1;
  return { value: sign * parts.digits.value, step: 10 ** -parts.digits.decimals };
}

function decimalsOf(value: number): number {
  const [, fraction = ''] = String(Number(Math.abs(value).toFixed(MOST_DECIMALS))).split('.');
  return fraction.length;
}
