import { collectFacts } from '../facts/index';
import type { Method, IndicatorScore, Scorecard, ScoringInput, Target } from '../scoring/index';
import { cellKey } from './cellKey';
import { fieldRefKey, type Field, type FieldRef } from '../sheet/fields';
import type {
  Indicator,
  IndicatorTable,
  Located,
  LocatedCell,
  Objective,
  RecognisedTable,
  TableRow,
  WorkbookReading,
} from '../sheet/table';
import type { CheckInput } from './check';
import { joinedFigures } from './joinedFigures';
import type { Quantity } from './finding';

/** What every check needs to know: the reading, the scores, and which row speaks of what. */
export interface AuditContext {
  readonly reading: WorkbookReading;
  readonly input: ScoringInput;
  readonly scorecard: Scorecard;
  readonly method: Method;
  readonly indicators: IndicatorTable | null;
  readonly indicatorById: ReadonlyMap<string, Indicator>;
  readonly indicatorOf: ReadonlyMap<TableRow, Indicator>;
  readonly objectiveOf: ReadonlyMap<TableRow, Objective>;
  /** Our name among the units of a table of peers. */
  readonly ownWorkUnit: string | null;
  /** Figures as they are scored, by the cell that they stand in. */
  readonly joined: ReadonlyMap<string, Target | null>;
  readonly scoreById: ReadonlyMap<string, IndicatorScore>;
  /** Rows of tables in which one sasaran has several: each is a part of it (a kegiatan), none is the sasaran. */
  readonly partRows: ReadonlySet<TableRow>;
}

/** Prepares the look-ups once; linear in the number of rows. */
export function auditContext(
  reading: WorkbookReading,
  input: ScoringInput,
  scorecard: Scorecard,
): AuditContext {
  const table = reading.indicatorTable;
  const indicatorOf = new Map<TableRow, Indicator>();
  for (const indicator of table?.indicators ?? []) {
    for (const row of Object.values(indicator.rows)) indicatorOf.set(row, indicator);
  }
  const indicatorById = new Map((table?.indicators ?? []).map((indicator) => [indicator.id, indicator]));
  const objectives = objectiveFinder(table?.objectives ?? []);
  const objectiveOf = new Map<TableRow, Objective>();
  const partRows = new Set<TableRow>();
  for (const each of reading.tables) {
    const rowsOf = new Map<Objective, TableRow[]>();
    for (const row of each.rows) {
      const objective = row.role === 'objective' ? objectives(row) : null;
      if (!objective) continue;
      objectiveOf.set(row, objective);
      rowsOf.set(objective, [...(rowsOf.get(objective) ?? []), row]);
    }
    for (const rows of rowsOf.values()) if (rows.length > 1) for (const row of rows) partRows.add(row);
  }
  const ownWorkUnit = collectFacts(reading, scorecard)?.ownWorkUnit ?? null;
  return {
    reading,
    input,
    scorecard,
    method: scorecard.method,
    indicators: table,
    indicatorById,
    indicatorOf,
    objectiveOf,
    ownWorkUnit,
    joined: joinedFigures(reading),
    scoreById: new Map(scorecard.indicators.map((score) => [score.id, score])),
    partRows,
  };
}

function objectiveFinder(objectives: readonly Objective[]): (row: TableRow) => Objective | null {
  const byName = new Map(objectives.map((objective) => [plain(objective.name), objective]));
  const byNumber = new Map(objectives.map((objective) => [String(objective.number), objective]));
  return (row) => {
    const named = [row.name, row.objective]
      .flatMap((name) => (name === null ? [] : [byName.get(plain(name))]))
      .find((each) => each);
    if (named) return named;
    const digits =
      /(?<!\d)(\d{1,6})$/.exec((row.number ?? row.code ?? '').trim())?.[1] ??
      /\bS[KSP][\s.]{0,3}(\d{1,6})/i.exec(row.name ?? '')?.[1];
    return (digits !== undefined ? byNumber.get(digits) : undefined) ?? null;
  };
}

/** A name as it compares: case, blanks and punctuation do not tell two names apart. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a cell of a row is about. */
export function quantityOf(row: TableRow, ref: FieldRef, context: AuditContext): Quantity {
  const indicator = context.indicatorOf.get(row);
  if (indicator) {
    const { id, name, code, unitOfMeasure } = indicator;
    return { ref, level: 'indicator', id, name, code, unitOfMeasure };
  }
  const objective = context.objectiveOf.get(row);
  if (objective) return { ref, level: 'objective', id: objective.id, name: objective.name };
  if (row.role === 'perspective')
    return { ref, level: 'perspective', id: row.perspective ?? row.name, name: row.name };
  if (row.role === 'total') return { ref, level: 'total', id: null, name: null };
  if (row.role === 'unit-total') return { ref, level: 'unit', id: null, name: null };
  return { ref, level: 'row', id: null, name: row.name };
}

/** A numeric cell of a row as an input of a check. */
export function inputOf(row: TableRow, cell: LocatedCell | null, context: AuditContext): CheckInput | null {
  const value = cell && figureIn(cell, context);
  if (typeof value !== 'number') return null;
  return { value, cell: cell as LocatedCell, quantity: quantityOf(row, (cell as LocatedCell).ref, context) };
}

/**
 * What a cell comes to: as it is scored (its notation, unit of money and range settled), else as it was read alone.
 * Null where it holds no figure.
 */
export function figureIn(cell: LocatedCell, { joined }: Pick<AuditContext, 'joined'>): Target | null {
  const scored = joined.get(cellKey(cell.cell));
  if (scored !== undefined) return scored;
  if (cell.range) return cell.range;
  return typeof cell.value === 'number' ? cell.value : null;
}

/**
 * The cell of a field that belongs with another cell of the row: same quarter and year, else the only one of
 * the field without quarter. Null when the row does not say.
 */
export function sisterCell(row: TableRow, field: Field, ref: FieldRef): LocatedCell | null {
  const exact = row.cells[fieldRefKey({ ...ref, field })];
  if (exact) return exact;
  // What was planned for this year says nothing of a capaian of another.
  if (field === 'target' && ref.year !== undefined && row.cells[field]) return null;
  const same = Object.values(row.cells).filter(
    (cell) => cell.ref.field === field && cell.ref.quarter === ref.quarter,
  );
  return same.length === 1 ? (same[0] as LocatedCell) : null;
}

/** Rows of the table that hold one indicator each. */
export function indicatorRows(table: RecognisedTable): readonly TableRow[] {
  return table.rows.filter((row) => row.role === 'indicator');
}

/** A located figure of the joined indicators in the shape of a table cell. */
export function joinedCell(
  located: Located<unknown> | null,
  field: 'target' | 'actual' | 'budget-ceiling' | 'budget-spent',
): LocatedCell | null {
  if (!located || typeof located.value !== 'number') return null;
  return {
    value: located.value,
    cell: located.cell,
    text: located.text,
    ref: { field },
    hasFormula: false,
    decimals: null,
  };
}
