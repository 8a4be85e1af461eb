import type { Indicator, Objective, RecognisedTable, TableRow } from '../sheet/table';
import { isNationalComparable } from './nationalTarget';
import { cellsOf, figureOf, type PlacedRow } from './rowFigures';
import type { Figure, IndicatorFacts, ObjectiveFacts, PeerFacts } from './workbookFacts';

/**
 * Realisasi of other units and the national target of one indicator.
 * @method M-29
 */
export function peerFacts(rows: readonly PlacedRow[], { unitOfMeasure }: Indicator): PeerFacts | null {
  const peers = rows.filter((each) => each.table.kind === 'peers');
  if (peers.length === 0) return null;
  const units = cellsOf(peers, (ref) => ref.field === 'peer-actual').map((cell) => ({
    workUnit: cell.ref.workUnit ?? '',
    actual: figureOf(cell),
  }));
  const national = cellsOf(peers, (ref) => ref.field === 'national-target');
  const nationalTarget = figureOf(national[0]);
  if (nationalTarget === null && units.every(({ actual }) => actual === null)) return null;
  return {
    units,
    nationalTarget,
    isNationalComparable:
      nationalTarget !== null && isNationalComparable(nationalTarget.value, units, unitOfMeasure),
  };
}

/** Names of the units of a table, in the order of its columns. */
export function workUnitsOf(table: RecognisedTable): string[] {
  return table.columns.flatMap((column) => (column.ref?.workUnit === undefined ? [] : [column.ref.workUnit]));
}

/** The unit whose column repeats our realisasi in most rows, at least in half of those that it fills. */
export function ownWorkUnit(
  indicators: readonly IndicatorFacts[],
  workUnits: readonly string[],
): string | null {
  let best: { workUnit: string; same: number } | null = null;
  for (const workUnit of workUnits) {
    const pairs = indicators.flatMap(({ peers, score }) => {
      const actual = peers?.units.find((unit) => unit.workUnit === workUnit)?.actual;
      return actual && score.actual !== null ? [{ theirs: actual.value, ours: score.actual }] : [];
    });
    const same = pairs.filter(({ theirs, ours }) => Math.abs(theirs - ours) <= 0.005 + 1e-9).length;
    if (same * 2 >= pairs.length && same > (best?.same ?? 0)) best = { workUnit, same };
  }
  return best?.workUnit ?? null;
}

/** NPS of other units for one objective. */
export function objectivePeers(
  objective: Objective,
  tables: readonly RecognisedTable[],
  workUnits: readonly string[],
): ObjectiveFacts['peers'] {
  const isMine = (row: TableRow): boolean =>
    row.role === 'objective' && (row.number === String(objective.number) || row.name === objective.name);
  return peerRow(tables, workUnits, isMine);
}

/** Figures of the first row that is accepted, by unit. */
export function peerRow(
  tables: readonly RecognisedTable[],
  workUnits: readonly string[],
  accept: (row: TableRow) => boolean,
): { workUnit: string; score: Figure | null }[] {
  const row = tables.flatMap((table) => table.rows).find(accept);
  if (!row) return [];
  const cells = Object.values(row.cells);
  return workUnits.map((workUnit) => ({
    workUnit,
    score: figureOf(cells.find((cell) => cell.ref.workUnit === workUnit)),
  }));
}
