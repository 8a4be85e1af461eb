import type { ColumnWidthEdit } from '../../../sheet/editPlan';
import { columnSpans, type ColumnSpan, type SheetPart } from '../sheet/readSheet';
import type { Splice } from '../xml/splice';
import { escapeXml } from '../xml/xmlText';

/** What the file's width has more than the characters shown: five pixels of seven in the default font. */
export const PADDING = 5 / 7;

/** A width in characters as the file keeps it. */
export function fileWidth(characters: number): string {
  // Cut, not rounded, as Excel does it; the small sum keeps a width that was read the same.
  return String(Math.trunc((characters + PADDING) * 256 + 1e-6) / 256);
}

/** Changes of a sheet's `cols` for the widths of a plan. Spans are cut where one column of them changes. */
export function columnWidthSplices(part: SheetPart, edits: readonly ColumnWidthEdit[]): Splice[] {
  const spans = columnSpans(part);
  const wanted = new Map<number, string>();
  for (const { column, width } of edits) {
    const text = typeof width === 'number' ? fileWidth(width) : widthOf(spans, width.likeColumn);
    if (text !== null && text !== widthOf(spans, column)) wanted.set(column, text);
  }
  if (wanted.size === 0) return [];
  const { prefix } = part.sheetData;
  const columns = [...wanted.keys()].sort((a, b) => a - b);
  const inner: { first: number; text: string }[] = [];
  for (const span of spans) {
    const cuts = columns.filter((column) => column >= span.first && column <= span.last);
    inner.push(...cutSpan(span, cuts, wanted));
  }
  for (const column of columns) {
    if (spans.some(({ first, last }) => column >= first && column <= last)) continue;
    const text = `<${prefix}col min="${column + 1}" max="${column + 1}" width="${wanted.get(column)}" customWidth="1"/>`;
    inner.push({ first: column, text });
  }
  const text = inner
    .sort((a, b) => a.first - b.first)
    .map((item) => item.text)
    .join('');
  const cols = part.root.child('cols');
  if (cols && !cols.isEmpty) return [{ start: cols.openEnd, end: cols.closeStart, text }];
  const place = cols ?? { start: part.sheetData.start, end: part.sheetData.start };
  return [{ start: place.start, end: place.end, text: `<${prefix}cols>${text}</${prefix}cols>` }];
}

function widthOf(spans: readonly ColumnSpan[], column: number): string | null {
  const span = spans.find(({ first, last }) => column >= first && column <= last);
  return span?.element.attribute('width') ?? null;
}

/** One span as up to three for each cut: before, the column itself, after. */
function cutSpan(
  span: ColumnSpan,
  cuts: readonly number[],
  wanted: ReadonlyMap<number, string>,
): { first: number; text: string }[] {
  if (cuts.length === 0) return [{ first: span.first, text: span.element.source() }];
  const pieces: { first: number; text: string }[] = [];
  let from = span.first;
  for (const column of cuts) {
    if (column > from) pieces.push({ first: from, text: spanXml(span, from, column - 1) });
    pieces.push({ first: column, text: spanXml(span, column, column, wanted.get(column)) });
    from = column + 1;
  }
  if (from <= span.last) pieces.push({ first: from, text: spanXml(span, from, span.last) });
  return pieces;
}

function spanXml(span: ColumnSpan, first: number, last: number, width?: string): string {
  const { element } = span;
  const facts = new Map(element.attributeNames().map((name) => [name, element.attribute(name) ?? '']));
  facts.set('min', String(first + 1)).set('max', String(last + 1));
  if (width !== undefined) {
    facts.set('width', width).set('customWidth', '1');
    facts.delete('bestFit');
  }
  const attributes = [...facts].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  return `<${element.prefix}col${attributes}/>`;
}
