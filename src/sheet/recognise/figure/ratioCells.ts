import { formatAddress } from '../../../kernel/cellAddress';
import { cleanNoise } from '../../../scoring/index';
import type { Decision } from '../../decision';
import { fieldRefKey } from '../../fields';
import type { LocatedCell, TableColumn } from '../../table';
import { placesOf } from '../doubt/places';
import { ScaledCell } from '../sheetCells';
import type { SheetView } from '../view/sheetView';
import { scaledText } from './figureCell';
import type { FiguresContext, RowCells } from './figuresContext';
import { ratiosBesidePercents } from './percentScale';

/** Ratios beside percents in a row (0,855 of 90 %) become percents: taken with a remark, or one question a table. */
export function scaleRatios(
  columns: readonly TableColumn[],
  cells: readonly RowCells[],
  { rows, view, mapping }: FiguresContext,
): Decision[] {
  const keysOf = (field: string): string[] =>
    columns.flatMap(({ ref }) => (ref?.field === field && ref.year === undefined ? [fieldRefKey(ref)] : []));
  const keys = { targets: keysOf('target'), actuals: keysOf('actual') };
  if (keys.targets.length === 0 || keys.actuals.length === 0) return [];
  const found: { row: RowCells; key: string; isTaken: boolean }[] = [];
  for (const [at, row] of cells.entries()) {
    const finding = ratiosBesidePercents(row, rows[at]?.name ?? null, keys);
    if (!finding) continue;
    const { ratios, isTaken } = finding;
    for (const one of ratios.map((key) => ({ row, key, isTaken }))) found.push(one);
  }
  return scaleDecisions(found, { view, mapping });
}

function scaleDecisions(
  found: readonly { readonly row: RowCells; readonly key: string; readonly isTaken: boolean }[],
  { view, mapping }: Pick<FiguresContext, 'view' | 'mapping'>,
): Decision[] {
  const decisions: Decision[] = [];
  for (const isTaken of [true, false]) {
    const own = found.filter((each) => each.isTaken === isTaken);
    const first = own[0]?.row[own[0].key];
    if (!first) continue;
    const id = `percent-scale|${formatAddress(first.cell)}`;
    const answer = ['ratio', 'as-is'].find((each) => each === mapping.answers[id]);
    const places = own.map(({ row, key }) => (row[key] as LocatedCell).cell);
    decisions.push({
      id,
      kind: 'percent-scale',
      cells: placesOf(places),
      candidates: [
        { id: 'ratio', data: { value: cleanNoise((first.value as number) * 100) } },
        { id: 'as-is', data: { value: first.value as number } },
      ],
      chosen: answer ?? 'ratio',
      isOpen: answer === undefined && !isTaken,
      confidence: answer === undefined ? (isTaken ? 0.95 : 0.6) : 1,
      reason: { code: answer === undefined ? 'scale-beside' : 'answered' },
      data: { sheet: view.sheet, text: first.text },
    });
    if (answer === 'as-is') continue;
    for (const { row, key } of own) row[key] = ratioCell(row[key] as LocatedCell, view);
  }
  return decisions;
}

function ratioCell(cell: LocatedCell, { grid }: SheetView): LocatedCell {
  const { row, column } = cell.cell;
  if (typeof grid.value(row, column) !== 'number') return scaledText(cell, 100);
  return new ScaledCell({ grid, column, ref: cell.ref }, row, 100);
}
