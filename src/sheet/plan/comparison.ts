import { isCellError, type Grid } from '../grid';
import type { FormulaWriter } from './formulas';
import type { PlacedColumn } from './placeColumns';
import { isBlankValue, isRounding, isSameResult } from './replacedContent';
import { valueFor } from './resultCells';
import type { SubjectRow } from './rowResults';
import { formulaMark } from './writtenMarks';

/** What a column holds beside its results, counted by cell. */
export interface Comparison {
  /** The result in full, or the formula that we would write. */
  readonly same: number;
  /** Of `same`: formulas of ours. */
  readonly formulas: number;
  /** The result rounded, or a formula of another kind that shows it. */
  readonly near: number;
  readonly differ: number;
  /** Typed where we have no result. */
  readonly alone: number;
  /** Blank where we have one. */
  readonly blank: number;
}

/** What columns are compared with. */
export interface CompareJob {
  readonly grid: Grid;
  readonly rows: readonly SubjectRow[];
  readonly columns: readonly PlacedColumn[];
  /** Formulas that may be ours, of every mode that has some. */
  readonly writers: readonly FormulaWriter[];
  readonly isCovered: (row: number, column: number) => boolean;
}

/** Compares the cells of a column with what would be written there. */
export function compareColumn(placed: PlacedColumn, job: CompareJob): Comparison {
  const counts = { same: 0, formulas: 0, near: 0, differ: 0, alone: 0, blank: 0 };
  for (const each of job.rows) {
    if (job.isCovered(each.row.top, placed.column)) continue;
    const found = compareCell(placed, each, job);
    if (found === null) continue;
    counts[found] += 1;
    if (found === 'same' && job.grid.formula(each.row.top, placed.column) !== null) counts.formulas += 1;
  }
  return counts;
}

/** Whether every cell is as we would write it, and there is at least one. */
export function isWholeAgreement({ same, near, differ, alone, blank }: Comparison): boolean {
  return same > 0 && near + differ + alone + blank === 0;
}

function compareCell(
  placed: PlacedColumn,
  { row, subject }: SubjectRow,
  { grid, columns, writers }: CompareJob,
): 'same' | 'near' | 'differ' | 'alone' | 'blank' | null {
  const { column } = placed;
  const value = valueFor(subject, placed, row, columns, grid) ?? null;
  const formula = grid.formula(row.top, column);
  const held = grid.value(row.top, column);
  if (formula !== null) {
    const mark = formulaMark(formula);
    const isOurs = writers.some((writer) => {
      const own = writer.formulaOf(row, subject, placed);
      return own !== null && formulaMark(own) === mark;
    });
    if (isOurs) return 'same';
  } else {
    if (isBlankValue(held)) return value === null ? null : 'blank';
    if (value !== null && isSameResult(held, value)) return 'same';
  }
  if (value === null) return 'alone';
  if (isCellError(held) || held === null) return 'differ';
  return isRounding(held, value) ? 'near' : 'differ';
}
