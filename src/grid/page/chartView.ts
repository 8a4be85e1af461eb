import { largestOf, smallestOf } from '../../kernel/extremes';
import { isCellError } from '../../sheet/grid';
import type { CellRange } from '../../kernel/cellAddress';
import type { SimChart, SimSeries } from '../model/sheet';
import type { SimWorkbook } from '../model/workbook';

const SVG = 'http://www.w3.org/2000/svg';
const COLORS = ['#107c41', '#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'];

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Values of a range in reading order, as numbers or as shown texts. */
function read<T>(
  workbook: SimWorkbook,
  range: CellRange | null,
  each: (row: number, column: number) => T,
): T[] {
  const values: T[] = [];
  if (!range || !workbook.sheetNamed(range.sheet)) return values;
  for (let row = range.top; row <= Math.min(range.bottom, range.top + 500); row++)
    for (let column = range.left; column <= range.right; column++) values.push(each(row, column));
  return values;
}

function numbers(workbook: SimWorkbook, range: CellRange | null): (number | null)[] {
  const sheet = range && workbook.sheetNamed(range.sheet);
  return read(workbook, range, (row, column) => {
    const value = sheet?.value(row, column) ?? null;
    return value !== null && !isCellError(value) && typeof value === 'number' ? value : null;
  });
}

function texts(workbook: SimWorkbook, range: CellRange | null): string[] {
  const sheet = range && workbook.sheetNamed(range.sheet);
  return read(workbook, range, (row, column) => (sheet ? workbook.text(sheet, row, column) : ''));
}

/** Round steps for an axis: 1, 2 or 5 times a power of ten. */
function stepFor(span: number): number {
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = rough / power;
  return power * (factor > 5 ? 10 : factor > 2 ? 5 : factor > 1 ? 2 : 1);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Plot {
  readonly svg: SVGElement;
  readonly box: Box;
  readonly min: number;
  readonly max: number;
  readonly count: number;
  readonly isFlat: boolean;
}

const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, Math.max(length - 1, 1))}…` : text;

function drawAxis({ svg, box, min, max, isFlat }: Plot, format: (value: number) => string): void {
  const step = stepFor(max - min || 1);
  for (let value = Math.ceil(min / step) * step; value <= max + step / 1000; value += step) {
    const part = (value - min) / (max - min || 1);
    const x = box.left + part * box.width;
    const y = box.top + (1 - part) * box.height;
    const line = isFlat
      ? { x1: x, x2: x, y1: box.top, y2: box.top + box.height }
      : { x1: box.left, x2: box.left + box.width, y1: y, y2: y };
    svg.append(element('line', { ...line, class: 'chart-grid' }));
    const place = isFlat
      ? { x, y: box.top + box.height + 14, 'text-anchor': 'middle' }
      : { x: box.left - 6, y: y + 3, 'text-anchor': 'end' };
    svg.append(element('text', { ...place, class: 'chart-label' }, format(value)));
  }
}

function drawCategories({ svg, box, count, isFlat }: Plot, names: readonly string[]): void {
  const size = (isFlat ? box.height : box.width) / count;
  const every = Math.max(1, Math.ceil((isFlat ? 14 : 44) / size));
  for (let at = 0; at < count; at += every) {
    const middle = (at + 0.5) * size;
    const place = isFlat
      ? { x: box.left - 6, y: box.top + middle + 3, 'text-anchor': 'end' }
      : { x: box.left + middle, y: box.top + box.height + 14, 'text-anchor': 'middle' };
    const room = isFlat ? Math.floor(box.left / 6) : Math.floor((size * every) / 5.6);
    svg.append(element('text', { ...place, class: 'chart-label' }, shorten(names[at] ?? '', room)));
  }
}

function drawBars(
  plot: Plot,
  series: SimSeries,
  values: readonly (number | null)[],
  at: number,
  of: number,
): void {
  const { svg, box, min, max, count, isFlat } = plot;
  const size = (isFlat ? box.height : box.width) / count;
  const thick = (size * 0.62) / of;
  const zero = (Math.max(min, 0) - min) / (max - min || 1);
  values.forEach((value, point) => {
    if (value === null) return;
    const part = (value - min) / (max - min || 1);
    const start = point * size + size * 0.19 + at * thick;
    const [low, high] = [Math.min(zero, part), Math.max(zero, part)];
    const fill = series.pointColors.get(point) ?? series.color ?? COLORS[at % COLORS.length] ?? '';
    const shape = isFlat
      ? { x: box.left + low * box.width, y: box.top + start, width: (high - low) * box.width, height: thick }
      : {
          x: box.left + start,
          y: box.top + (1 - high) * box.height,
          width: thick,
          height: (high - low) * box.height,
        };
    svg.append(element('rect', { ...shape, fill, rx: 1 }));
  });
}

function drawLine(plot: Plot, series: SimSeries, values: readonly (number | null)[], at: number): void {
  const { svg, box, min, max, count } = plot;
  const stroke = series.color ?? COLORS[at % COLORS.length] ?? '';
  const points = values.flatMap((value, point) => {
    if (value === null) return [];
    const x = box.left + ((point + 0.5) * box.width) / count;
    return [[x, box.top + (1 - (value - min) / (max - min || 1)) * box.height] as const];
  });
  svg.append(
    element('polyline', {
      points: points.map((point) => point.join(',')).join(' '),
      fill: 'none',
      stroke,
      'stroke-width': 2,
    }),
  );
  for (const [cx, cy] of points) svg.append(element('circle', { cx, cy, r: 3, fill: stroke }));
}

/** A chart drawn from the cells it refers to: columns, bars and lines; other kinds as columns. */
export function drawChart(
  workbook: SimWorkbook,
  chart: SimChart,
  width: number,
  height: number,
  format: (value: number) => string,
): SVGElement {
  const svg = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  const isFlat = chart.type.startsWith('Bar');
  const isLine = chart.type.startsWith('Line');
  const data = chart.series.map((series) => numbers(workbook, series.values));
  const all = data.flat().filter((value): value is number => value !== null);
  const top = chart.isTitleVisible && chart.title !== '' ? 34 : 14;
  if (top > 14)
    svg.append(
      element(
        'text',
        { x: width / 2, y: 22, 'text-anchor': 'middle', class: 'chart-title' },
        shorten(chart.title, Math.floor(width / 7)),
      ),
    );
  if (all.length === 0) return svg;
  const hasLegend = chart.series.length > 1;
  const left = isFlat ? Math.min(width * 0.4, 220) : 52;
  const box = { left, top, width: width - left - 18, height: height - top - (hasLegend ? 46 : 26) };
  if (box.width < 20 || box.height < 20) return svg;
  const low = smallestOf([0, ...all]);
  const high = largestOf([0, ...all]);
  const step = stepFor(high - low || 1);
  const names = texts(workbook, chart.series[0]?.categories ?? null);
  const count = largestOf([1, ...data.map((values) => values.length)]);
  const plot = {
    svg,
    box,
    min: Math.floor(low / step) * step,
    max: Math.ceil(high / step) * step,
    count,
    isFlat,
  };
  drawAxis(plot, format);
  drawCategories(plot, names);
  chart.series.forEach((series, at) => {
    if (isLine) drawLine(plot, series, data[at] ?? [], at);
    else drawBars(plot, series, data[at] ?? [], at, chart.series.length);
  });
  if (hasLegend)
    chart.series.forEach((series, at) => {
      const x = left + (at * box.width) / chart.series.length;
      const fill = series.color ?? COLORS[at % COLORS.length] ?? '';
      svg.append(element('rect', { x, y: height - 17, width: 9, height: 9, fill }));
      svg.append(
        element('text', { x: x + 13, y: height - 9, class: 'chart-label' }, shorten(series.name, 24)),
      );
    });
  return svg;
}
