import { scoreIndicators, type IndicatorInput, type Scorecard, type ScoringInput } from '../scoring/index';
import type { Indicator, LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import type { CheckInput, FigureCheck } from './check';
import { moneySum } from './moneySum';
import { plainMeans } from './plainMeans';
import { scoredValues } from './scoredValues';
import { indicatorRows, joinedCell, quantityOf, sisterCell, type AuditContext } from './context';

/**
 * Checks of one sub-total row (sasaran, perspective, total, unit): NPS from the capaian below it (M-10 to M-12)
 * and sums of money. Members are the table's own indicator rows; a table without any is checked against the
 * figures that the indicators have elsewhere.
 */
export function summaryChecks(row: TableRow, table: RecognisedTable, context: AuditContext): FigureCheck[] {
  const checks: FigureCheck[] = [];
  for (const printed of Object.values(row.cells)) {
    if (typeof printed.value !== 'number') continue;
    const { field } = printed.ref;
    const check =
      field === 'budget-ceiling' || field === 'budget-spent'
        ? moneySum(printed, membersOf(row, context), { row, table, context })
        : field === 'objective-score' || field === 'achievement' || isOwnScore(printed, context)
          ? scoreCheck(printed, row, table, context)
          : null;
    if (check) checks.push(check);
  }
  return checks;
}

/** NPS of this office in a table of units (Tabel 3.2). */
function isOwnScore({ ref }: LocatedCell, { ownWorkUnit }: AuditContext): boolean {
  return ref.field === 'peer-actual' && ownWorkUnit !== null && ref.workUnit === ownWorkUnit;
}

/** The indicators that a sub-total row is made of. */
function membersOf(row: TableRow, context: AuditContext): readonly Indicator[] {
  const all = context.indicators?.indicators ?? [];
  const objective = context.objectiveOf.get(row);
  if (objective) return all.filter((indicator) => indicator.objective === objective.id);
  if (row.role === 'perspective') {
    const ids = objectivesOfPerspective(row, context);
    return all.filter((indicator) => ids.has(indicator.objective));
  }
  return row.role === 'total' || row.role === 'unit-total' ? all : [];
}

function objectivesOfPerspective(row: TableRow, context: AuditContext): ReadonlySet<string> {
  const id = perspectiveId(row, context);
  const objectives = context.indicators?.objectives ?? [];
  return new Set(
    objectives
      .filter((objective) => id !== null && objective.perspective === id)
      .map((objective) => objective.id),
  );
}

/** The perspective whose name the row bears, whatever words stand around it. */
function perspectiveId(row: TableRow, context: AuditContext): string | null {
  const text = letters(`${row.perspective ?? ''} ${row.name ?? ''}`);
  const found = (context.indicators?.perspectives ?? []).find((each) => text.includes(letters(each.name)));
  return found?.id ?? null;
}

/** Letters of a name without what varies: case, blanks, `s` of a plural, `perspektif`. */
function letters(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/perspe[ck]tive?f?/g, '')
    .replaceAll(/[^a-z]/g, '')
    .replaceAll('and', '')
    .replaceAll('dan', '');
}

interface Member {
  readonly indicator: Indicator;
  readonly target: LocatedCell;
  readonly actual: LocatedCell;
  /** Printed capaian of the row, where the table has one. */
  readonly achievement: LocatedCell | null;
}

/** Members with their inputs: all from the table's own rows when it has target and realisasi, else joined. */
function memberInputs(printed: LocatedCell, members: readonly Indicator[], table: RecognisedTable): Member[] {
  const own = new Set(indicatorRows(table));
  return members.flatMap((indicator) => {
    const row = indicator.rows[table.id];
    const isOwn = row !== undefined && own.has(row);
    const ownTarget = isOwn ? sisterCell(row, 'target', printed.ref) : null;
    const ownActual = isOwn ? sisterCell(row, 'actual', printed.ref) : null;
    const target = ownTarget && ownActual ? ownTarget : joinedCell(indicator.target, 'target');
    const actual = ownTarget && ownActual ? ownActual : joinedCell(indicator.actual, 'actual');
    if (!target || !actual) return [];
    return [
      { indicator, target, actual, achievement: isOwn ? sisterCell(row, 'achievement', printed.ref) : null },
    ];
  });
}

function scoreCheck(
  printed: LocatedCell,
  row: TableRow,
  table: RecognisedTable,
  context: AuditContext,
): FigureCheck | null {
  const members = memberInputs(printed, membersOf(row, context), table);
  if (members.length === 0) return null;
  const quantity = quantityOf(row, printed.ref, context);
  const asInput = (cell: LocatedCell, indicator: Indicator): CheckInput => ({
    value: cell.value as number,
    cell,
    quantity: { ref: cell.ref, level: 'indicator', id: indicator.id, name: indicator.name },
  });
  const inputs = members.flatMap(({ indicator, target, actual }) => [
    asInput(target, indicator),
    asInput(actual, indicator),
  ]);
  const score = scoreOf(row, context);
  const compute = (values: readonly number[]): number | null =>
    score(
      members.map(({ indicator }, i) => ({
        indicator,
        target: values[2 * i] as number,
        actual: values[2 * i + 1] as number,
      })),
    );
  return {
    type: 'figure',
    quantity,
    printed,
    inputs,
    compute,
    fromNeighbours: fromPrinted(row, table, members, context),
    alsoRight: [...scoredValues(printed, row, table, context), ...plainMeans(printed, row, table, context)],
  };
}

/** Recomputes NPS of a row from other targets and realisasi of its members, by the method and all its options. */
function scoreOf(
  row: TableRow,
  context: AuditContext,
): (members: readonly { indicator: Indicator; target: number; actual: number }[]) => number | null {
  const { input, method } = context;
  const byId = new Map(input.indicators.map((indicator) => [indicator.id, indicator]));
  return (members) => {
    const indicators = members.flatMap(({ indicator, target, actual }): IndicatorInput[] => {
      const base = byId.get(indicator.id);
      if (!base) return [];
      return [{ ...base, quarters: [], target, actual }];
    });
    const used = new Set(indicators.map((indicator) => indicator.objective));
    const objectives = input.objectives.filter((objective) => used.has(objective.id));
    const perspectives = input.perspectives.filter((each) =>
      objectives.some((objective) => objective.perspective === each.id),
    );
    return pick(
      scoreIndicators({ indicators, objectives, perspectives } satisfies ScoringInput, method),
      row,
      context,
    );
  };
}

function pick(scorecard: Scorecard, row: TableRow, context: AuditContext): number | null {
  const objective = context.objectiveOf.get(row);
  if (objective) return scorecard.objectives.find((each) => each.id === objective.id)?.score ?? null;
  if (row.role === 'perspective') return scorecard.perspectives[0]?.score ?? null;
  return row.role === 'total'
    ? scorecard.total.score
    : row.role === 'unit-total'
      ? scorecard.unit.outputPercent
      : null;
}

/** NPS from the figures printed below it: capaian of its indicators, or the sub-totals of the level below. */
function fromPrinted(
  row: TableRow,
  table: RecognisedTable,
  members: readonly Member[],
  context: AuditContext,
): FigureCheck['fromNeighbours'] {
  const cells =
    row.role === 'objective'
      ? members.map((member) => member.achievement)
      : subtotalCells(row, table, context);
  const inputs = cells.flatMap((cell): CheckInput[] =>
    cell && typeof cell.value === 'number'
      ? [{ value: cell.value, cell, quantity: quantityOf(row, cell.ref, context) }]
      : [],
  );
  if (inputs.length === 0 || inputs.length < cells.length) return null;
  return { inputs, compute: (values) => values.reduce((sum, value) => sum + value, 0) / values.length };
}

function subtotalCells(row: TableRow, table: RecognisedTable, context: AuditContext): (LocatedCell | null)[] {
  const below =
    row.role === 'perspective'
      ? table.rows.filter((each) => {
          const objective = context.objectiveOf.get(each);
          return objective !== undefined && objectivesOfPerspective(row, context).has(objective.id);
        })
      : row.role === 'total'
        ? table.rows.filter((each) => each.role === 'perspective')
        : [];
  return below.map((each) => each.cells['objective-score'] ?? each.cells['achievement'] ?? null);
}
