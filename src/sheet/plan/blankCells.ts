import type { Quarter } from '../../scoring/index';
import type { Field } from '../fields';
import type { Indicator, IndicatorTable, Located } from '../table';

/** The blank cell where a figure of an indicator would stand; null when no table has a column for it. */
export type BlankCell = (indicator: Indicator, field: Field, quarter?: Quarter) => Located<null> | null;

/** Finds the cells of figures that were not filled in: what was computed without them changes when they are. */
export function blankCells(table: IndicatorTable): BlankCell {
  const places = new Map<string, { table: string; sheet: string; column: number }[]>();
  for (const source of table.sources) {
    for (const { column, ref } of source.columns) {
      if (!ref || ref.workUnit !== undefined) continue;
      if (ref.year !== undefined && ref.year !== table.year) continue;
      const key = `${ref.field}|${ref.quarter ?? ''}`;
      const known = places.get(key);
      const place = { table: source.id, sheet: source.sheet, column };
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  }
  return (indicator, field, quarter) => {
    const place = places.get(`${field}|${quarter ?? ''}`)?.find((each) => indicator.rows[each.table]);
    const row = place && indicator.rows[place.table];
    return row
      ? { value: null, text: '', cell: { sheet: place.sheet, row: row.top, column: place.column } }
      : null;
  };
}
