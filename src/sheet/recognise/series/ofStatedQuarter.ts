import type { Mapping } from '../../decision';
import { fieldRefKey, type Field, type FieldRef } from '../../fields';
import type { LocatedCell, RecognisedTable } from '../../table';
import { withRef } from '../row/withRef';
import { quarterTable } from './quarterOf';

/** What is scored; money and results stay what their columns say. */
const SCORED: ReadonlySet<Field> = new Set<Field>(['target', 'actual']);

/**
 * A table that has no other of its series, and whose title or sheet states a quarter before the end of the year: its
 * target and realisasi are of that quarter, so that no result is said of the year. Others come back as they are; so does
 * one whose realisasi a person called that of the year.
 */
export function ofStatedQuarter(table: RecognisedTable, mapping: Mapping): RecognisedTable {
  const stated = quarterTable(table);
  const quarter = stated?.byTitle ?? stated?.bySheet ?? null;
  if (!stated || quarter === null || quarter === 4) return table;
  const columns = table.columns.filter(({ ref }) => ref !== null && isOfYear(ref));
  const isAnswered = columns.some(({ decisionId }) => mapping.answers[decisionId] !== undefined);
  const fields = new Set(columns.map(({ ref }) => ref?.field));
  if (isAnswered || fields.size < SCORED.size) return table;
  const refOf = (ref: FieldRef): FieldRef => (isOfYear(ref) ? { ...ref, quarter } : ref);
  return {
    ...table,
    series: { others: [], isUntil: stated.isUntil },
    columns: table.columns.map((column) =>
      column.ref === null ? column : { ...column, ref: refOf(column.ref) },
    ),
    rows: table.rows.map((row) => {
      const cells: Record<string, LocatedCell> = {};
      for (const [key, cell] of Object.entries(row.cells)) {
        const ref = refOf(cell.ref);
        if (ref === cell.ref) cells[key] = cell;
        else cells[fieldRefKey(ref)] = withRef(cell, ref);
      }
      return { ...row, cells };
    }),
  };
}

function isOfYear({ field, quarter, month, year }: FieldRef): boolean {
  return SCORED.has(field) && quarter === undefined && month === undefined && year === undefined;
}
