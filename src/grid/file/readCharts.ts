import type { XlsxPackage } from '../../host/file/package/xlsxPackage';
import { readRelationships } from '../../host/file/workbook/workbookPart';
import { parseXml } from '../../host/file/xml/parseXml';
import type { XmlElement } from '../../host/file/xml/xmlElement';
import type { CellRange } from '../../kernel/cellAddress';
import { parseReference } from '../model/reference';
import type { SimChart, SimSeries, SimSheet } from '../model/sheet';
import type { SimWorkbook } from '../model/workbook';

function partsOfType(source: XlsxPackage, part: string, type: string): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  const relationships = readRelationships(source, part);
  if (!relationships.ok) return found;
  for (const item of relationships.value?.items ?? []) {
    if (item.type !== type || item.part === null) continue;
    const bytes = source.read(item.part);
    const root = bytes.ok && bytes.value ? parseXml(bytes.value) : null;
    if (root) found.set(item.id, root);
  }
  return found;
}

function find(element: XmlElement | null | undefined, name: string): XmlElement | null {
  if (!element) return null;
  for (const inner of element.descendants()) if (inner.name === name) return inner;
  return null;
}

function rangeOf(element: XmlElement | null): CellRange | null {
  const text = find(element, 'f')?.text();
  const reference = text ? parseReference(text) : null;
  return reference?.sheet ? { ...reference, sheet: reference.sheet } : null;
}

const KINDS: Readonly<Record<string, string>> = {
  barChart: 'ColumnClustered',
  bar3DChart: 'ColumnClustered',
  lineChart: 'Line',
  pieChart: 'Pie',
  doughnutChart: 'Doughnut',
  areaChart: 'Area',
  scatterChart: 'XYScatter',
};

function seriesOf(element: XmlElement): SimSeries {
  return {
    name: find(element.child('tx'), 'v')?.text() ?? '',
    values: rangeOf(element.child('val')),
    categories: rangeOf(element.child('cat')),
    color: colorIn(element.child('spPr')),
    pointColors: new Map(
      element.childrenNamed('dPt').flatMap((point) => {
        const color = colorIn(point.child('spPr'));
        return color ? [[Number(point.child('idx')?.attribute('val') ?? 0), color] as const] : [];
      }),
    ),
    hasDataLabels: find(element.child('dLbls'), 'showVal')?.attribute('val') === '1',
  };
}

function colorIn(shape: XmlElement | null): string | null {
  const value = find(shape, 'srgbClr')?.attribute('val');
  return value ? `#${value}` : null;
}

function chartOf(workbook: SimWorkbook, root: XmlElement, name: string, place: CellRange): SimChart | null {
  const plot = find(root, 'plotArea');
  const kind = plot?.children.find((child) => child.name.endsWith('Chart'));
  if (!kind) return null;
  const isFlat = kind.child('barDir')?.attribute('val') === 'bar';
  const title = find(root, 'chart')?.child('title') ?? null;
  const words = title ? [...title.descendants()].filter((each) => each.name === 't') : [];
  return {
    id: workbook.newId(),
    name,
    type: isFlat ? 'BarClustered' : (KINDS[kind.name] ?? kind.name),
    title: words.map((word) => word.text()).join(''),
    isTitleVisible: words.length > 0,
    place,
    series: kind.childrenNamed('ser').map(seriesOf),
    valueAxisTitle: '',
    properties: new Map(),
  };
}

function cornerOf(anchor: XmlElement, name: string): { row: number; column: number } | null {
  const corner = anchor.child(name);
  if (!corner) return null;
  const number = (part: string): number => Number(corner.child(part)?.text() ?? 0);
  return { row: number('row'), column: number('col') };
}

/** Charts that a sheet's drawing shows, with the cells they lie over and take their figures from. */
export function readCharts(
  workbook: SimWorkbook,
  sheet: SimSheet,
  source: XlsxPackage,
  sheetPart: string,
): SimChart[] {
  const charts: SimChart[] = [];
  const relationships = readRelationships(source, sheetPart);
  if (!relationships.ok) return charts;
  for (const item of relationships.value?.items ?? []) {
    if (item.type !== 'drawing' || item.part === null) continue;
    const bytes = source.read(item.part);
    const drawing = bytes.ok && bytes.value ? parseXml(bytes.value) : null;
    const parts = partsOfType(source, item.part, 'chart');
    for (const anchor of drawing?.children ?? []) {
      const root = parts.get(find(anchor, 'chart')?.prefixedAttribute('id') ?? '');
      const [from, to] = [cornerOf(anchor, 'from'), cornerOf(anchor, 'to')];
      if (!root || !from) continue;
      const last = to ?? { row: from.row + 14, column: from.column + 7 };
      const place = {
        sheet: sheet.name,
        top: from.row,
        left: from.column,
        bottom: Math.max(from.row, last.row - 1),
        right: Math.max(from.column, last.column - 1),
      };
      const name = find(anchor, 'cNvPr')?.attribute('name') ?? '';
      const chart = chartOf(workbook, root, name, place);
      if (chart) charts.push(chart);
    }
  }
  return charts;
}
