import type { Decision } from '../../decision';
import type { Notation } from '../../number/notation';
import { fieldRefKey } from '../../fields';
import { type ColumnFigures, columnFigures } from '../../number/readColumn';
import type { LocatedCell, SheetIssue, TableColumn } from '../../table';
import { ColumnCells } from '../column/columnCells';
import { isNumericField } from '../numericFields';
import { besideOf } from './besideNumbers';
import type { FiguresContext, RowCells } from './figuresContext';
import { moneyScales } from './moneyScale';
import { agreed, notationDecision, numberContext } from './notationDecision';
import { scaleRatios } from './ratioCells';
import { scaleRatioResults } from './ratioResults';
import { storeColumn } from './storeColumn';
import { storeWords } from './wordCells';

/** What the figures of a table came to: cells by row (in the order of the rows), and what was found on the way. */
export interface FiguresReading {
  readonly cells: readonly Record<string, LocatedCell>[];
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
}

/**
 * Reads the figures of a table column by column (M-30), with the other columns of the table as witnesses.
 * @method M-5, M-6, M-30, M-31
 */
export function readFigures(columns: readonly TableColumn[], context: FiguresContext): FiguresReading {
  const cells: RowCells[] = context.rows.map(() => ({}));
  const decisions: Decision[] = [];
  const issues: SheetIssue[] = [];
  const numeric: ColumnCells[] = [];
  for (const [place, column] of columns.entries()) {
    if (column.ref === null) continue;
    const known = { ...column, ref: column.ref };
    if (isNumericField(column.ref.field))
      numeric.push(new ColumnCells(known, place, context.view.grid, context.rows));
    else storeWords(known, place, context, cells);
  }
  const money = moneyScales(columns, {
    view: context.view,
    titles: context.titles ?? [],
    bottom: context.rows.at(-1)?.bottom ?? 0,
    left: columns[0]?.column ?? 0,
    mapping: context.mapping,
  });
  for (const decision of money.decisions) decisions.push(decision);
  const places = new Map(columns.flatMap(({ ref }, at) => (ref ? [[fieldRefKey(ref), at] as const] : [])));
  const beside = besideOf(columns, places, context);
  const read = (taken: ColumnCells, sheetNotation: Notation | null): ColumnFigures => {
    const factor = money.scaleOf(taken.column.column);
    return columnFigures(taken, {
      ...numberContext(taken, { sheetNotation, factor }, context),
      ...beside(taken),
    });
  };
  const first = numeric.map((taken) => read(taken, null));
  const sheetNotation = agreed(first);
  for (const [at, taken] of numeric.entries()) {
    const before = first[at] as ColumnFigures;
    const needsWitness =
      before.ambiguous.length > 0 && before.witness !== 'column' && before.witness !== 'answer';
    const reading = needsWitness ? read(taken, sheetNotation) : before;
    for (const decision of notationDecision(taken, reading, context)) decisions.push(decision);
    storeColumn(taken, reading, { context, cells, issues, factor: money.scaleOf(taken.column.column) });
  }
  for (const decision of scaleRatios(columns, cells, context)) decisions.push(decision);
  scaleRatioResults(columns, cells, context.view);
  return { cells, decisions, issues };
}
