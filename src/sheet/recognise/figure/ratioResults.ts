import { fieldRefKey, type Field, type FieldRef } from '../../fields';
import type { LocatedCell, TableColumn } from '../../table';
import { agrees } from '../evidence/witness';
import { ScaledCell } from '../sheetCells';
import type { SheetView } from '../view/sheetView';
import { scaledText } from './figureCell';
import type { RowCells } from './figuresContext';

/** Results that are percents of two figures of their row. */
const PARTS: Partial<Readonly<Record<Field, readonly [of: Field, part: Field]>>> = {
  achievement: ['target', 'actual'],
  'input-percent': ['budget-ceiling', 'budget-spent'],
  'volume-percent': ['volume-target', 'volume-actual'],
};
/** So many rows must show it, and such a share of those that can. */
const FEWEST = 2;
const SHARE = 0.8;

/**
 * Columns of results that are typed as bare ratios (1,02 where 102 % is meant) become percents: the scale of a column, proved by
 * nearly all of its figures beside the two they come from.
 * @method M-31
 */
export function scaleRatioResults(
  columns: readonly TableColumn[],
  cells: readonly RowCells[],
  view: SheetView,
): void {
  for (const { ref } of columns) {
    const parts = ref && PARTS[ref.field];
    if (!ref || !parts) continue;
    const key = fieldRefKey(ref);
    const [of, part] = parts.map((field) => fieldRefKey({ ...ref, field } satisfies FieldRef)) as [
      string,
      string,
    ];
    const own = cells.filter((row) => isBareFigure(row[key]));
    const shown = own.map((row) => scaleOf(row[key] as LocatedCell, figureOf(row[of]), figureOf(row[part])));
    const ratios = shown.filter((scale) => scale === 'ratio').length;
    const told = shown.filter((scale) => scale !== null).length;
    if (ratios < FEWEST || ratios < SHARE * told) continue;
    for (const [at, row] of own.entries())
      if (shown[at] !== 'percent') row[key] = asPercent(row[key] as LocatedCell, view);
  }
}

/** A figure without a percent sign or format. */
function isBareFigure(cell: LocatedCell | undefined): boolean {
  return typeof cell?.value === 'number' && cell.unitOfMeasure === undefined;
}

function figureOf(cell: LocatedCell | undefined): number | null {
  return typeof cell?.value === 'number' ? cell.value : null;
}

/** What a printed result shows of its scale; null where its row does not say. */
function scaleOf(
  cell: LocatedCell,
  of: number | null,
  part: number | null,
): 'ratio' | 'percent' | 'other' | null {
  const printed = cell.value as number;
  if (of === null || part === null || of === 0 || part === 0 || printed === 0) return null;
  const step = cell.decimals === null ? 1e-6 : 10 ** -cell.decimals;
  const witness = { printed, step, span: 0 };
  const ratios = [part / of, 2 - part / of, of / part];
  if (ratios.some((ratio) => agrees(witness, ratio))) return 'ratio';
  return ratios.some((ratio) => agrees(witness, ratio * 100)) ? 'percent' : 'other';
}

function asPercent(cell: LocatedCell, { grid }: SheetView): LocatedCell {
  const { row, column } = cell.cell;
  if (typeof grid.value(row, column) === 'number')
    return new ScaledCell({ grid, column, ref: cell.ref }, row, 100);
  const decimals = cell.decimals === null ? null : Math.max(0, cell.decimals - 2);
  return { ...scaledText(cell, 100), decimals };
}
