import { columnLetters, quoteSheetName, type CellRange } from '../../../kernel/cellAddress';
import type { ChartEdit } from '../../../sheet/editPlan';
import { isCellError, type CellValue } from '../../../sheet/grid';
import type { Namespaces } from '../package/namespaces';
import { escapeXml } from '../xml/xmlText';

/** What cells hold once the plan is applied: charts keep a copy of it. */
export type CellLookup = (sheet: string, row: number, column: number) => CellValue;

type Series = ChartEdit['series'][number];

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** A chart part as Excel reads it: bars, columns or a line, with a copy of its figures. */
export function chartXml(chart: ChartEdit, valueAt: CellLookup, names: Namespaces): string {
  const series = chart.series.map((each, index) => seriesXml(chart, each, index, valueAt)).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const isLine = chart.kind === 'line';
  const plot = isLine
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
    : `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axes}</c:barChart>`;
  const legend =
    chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return (
    `<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.drawing}" xmlns:r="${names.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, 1200)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plot}${axesXml(chart)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function titleXml(title: string, size: number): string {
  const run = `<a:r><a:rPr lang="id-ID" sz="${size}" b="1"/><a:t>${escapeXml(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.toUpperCase()}"/></a:solidFill>`;
}

function seriesXml(chart: ChartEdit, series: Series, index: number, valueAt: CellLookup): string {
  const isLine = chart.kind === 'line';
  const shape = (color: string): string =>
    isLine ? `<c:spPr><a:ln w="28575">${fill(color)}</a:ln></c:spPr>` : `<c:spPr>${fill(color)}</c:spPr>`;
  const points = (series.pointColors ?? []).map((color, point) => {
    const invert = isLine ? '' : '<c:invertIfNegative val="0"/>';
    return `<c:dPt><c:idx val="${point}"/>${invert}<c:bubble3D val="0"/><c:spPr>${fill(color)}</c:spPr></c:dPt>`;
  });
  const middle = isLine ? '<c:marker><c:symbol val="circle"/></c:marker>' : '<c:invertIfNegative val="0"/>';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>` +
    `${series.color === undefined ? '' : shape(series.color)}${middle}${points.join('')}` +
    `<c:cat>${categoriesXml(chart.categories, valueAt)}</c:cat><c:val>${valuesXml(series.values, valueAt)}</c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** Absolute reference of a range, as charts name their cells. */
function reference({ sheet, top, left, bottom, right }: CellRange): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return escapeXml(`${quoteSheetName(sheet)}!${cell(top, left)}:${cell(bottom, right)}`);
}

function cellsOf(range: CellRange, valueAt: CellLookup): CellValue[] {
  const values: CellValue[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++)
      values.push(valueAt(range.sheet, row, column));
  }
  return values;
}

function categoriesXml(range: CellRange, valueAt: CellLookup): string {
  const values = cellsOf(range, valueAt);
  const points = values.map((value, index) =>
    value === null || isCellError(value)
      ? ''
      : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  const cache = `<c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache>`;
  return `<c:strRef><c:f>${reference(range)}</c:f>${cache}</c:strRef>`;
}

function valuesXml(range: CellRange, valueAt: CellLookup): string {
  const values = cellsOf(range, valueAt);
  const points = values.map((value, index) =>
    typeof value === 'number' && Number.isFinite(value)
      ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`
      : '',
  );
  const cache = `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`;
  return `<c:numRef><c:f>${reference(range)}</c:f>${cache}</c:numRef>`;
}

/** Bars run from the top: the first category stands first, as in the table. */
function axesXml({ kind, valueAxisTitle, valueAxisMinimum }: ChartEdit): string {
  const isBar = kind === 'bar';
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const minimum = valueAxisMinimum === undefined ? '' : `<c:min val="${valueAxisMinimum}"/>`;
  const title = valueAxisTitle === undefined ? '' : titleXml(valueAxisTitle, 900);
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/>${isBar ? '<c:tickLblSkip val="1"/>' : ''}<c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${minimum}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines/>${title}<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}
