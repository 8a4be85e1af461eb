import type { SimSheet } from '../../../src/grid/model/sheet';
import { DEFAULT_STYLE } from '../../../src/grid/model/style';
import type { SimWorkbook } from '../../../src/grid/model/workbook';

function sheetState(sheet: SimSheet): unknown {
  const cells = [...sheet.cells()]
    .filter(([, , cell]) => cell.value !== null || cell.formula !== null || cell.style !== DEFAULT_STYLE)
    .map(([row, column, { value, formula, style }]) => [row, column, formula ?? value, style])
    .sort(([a, b], [c, d]) => (a as number) - (c as number) || (b as number) - (d as number));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: sheet.merges,
    tables: sheet.tables,
    filter: sheet.filter,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    protection: sheet.protection,
    widths: [...sheet.columnWidths]
      .filter(([, width]) => width !== sheet.standardWidth)
      .sort(([a], [b]) => a - b),
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    formats: sheet.conditionalFormats.map(({ id: _id, ...format }) => format),
    charts: sheet.charts.map(({ id: _id, ...chart }) => ({ ...chart, properties: [...chart.properties] })),
    page: [...sheet.pageLayout],
    properties: [...sheet.customProperties],
  };
}

/** Everything that a person could miss if it were lost, as plain data: two states are compared whole. */
export function stateOf(workbook: SimWorkbook): unknown {
  return {
    sheets: workbook.sheets.map(sheetState),
    names: workbook.names,
    parts: workbook.xmlParts.map(({ xml }) => xml),
    settings: [...workbook.settings],
  };
}
