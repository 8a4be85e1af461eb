import type { CellRange } from '../../kernel/cellAddress';
import type { ChartEdit, ChartKind } from '../../sheet/editPlan';
import { rangeOf } from './range';

const TYPES: Readonly<Record<ChartKind, 'ColumnClustered' | 'BarClustered' | 'Line'>> = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  line: 'Line',
};

/** Draws a native chart; an older one of the name is expected to be gone. */
export function addChart(context: Excel.RequestContext, sheet: Excel.Worksheet, edit: ChartEdit): void {
  const cells = (range: CellRange): Excel.Range =>
    rangeOf(context.workbook.worksheets.getItem(range.sheet), range);
  const [first] = edit.series;
  const chart = sheet.charts.add(TYPES[edit.kind], cells(first?.values ?? edit.categories), 'Columns');
  chart.name = edit.name;
  chart.title.text = edit.title;
  chart.setPosition(
    sheet.getCell(edit.place.top, edit.place.left),
    sheet.getCell(edit.place.bottom, edit.place.right),
  );
  edit.series.forEach((wanted, at) => {
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(wanted.name);
    series.name = wanted.name;
    series.setValues(cells(wanted.values));
    series.setXAxisValues(cells(edit.categories));
    if (wanted.color !== undefined) series.format.fill.setSolidColor(`#${wanted.color}`);
    wanted.pointColors?.forEach((color, point) => {
      series.points.getItemAt(point).format.fill.setSolidColor(`#${color}`);
    });
  });
  if (edit.series.length < 2) chart.legend.visible = false;
  if (edit.valueAxisMinimum !== undefined) chart.axes.valueAxis.minimum = edit.valueAxisMinimum;
  if (edit.valueAxisTitle !== undefined) chart.axes.valueAxis.title.text = edit.valueAxisTitle;
}
