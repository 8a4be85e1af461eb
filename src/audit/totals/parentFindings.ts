import { childrenByCode } from '../../sheet/recognise/index';
import { fieldRefKey, type FieldRef } from '../../sheet/fields';
import type { LocatedCell, RecognisedTable, TableRow } from '../../sheet/table';
import { cellKey } from '../cellKey';
import { quantityOf, type AuditContext } from '../context';
import { digitCause } from '../digits';
import type { Finding } from '../finding';
import { findingId } from '../judge';
import type { JudgedTotals } from './totalFindings';

/** A row with what its parts come to. */
interface Parent {
  readonly row: TableRow;
  readonly printed: LocatedCell;
  readonly sum: number;
  readonly count: number;
  readonly isRight: boolean;
}

/** So many of the parents of a column must be the sum of their parts before another is called wrong. */
const FEWEST = 2;
/** A parent further off than this is no sum of what stands below it. */
const NEAR = 0.5;

/**
 * Money of rows that have rows below them by their codes (program, kegiatan, sub kegiatan) against the sum of these,
 * where the others of the column show that it is one.
 * @param judged cells that another check has judged already
 */
export function parentFindings(context: AuditContext, judged: ReadonlySet<string>): JudgedTotals {
  const findings: Finding[] = [];
  const agreed = new Set<string>();
  for (const table of context.reading.tables) {
    const children = childrenByCode(table.rows);
    if (children.size === 0) continue;
    for (const ref of moneyColumns(table)) {
      const parents = parentsOf(children, ref).filter(({ printed }) => !judged.has(cellKey(printed.cell)));
      const right = parents.filter(({ isRight }) => isRight).length;
      if (right < FEWEST || right * 2 < parents.length) continue;
      for (const parent of parents) {
        if (parent.isRight) agreed.add(cellKey(parent.printed.cell));
        else findings.push(...wrongParent(parent, context));
      }
    }
  }
  return { findings, agreed };
}

function moneyColumns({ columns }: RecognisedTable): FieldRef[] {
  return columns.flatMap(({ ref }) =>
    ref && (ref.field === 'budget-ceiling' || ref.field === 'budget-spent') ? [ref] : [],
  );
}

function parentsOf(children: ReadonlyMap<TableRow, readonly TableRow[]>, ref: FieldRef): Parent[] {
  const key = fieldRefKey(ref);
  return [...children].flatMap(([row, parts]): Parent[] => {
    const printed = row.cells[key];
    const values = parts.flatMap(({ cells }) => {
      const value = cells[key]?.value;
      return typeof value === 'number' ? [value] : [];
    });
    if (typeof printed?.value !== 'number' || values.length === 0 || values.length < parts.length) return [];
    const sum = values.reduce((all, value) => all + value, 0);
    const isRight = Math.abs(sum - printed.value) <= Math.max(1, values.length / 2);
    return [{ row, printed, sum, count: values.length, isRight }];
  });
}

function wrongParent({ row, printed, sum, count }: Parent, context: AuditContext): Finding[] {
  const cause = digitCause(printed, sum);
  if (cause === null && Math.abs((printed.value as number) - sum) > NEAR * Math.abs(sum)) return [];
  return [
    {
      id: findingId('parent-differs', printed.cell),
      kind: 'recompute',
      code: 'parent-differs',
      class: 'error',
      quantity: quantityOf(row, printed.ref, context),
      places: [{ cell: printed.cell, printed: printed.text }],
      printed: printed.text,
      right: sum,
      decimals: 0,
      cause,
      data: { count },
    },
  ];
}
