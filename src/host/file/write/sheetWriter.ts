import type { CellContent } from '../../../sheet/editPlan';
import { decodeText } from '../bytes';
import { cellElement } from '../sheet/cellElement';
import { elementEnd } from '../xml/elementEnd';
import type { Splice } from '../xml/splice';
import { tagEnd } from '../xml/parseXml';
import type { ByteSink } from './byteSink';
import { cellXml, type CellWriter } from './cellXml';
import type { PlannedRow } from './plannedCells';
import type { SheetChange } from './sheetChange';

/** Columns that a row will reach, for its `spans`. */
interface RowSpan {
  first: number;
  last: number;
}

/** Writes a sheet with its planned cells: what lies between them is copied byte for byte. */
export class SheetWriter {
  private readonly bytes: Uint8Array;
  /** Everything before this offset is written or left out. */
  private done = 0;

  constructor(
    private readonly change: SheetChange,
    private readonly cells: CellWriter,
    private readonly sink: ByteSink,
  ) {
    this.bytes = change.sheet.grid.part.bytes;
  }

  /** `before` are changes above the rows, `after` those below them, both in order. */
  write(before: readonly Splice[], after: readonly Splice[]): void {
    const { sheetData } = this.change.sheet.grid.part;
    before.forEach((splice) => this.splice(splice));
    if (sheetData.isEmpty) {
      this.copyTo(sheetData.openEnd - 2);
      this.sink.text('>');
      this.done = sheetData.openEnd;
      this.rows(sheetData.openEnd);
      this.sink.text(`</${sheetData.prefix}${sheetData.name}>`);
    } else this.rows(sheetData.closeStart);
    after.forEach((splice) => this.splice(splice));
    this.copyTo(this.bytes.length);
  }

  private splice({ start, end, text }: Splice): void {
    this.copyTo(start);
    this.sink.text(text);
    this.done = end;
  }

  private copyTo(end: number): void {
    if (end > this.done) this.sink.copy(this.bytes, this.done, end);
    this.done = Math.max(this.done, end);
  }

  private rows(end: number): void {
    const { store } = this.change.sheet.grid.part.cells;
    // Position of the next row that has an element: new rows go before it.
    let next = 0;
    this.change.planned.forEachRow((planned) => {
      const at = planned.row < store.rowCount ? (store.rowAt[planned.row] as number) : 0;
      if (at > 0) this.row(planned, at);
      else {
        const inner = this.newCells(planned);
        if (inner === '') return;
        next = Math.max(next, planned.row + 1);
        while (next < store.rowCount && store.rowAt[next] === 0) next++;
        this.copyTo(next < store.rowCount ? (store.rowAt[next] as number) : end);
        const { prefix } = this.cells;
        this.sink.text(`<${prefix}row r="${planned.row + 1}">${inner}</${prefix}row>`);
      }
    });
    this.copyTo(end);
    this.done = Math.max(this.done, end);
  }

  private newCells(planned: PlannedRow): string {
    let text = '';
    for (let place = 0; place < planned.count; place++) {
      const style = this.change.styleOf(planned, place, -1);
      if (!this.change.isChanged(planned, place, -1, style)) continue;
      text += this.cell(planned, place, style, planned.contents[place] ?? null);
    }
    return text;
  }

  private cell(planned: PlannedRow, place: number, style: number, content: CellContent): string {
    return cellXml(this.cells, planned.row, planned.columns[place] as number, style, content);
  }

  /** A row that the sheet has. */
  private row(planned: PlannedRow, at: number): void {
    const { bytes, change } = this;
    const { store } = change.sheet.grid.part.cells;
    const open = tagEnd(bytes, at) + 1;
    const rowEnd = store.rowStart[planned.row + 1] as number;
    let isOpen = false;
    let end: number | null = null;
    for (let place = 0; place < planned.count; place++) {
      const column = planned.columns[place] as number;
      const next = store.firstFrom(planned.row, column);
      const cell = next < rowEnd && store.column[next] === column ? next : -1;
      const style = change.styleOf(planned, place, cell);
      if (!change.isChanged(planned, place, cell, style)) continue;
      if (!isOpen) this.openRow(planned, at, open);
      isOpen = true;
      const content = planned.contents[place];
      if (cell < 0) {
        if (next === rowEnd) end ??= this.afterCells(planned.row, open);
        this.copyTo(next < rowEnd ? (store.at[next] as number) : (end as number));
        this.sink.text(this.cell(planned, place, style, content ?? null));
        continue;
      }
      const start = store.at[cell] as number;
      this.copyTo(start);
      this.done = elementEnd(bytes, start);
      if (content === undefined) this.restyle(start, style);
      else this.sink.text(this.cell(planned, place, style, content));
    }
    if (isOpen && bytes[open - 2] === 47) {
      this.sink.text(`</${this.cells.prefix}row>`);
      this.done = open;
    }
  }

  /** Offset after the last cell of a row, or after its tag when it has none. */
  private afterCells(row: number, open: number): number {
    const { store } = this.change.sheet.grid.part.cells;
    const last = (store.rowStart[row + 1] as number) - 1;
    if (last < (store.rowStart[row] as number)) return this.bytes[open - 2] === 47 ? 0 : open;
    return Math.max(this.done, elementEnd(this.bytes, store.at[last] as number));
  }

  /** The row's tag: opened when it was empty, its spans grown when they are too narrow. */
  private openRow(planned: PlannedRow, at: number, open: number): void {
    const { bytes } = this;
    this.copyTo(at);
    const isEmpty = bytes[open - 2] === 47;
    const tag = decodeText(bytes, at, open - (isEmpty ? 2 : 1));
    this.sink.text(`${grownSpans(tag, spanOf(planned))}>`);
    this.done = open;
  }

  /** A cell that keeps its content and gets another look. */
  private restyle(start: number, style: number): void {
    const { bytes } = this;
    const element = cellElement(bytes, start);
    const place = element?.attributePlace('s');
    const from = start + (place?.start ?? element?.nameEnd ?? 0);
    this.sink.copy(bytes, start, from);
    this.sink.text(place ? String(style) : ` s="${style}"`);
    this.sink.copy(bytes, start + (place?.end ?? element?.nameEnd ?? 0), this.done);
  }
}

function spanOf(planned: PlannedRow): RowSpan {
  return { first: planned.columns[0] as number, last: planned.columns[planned.count - 1] as number };
}

function grownSpans(tag: string, { first, last }: RowSpan): string {
  const spans = /(\sspans=["'])(\d+):(\d+)(?=["'])/.exec(tag);
  if (!spans) return tag;
  const [text, head, from, to] = spans;
  const grown = `${head}${Math.min(Number(from), first + 1)}:${Math.max(Number(to), last + 1)}`;
  return tag.slice(0, spans.index) + grown + tag.slice(spans.index + text.length);
}
