import type { LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import { sisterCell, type AuditContext } from './context';
import { outputCells, outputPart, type Part } from './rowInputs';

/**
 * Plain means that a row may stand for: of the rows right above it, of all rows where it is called an average, and of
 * the sub-totals above it. A last group's NPS is easily taken for the total; a row without figures of its own ends a
 * group, whatever it is called.
 */
export function plainMeans(
  printed: LocatedCell,
  row: TableRow,
  table: RecognisedTable,
  context: AuditContext,
): number[] {
  const above = table.rows.slice(0, table.rows.indexOf(row));
  const scores = above.map((each) => achievementOf(each, printed, table, context));
  const last = scores.lastIndexOf(null);
  const isAverage = /\brata\b|rerata|average|mean/i.test(row.name ?? '');
  const field = { ...printed.ref, field: 'achievement' as const };
  const subtotals = above.flatMap((each, at) => {
    const cell =
      scores[at] === null
        ? (sisterCell(each, 'objective-score', field) ?? sisterCell(each, 'achievement', field))
        : null;
    return typeof cell?.value === 'number' ? [cell.value] : [];
  });
  const known = scores.filter((score) => score !== null);
  return [scores.slice(last + 1), ...(isAverage ? [known, subtotals] : [])].flatMap((list) => {
    const values = list.filter((score) => score !== null);
    return values.length === 0 ? [] : [values.reduce((sum, value) => sum + value, 0) / values.length];
  });
}

/**
 * Capaian of an indicator's row from its own figures, else as it is scored (months alone); null for every other row.
 */
function achievementOf(
  row: TableRow,
  { ref }: LocatedCell,
  table: RecognisedTable,
  context: AuditContext,
): number | null {
  if (row.role !== 'indicator') return null;
  const cell = { ref: { ...ref, field: 'achievement' as const } };
  const own = computed(outputPart(...outputCells(cell, row, table), row, context));
  const id = context.indicatorOf.get(row)?.id;
  return own ?? (id === undefined ? null : (context.scoreById.get(id)?.achievement ?? null));
}

function computed(part: Part | null): number | null {
  return part && part.compute(part.inputs.map(({ value }) => value));
}
