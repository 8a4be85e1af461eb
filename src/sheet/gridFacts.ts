import type { Grid } from './grid';

/** What is known of a sheet besides its cells. */
export type GridFacts = Omit<
  Grid,
  'rowCount' | 'columnCount' | 'value' | 'text' | 'numberFormat' | 'formula'
>;

/** The facts of a sheet alone. Named one by one: a grid may be a class whose getters a spread would lose. */
export function gridFacts(grid: Grid): GridFacts {
  const { sheet, merges, hiddenRows, hiddenColumns, tables, filter, protection, visibility } = grid;
  const { isOurs, madeHash } = grid;
  return {
    sheet,
    merges,
    hiddenRows,
    hiddenColumns,
    tables,
    filter,
    protection,
    visibility,
    ...(isOurs === true && { isOurs }),
    ...(madeHash !== undefined && { madeHash }),
  };
}
