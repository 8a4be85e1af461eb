import type { CellAddress } from '../kernel/cellAddress';
import type { Criterion, IndicatorScore, ObjectiveScore, Percent, Scorecard } from '../scoring/types';
import {
  achievement as achievementOf,
  capped,
  cleanNoise,
  criterionOf,
  strategicGap,
} from '../scoring/index';
import type { FieldRef } from '../sheet/fields';
import type {
  Indicator,
  IndicatorComponents,
  IndicatorTable,
  LocatedCell,
  Objective,
  Perspective,
  RecognisedTable,
  TableKind,
  TableRow,
  WorkbookReading,
} from '../sheet/table';

/** A figure of the report with the cell it was read from. */
export interface Figure {
  readonly value: number;
  readonly cell: CellAddress;
}

/** Figures of one earlier year (section a, M-27). Capaian and kriteria are ours, from target and realisasi. */
export interface YearFigures {
  readonly year: number;
  readonly target: Figure | null;
  readonly actual: Figure | null;
  readonly achievement: Percent | null;
  readonly criterion: Criterion | null;
}

/** Realisasi against the last Renstra year (section b, M-28). */
export interface StrategicFigures {
  readonly targets: readonly { readonly year: number; readonly target: Figure }[];
  readonly finalYear: number;
  readonly finalTarget: Figure;
  readonly achievement: Percent | null;
  readonly criterion: Criterion | null;
  /** Percent points left to the target; negative when it is exceeded. */
  readonly gap: Percent | null;
  /** Which year of the plan this is, where the target grows over the years and is not reached yet: on the way. */
  readonly underway: { readonly place: number; readonly years: number } | null;
}

/** Realisasi of other units and the national target (section c, M-29). */
export interface PeerFigures {
  readonly units: readonly { readonly workUnit: string; readonly actual: Figure | null }[];
  readonly nationalTarget: Figure | null;
}

export interface ReportIndicator {
  readonly indicator: Indicator;
  readonly score: IndicatorScore;
  readonly previousYear: YearFigures | null;
  readonly strategic: StrategicFigures | null;
  readonly peers: PeerFigures | null;
  /** What its realisasi is made of, where a table of the workbook says so (M-9). */
  readonly components: IndicatorComponents | null;
  readonly initialTarget: Figure | null;
  readonly revisedTarget: Figure | null;
}

export interface ReportObjective {
  readonly objective: Objective;
  readonly score: ObjectiveScore;
  readonly indicators: readonly ReportIndicator[];
  /** NPS of other units (Tabel 3.2). */
  readonly peers: readonly { readonly workUnit: string; readonly score: Figure | null }[];
}

export interface ReportPerspective {
  readonly perspective: Perspective | null;
  readonly score: Scorecard['perspectives'][number] | null;
  readonly objectives: readonly ReportObjective[];
}

/** One rincian output (Tabel 3.4, M-26). */
export interface ProgrammeOutput {
  readonly code: string | null;
  readonly name: string;
  readonly row: TableRow;
  readonly sheet: string;
  readonly volumeTarget: Figure | null;
  readonly volumeActual: Figure | null;
  readonly budgetCeiling: Figure | null;
  readonly budgetSpent: Figure | null;
}

/** Everything a report says, gathered once; sheets, charts, sentences and the Word file are made of it. */
export interface ReportData {
  readonly year: number | null;
  readonly scorecard: Scorecard;
  readonly perspectives: readonly ReportPerspective[];
  readonly objectives: readonly ReportObjective[];
  readonly indicators: readonly ReportIndicator[];
  readonly programmeOutputs: readonly ProgrammeOutput[];
  /** Names of other units, in the order of their columns. */
  readonly workUnits: readonly string[];
  /** Which of them is this office: the column that repeats its realisasi; null when none does. */
  readonly ownWorkUnit: string | null;
  /** NPSS of other units where a sheet gives it (Tabel 3.2), by name. */
  readonly peerTotals: readonly { readonly workUnit: string; readonly score: Figure | null }[];
  /** Kinds of optional tables that the workbook does not hold: their parts are left out. */
  readonly missing: readonly TableKind[];
}

const OPTIONAL_KINDS: readonly TableKind[] = [
  'strategic-plan',
  'previous-year',
  'peers',
  'programme-output',
  'agreement',
];

/**
 * Gathers what the workbook and its scorecard say into one value, by indicator and objective.
 * @returns null when the workbook holds no indicators
 * @method  M-26 to M-29
 */
export function collectReport(reading: WorkbookReading, scorecard: Scorecard): ReportData | null {
  const table = reading.indicatorTable;
  if (!table) return null;
  const tablesById = new Map(reading.tables.map((each) => [each.id, each]));
  const scores = new Map(scorecard.indicators.map((score) => [score.id, score]));
  const indicators = table.indicators.flatMap((indicator) => {
    const score = scores.get(indicator.id);
    const components = reading.components.find((each) => each.indicator === indicator.id) ?? null;
    return score ? [{ ...reportIndicator(indicator, score, table, tablesById, scorecard), components }] : [];
  });
  const byObjective = groupBy(indicators, (each) => each.indicator.objective);
  const peerTables = reading.tables.filter((each) => each.kind === 'peers');
  const workUnits = [...new Set(peerTables.flatMap((each) => workUnitsOf(each)))];
  const objectiveScores = new Map(scorecard.objectives.map((score) => [score.id, score]));
  const objectives = table.objectives.flatMap((objective) => {
    const score = objectiveScores.get(objective.id);
    if (!score) return [];
    return [
      {
        objective,
        score,
        indicators: byObjective.get(objective.id) ?? [],
        peers: objectivePeers(objective, peerTables, workUnits),
      },
    ];
  });
  return {
    year: table.year,
    scorecard,
    perspectives: reportPerspectives(table, scorecard, objectives),
    objectives,
    indicators,
    programmeOutputs: programmeOutputs(reading.tables),
    workUnits,
    ownWorkUnit: ownWorkUnit(indicators, workUnits),
    peerTotals: peerRow(peerTables, workUnits, (row) => row.role === 'total'),
    missing: OPTIONAL_KINDS.filter((kind) => !reading.tables.some((each) => each.kind === kind)),
  };
}

/** Number in a cell of a row, with its place. */
export function figureOf(cell: LocatedCell | undefined): Figure | null {
  return cell && typeof cell.value === 'number' ? { value: cell.value, cell: cell.cell } : null;
}

function reportIndicator(
  indicator: Indicator,
  score: IndicatorScore,
  table: IndicatorTable,
  tablesById: ReadonlyMap<string, RecognisedTable>,
  scorecard: Scorecard,
): Omit<ReportIndicator, 'components'> {
  const rows = Object.entries(indicator.rows).flatMap(([id, row]) => {
    const of = tablesById.get(id);
    return of ? [{ table: of, row }] : [];
  });
  const agreement = rows.find((each) => each.table.kind === 'agreement');
  return {
    indicator,
    score,
    previousYear: yearFigures(rows, indicator, table.year, scorecard),
    strategic: strategicFigures(rows, indicator, score, { scorecard, year: table.year }),
    peers: peerFigures(rows),
    initialTarget: figureOf(agreement?.row.cells['initial-target']),
    revisedTarget: figureOf(agreement?.row.cells['target']),
  };
}

interface PlacedRow {
  readonly table: RecognisedTable;
  readonly row: TableRow;
}

function cellsOf(
  rows: readonly PlacedRow[],
  accept: (ref: FieldRef, table: RecognisedTable) => boolean,
): LocatedCell[] {
  return rows.flatMap(({ table, row }) => Object.values(row.cells).filter((cell) => accept(cell.ref, table)));
}

function yearFigures(
  rows: readonly PlacedRow[],
  indicator: Indicator,
  year: number | null,
  scorecard: Scorecard,
): YearFigures | null {
  if (year === null) return null;
  const previous = year - 1;
  const pick = (field: 'target' | 'actual'): Figure | null => {
    const cells = cellsOf(
      rows.filter((each) => each.table.kind === 'previous-year'),
      (ref, table) => ref.field === field && (ref.year ?? table.year) === previous,
    );
    return figureOf(cells.find((cell) => typeof cell.value === 'number'));
  };
  const target = pick('target');
  const actual = pick('actual');
  if (!target && !actual) return null;
  return { year: previous, target, actual, ...judged(indicator, target?.value, actual?.value, scorecard) };
}

function strategicFigures(
  rows: readonly PlacedRow[],
  indicator: Indicator,
  score: IndicatorScore,
  { scorecard, year }: { readonly scorecard: Scorecard; readonly year: number | null },
): StrategicFigures | null {
  const cells = cellsOf(
    rows,
    (ref, table) => table.kind === 'strategic-plan' && ref.field === 'target' && ref.year !== undefined,
  );
  const targets = cells
    .flatMap((cell) => {
      const target = figureOf(cell);
      return target && cell.ref.year !== undefined ? [{ year: cell.ref.year, target }] : [];
    })
    .sort((a, b) => a.year - b.year);
  const last = targets.at(-1);
  // A plan that ends without a target for the indicator has nothing to be measured against.
  if (!last || last.year !== lastPlannedYear(rows)) return null;
  const { achievement, criterion } = judged(
    indicator,
    last.target.value,
    score.actual ?? undefined,
    scorecard,
  );
  const gap = achievement === null ? null : strategicGap(achievement);
  return {
    targets,
    finalYear: last.year,
    finalTarget: last.target,
    achievement,
    criterion,
    gap,
    underway: gap !== null && cleanNoise(gap) > 0 ? yearOfPlan(targets, indicator, year) : null,
  };
}

/** Place of the year in a plan whose target grows every year, or whose indicator counts on: null elsewhere (M-28). */
function yearOfPlan(
  targets: StrategicFigures['targets'],
  { quarterKind }: Indicator,
  year: number | null,
): StrategicFigures['underway'] {
  const place = targets.findIndex((each) => each.year === year);
  if (place < 0 || place === targets.length - 1) return null;
  const grows = targets.every(
    ({ target }, at) => at === 0 || target.value > (targets[at - 1]?.target.value ?? Infinity),
  );
  return grows || quarterKind === 'kumulatif' ? { place: place + 1, years: targets.length } : null;
}

function lastPlannedYear(rows: readonly PlacedRow[]): number {
  const years = rows
    .filter(({ table }) => table.kind === 'strategic-plan')
    .flatMap(({ table }) => table.columns)
    .flatMap(({ ref }) => (ref?.field === 'target' && ref.year !== undefined ? [ref.year] : []));
  return Math.max(...years);
}

/** Capaian and kriteria of other figures of the same indicator, by the method of the scorecard. */
function judged(
  indicator: Indicator,
  target: number | undefined,
  actual: number | undefined,
  { method }: Scorecard,
): { achievement: Percent | null; criterion: Criterion | null } {
  if (target === undefined || actual === undefined) return { achievement: null, criterion: null };
  const direction = indicator.direction ?? method.direction;
  const result = achievementOf(target, actual, direction, method.minimalForm);
  if (!result.ok) return { achievement: null, criterion: null };
  const achievement = capped(result.value, method.cap);
  return {
    achievement,
    criterion: criterionOf(achievement, method.criterionBands, method.classifyDecimals),
  };
}

function peerFigures(rows: readonly PlacedRow[]): PeerFigures | null {
  const peers = rows.filter((each) => each.table.kind === 'peers');
  if (peers.length === 0) return null;
  const units = cellsOf(peers, (ref) => ref.field === 'peer-actual').map((cell) => ({
    workUnit: cell.ref.workUnit ?? '',
    actual: figureOf(cell),
  }));
  const national = cellsOf(peers, (ref) => ref.field === 'national-target');
  return { units, nationalTarget: figureOf(national[0]) };
}

function reportPerspectives(
  table: IndicatorTable,
  scorecard: Scorecard,
  objectives: readonly ReportObjective[],
): ReportPerspective[] {
  if (table.perspectives.length === 0) return [{ perspective: null, score: null, objectives }];
  return table.perspectives.map((perspective) => ({
    perspective,
    score: scorecard.perspectives.find((score) => score.id === perspective.id) ?? null,
    objectives: objectives.filter((each) => each.objective.perspective === perspective.id),
  }));
}

function workUnitsOf(table: RecognisedTable): string[] {
  return table.columns.flatMap((column) => (column.ref?.workUnit === undefined ? [] : [column.ref.workUnit]));
}

/** The unit whose column repeats our realisasi in most rows, at least in half of those that it fills. */
function ownWorkUnit(indicators: readonly ReportIndicator[], workUnits: readonly string[]): string | null {
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

function objectivePeers(
  objective: Objective,
  tables: readonly RecognisedTable[],
  workUnits: readonly string[],
): ReportObjective['peers'] {
  const isMine = (row: TableRow): boolean =>
    row.role === 'objective' && (row.number === String(objective.number) || row.name === objective.name);
  return peerRow(tables, workUnits, isMine);
}

function peerRow(
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

function programmeOutputs(tables: readonly RecognisedTable[]): ProgrammeOutput[] {
  return tables
    .filter((table) => table.kind === 'programme-output')
    .flatMap((table) =>
      table.rows
        .filter((row) => row.role === 'indicator')
        .map((row) => ({
          code: row.code,
          name: row.name ?? '',
          row,
          sheet: table.sheet,
          volumeTarget: figureOf(row.cells['volume-target']),
          volumeActual: figureOf(row.cells['volume-actual']),
          budgetCeiling: figureOf(row.cells['budget-ceiling']),
          budgetSpent: figureOf(row.cells['budget-spent']),
        })),
    );
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
