import type { LocatedCell, RecognisedTable, TableKind, TableRow } from '../sheet/table';
import { quantityOf, sisterCell, type AuditContext } from './context';
import type { Finding } from './finding';
import { findingId } from './judge';

/** Tables that compare with another year: their rows are typed one by one, and copied. */
const COMPARISONS: ReadonlySet<TableKind> = new Set<TableKind>(['previous-year', 'strategic-plan']);

/**
 * Rows of a comparison that repeat the target and realisasi of the row above although they are of another indicator: two
 * indicators hardly ever share both, to two decimals.
 */
export function copiedComparisons(context: AuditContext): Finding[] {
  return context.reading.tables
    .filter((table) => isComparison(table, context))
    .flatMap((table) =>
      table.rows.slice(1).flatMap((row, at) => copiedRow(row, table.rows[at] as TableRow, table, context)),
    );
}

function isComparison({ kind, year }: RecognisedTable, { indicators }: AuditContext): boolean {
  const scored = indicators?.year ?? null;
  return COMPARISONS.has(kind) || (year !== null && scored !== null && year !== scored);
}

function copiedRow(
  row: TableRow,
  above: TableRow,
  { columns }: RecognisedTable,
  context: AuditContext,
): Finding[] {
  const [own, other] = [context.indicatorOf.get(row), context.indicatorOf.get(above)];
  if (!own || !other || own === other) return [];
  return columns.flatMap(({ ref }): Finding[] => {
    if (ref?.field !== 'actual') return [];
    const actual = sisterCell(row, 'actual', ref);
    const target = sisterCell(row, 'target', ref);
    const isCopy =
      isTelling(actual) &&
      isSame(actual, sisterCell(above, 'actual', ref)) &&
      isSame(target, sisterCell(above, 'target', ref));
    if (!actual || !target || !isCopy) return [];
    return [
      {
        id: findingId('copied-comparison', actual.cell),
        kind: 'plausibility',
        code: 'copied-comparison',
        class: 'remark',
        quantity: quantityOf(row, ref, context),
        places: [target, actual].map(({ cell, text }) => ({ cell, printed: text })),
        printed: `${target.text}, ${actual.text}`,
        right: null,
        decimals: null,
        cause: { code: 'copied-row', cell: above.cells['actual']?.cell ?? actual.cell },
        data: { other: other.name },
      },
    ];
  });
}

/** A figure with two decimals or more: others meet by chance. */
function isTelling(cell: LocatedCell | null): boolean {
  return typeof cell?.value === 'number' && Math.round(cell.value * 10) / 10 !== cell.value;
}

function isSame(one: LocatedCell | null, other: LocatedCell | null): boolean {
  return typeof one?.value === 'number' && one.value === other?.value;
}
