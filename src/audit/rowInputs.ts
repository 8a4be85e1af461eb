import { achievement, capped, inputPercent } from '../scoring/index';
import type { Result } from '../kernel/result';
import type { LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import type { CheckInput } from './check';
import { figureIn, inputOf, joinedCell, sisterCell, type AuditContext } from './context';

/** A figure of a row and what it is computed from. */
export interface Part {
  readonly inputs: readonly CheckInput[];
  readonly compute: (inputs: readonly number[]) => number | null;
}

/** The value of a result; null where there is none. */
export function valueOf(result: Result<number>): number | null {
  return result.ok ? result.value : null;
}

/** All cells as inputs; null when one of them holds no figure. */
export function allInputs(
  cells: readonly (LocatedCell | null)[],
  row: TableRow,
  context: AuditContext,
): CheckInput[] | null {
  const inputs = cells.map((cell) => inputOf(row, cell, context));
  return inputs.every((input) => input !== null) ? (inputs as CheckInput[]) : null;
}

/**
 * Capaian of a row from a target and a realisasi, by the scoring module with the direction of its indicator. A range
 * target is set, not measured: only the realisasi is an input then.
 * @method M-1 to M-4
 */
export function outputPart(
  targetCell: LocatedCell | null,
  actualCell: LocatedCell | null,
  row: TableRow,
  context: AuditContext,
): Part | null {
  const target = targetCell && figureIn(targetCell, context);
  const inputs = allInputs([actualCell], row, context);
  if (target === null || inputs === null) return null;
  const { method, indicatorOf } = context;
  const direction = indicatorOf.get(row)?.direction ?? method.direction;
  const percent = (of: typeof target, actual: number): number | null => {
    const value = valueOf(achievement(of, actual, direction, method.minimalForm));
    return value === null ? null : capped(value, method.cap);
  };
  if (typeof target !== 'number') return { inputs, compute: ([actual]) => percent(target, actual as number) };
  const both = allInputs([targetCell, actualCell], row, context);
  return both && { inputs: both, compute: ([of, actual]) => percent(of as number, actual as number) };
}

/** Target and realisasi that a printed capaian belongs to. */
export function outputCells(
  printed: Pick<LocatedCell, 'ref'>,
  row: TableRow,
  table: RecognisedTable,
): [target: LocatedCell | null, actual: LocatedCell | null] {
  const target =
    sisterCell(row, 'target', printed.ref) ?? (table.kind === 'strategic-plan' ? lastTarget(row) : null);
  return [target, sisterCell(row, 'actual', printed.ref)];
}

function lastTarget(row: TableRow): LocatedCell | null {
  const targets = Object.values(row.cells).filter(
    (cell) => cell.ref.field === 'target' && cell.ref.year !== undefined,
  );
  return targets.reduce<LocatedCell | null>(
    (last, cell) => (!last || (cell.ref.year ?? 0) > (last.ref.year ?? 0) ? cell : last),
    null,
  );
}

/** Output of an indicator whose row leaves it blank: as it stands elsewhere. */
export function joinedOutput(row: TableRow, context: AuditContext): Part | null {
  const indicator = context.indicatorOf.get(row);
  if (!indicator) return null;
  return outputPart(
    joinedCell(indicator.target, 'target'),
    joinedCell(indicator.actual, 'actual'),
    row,
    context,
  );
}

/** % of money from pagu and realisasi of the row. */
export function moneyPart(printed: LocatedCell, row: TableRow, context: AuditContext): Part | null {
  const cells = [
    sisterCell(row, 'budget-ceiling', printed.ref),
    sisterCell(row, 'budget-spent', printed.ref),
  ];
  return ratioPart(cells, row, context);
}

/** One figure in percent of another, in the order whole, part (M-18). */
export function ratioPart(
  cells: readonly (LocatedCell | null)[],
  row: TableRow,
  context: AuditContext,
): Part | null {
  const inputs = allInputs(cells, row, context);
  return (
    inputs && { inputs, compute: ([whole, part]) => valueOf(inputPercent(whole as number, part as number)) }
  );
}
