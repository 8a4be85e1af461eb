import type { NumberContext } from '../../number/readColumn';
import type { TableColumn } from '../../table';
import type { ColumnCells } from '../column/columnCells';
import { MARGINS } from '../evidence/weights';
import { plausibleNats } from '../indicator/periodEvidence';
import type { FiguresContext } from './figuresContext';

/** Fields that hold figures of the same size in a row. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  target: ['actual', 'actual:tw4'],
  actual: ['target'],
  'budget-ceiling': ['budget-spent'],
  'budget-spent': ['budget-ceiling'],
};

/** The true number beside an ambiguous cell in its row, as a witness of its size. */
export function besideOf(
  columns: readonly TableColumn[],
  places: ReadonlyMap<string, number>,
  { view, rows }: FiguresContext,
): (taken: ColumnCells) => Pick<NumberContext, 'byRow'> {
  return (taken) => {
    const { ref } = taken.column;
    const others = (ref.year === undefined ? (BESIDE[ref.field] ?? []) : []).flatMap(
      (key) => places.get(key) ?? [],
    );
    if (others.length === 0) return {};
    return {
      byRow: (place, { comma, point }) => {
        for (const other of others) {
          const row = rows[taken.rows[place] as number]?.cells[other];
          const value = row === undefined ? null : view.grid.value(row, columns[other]?.column ?? 0);
          if (typeof value !== 'number' || value === 0) continue;
          const margin = plausibleNats(comma / value) - plausibleNats(point / value);
          if (Math.abs(margin) >= MARGINS.remarked) return margin > 0 ? 'comma' : 'point';
        }
        return null;
      },
    };
  };
}
