import { predicateValue, cleanNoise } from '../../../scoring/index';
import { isPercentFormat } from '../../number/numberFormat';
import type { NumberCell, NumberReading } from '../../number/readColumn';
import type { LocatedCell } from '../../table';
import type { ColumnCells } from '../column/columnCells';
import { FigureCell, PercentCell, ScaledCell } from '../sheetCells';

/** A figure that is a number in its cell: it answers from the sheet. */
export function trueFigure(
  { sheetColumn, sheetRows }: ColumnCells,
  at: number,
  { numberFormat }: NumberCell,
): LocatedCell {
  const Kind = isPercentFormat(numberFormat) ? PercentCell : FigureCell;
  return new Kind(sheetColumn, sheetRows[at] as number);
}

/** A figure of a column that is in thousands or millions. */
export function scaledFigure(
  { sheetColumn, sheetRows }: ColumnCells,
  at: number,
  factor: number,
): LocatedCell {
  return new ScaledCell(sheetColumn, sheetRows[at] as number, factor);
}

/** A figure kept as text in the unit of its column; one with Rp and all its digits is rupiah already. */
export function scaledText(cell: LocatedCell, factor: number): LocatedCell {
  if (factor === 1 || typeof cell.value !== 'number') return cell;
  return { ...cell, value: cleanNoise(cell.value * factor), factor };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Named one by one: a spread makes dictionary objects, ten times the size and time (docs/decisions/0002). */
export function figureCell(taken: ColumnCells, at: number, found: NumberReading): LocatedCell {
  const isNumber = found.state === 'number';
  const held = taken.at(at);
  if (isNumber && !found.isText) return trueFigure(taken, at, held);
  const { text, hasFormula, value } = held;
  const cell: Mutable<LocatedCell> = {
    value: isNumber ? found.value : predicateOf(found),
    cell: taken.addressOf(at),
    text: typeof value === 'string' ? value.trim() : text,
    ref: taken.column.ref,
    hasFormula,
    decimals: isNumber ? found.decimals : null,
  };
  if (!isNumber) return cell;
  if (found.range !== null) cell.range = found.range;
  if (found.unit !== null) cell.unitOfMeasure = found.unit;
  if (found.hint !== null) cell.hint = found.hint;
  if (found.label !== null) cell.label = found.label;
  return cell;
}

/** A predicate such as WTP stands for a figure (M-6). */
function predicateOf(found: NumberReading): number | null {
  if (found.state !== 'words' || found.text.length > 4) return null;
  const result = predicateValue(found.text);
  return result.ok ? result.value.value : null;
}
