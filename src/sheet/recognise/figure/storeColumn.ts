import { fieldRefKey } from '../../fields';
import { isDoubtFormat } from '../../number/doubtFormat';
import { type ColumnFigures, type NumberReading, isTrueFigure } from '../../number/readColumn';
import type { SheetIssue } from '../../table';
import type { ColumnCells } from '../column/columnCells';
import { isResultField } from '../numericFields';
import type { RawRow } from '../row/raw/rawRow';
import { figureCell, scaledFigure, scaledText, trueFigure } from './figureCell';
import { isPlainText, issueOf } from './figureIssues';
import type { FiguresContext, RowCells } from './figuresContext';

interface Store {
  readonly context: FiguresContext;
  readonly cells: readonly RowCells[];
  readonly issues: SheetIssue[];
  /** What one unit of the column is. */
  readonly factor: number;
}

/** Puts the figures of a column into the cells of their rows, and tells what could not be read. */
export function storeColumn(
  taken: ColumnCells,
  reading: ColumnFigures,
  { context, cells, issues, factor }: Store,
): void {
  const key = fieldRefKey(taken.column.ref);
  const isResult = isResultField(taken.column.ref.field);
  let textCount = 0;
  let firstText: number | null = null;
  for (let at = 0; at < taken.length; at += 1) {
    const row = taken.rows[at] as number;
    const held = taken.at(at);
    if (isResult && isDoubtFormat(held.numberFormat)) continue;
    if (isTrueFigure(held)) {
      (cells[row] as RowCells)[key] =
        factor === 1 ? trueFigure(taken, at, held) : scaledFigure(taken, at, factor);
      continue;
    }
    const found = reading.read(at);
    // A word of scale in the cell says more than the header.
    const hasScale = found.state === 'number' && found.scale !== 1;
    const cell = scaledText(figureCell(taken, at, found), hasScale ? 1 : factor);
    (cells[row] as RowCells)[key] = cell;
    const issue = issueOf(taken, found, cell, context.rows[row] as RawRow);
    if (issue) issues.push(issue);
    if (!isPlainText(found) || taken.isLine(at)) continue;
    textCount += 1;
    firstText ??= at;
  }
  if (firstText !== null) {
    const found = reading.read(firstText) as NumberReading & { state: 'number' };
    issues.push({
      code: 'number-is-text',
      severity: 'warning',
      cell: taken.addressOf(firstText),
      data: { read: taken.at(firstText).text, value: found.value, count: textCount },
    });
  }
}
