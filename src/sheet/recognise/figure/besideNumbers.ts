import { splitNumberText } from '../../number/numberText';
import type { NumberContext } from '../../number/readColumn';
import type { TableColumn } from '../../table';
import { isCountedWhole } from '../../words/countedUnit';
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

/** Fields whose figures are in the unit of the row; money is not. */
const COUNTS: ReadonlySet<string> = new Set(['target', 'actual']);

/**
 * What a row says of an ambiguous cell: its unit, for nobody counts parts of a person; else the true number beside it,
 * as a witness of its size.
 */
export function besideOf(
  columns: readonly TableColumn[],
  places: ReadonlyMap<string, number>,
  { view, rows }: FiguresContext,
): (taken: ColumnCells) => Pick<NumberContext, 'byRow'> {
  const unitPlace = places.get('unit-of-measure');
  return (taken) => {
    const { ref } = taken.column;
    const figures = ref.year === undefined ? BESIDE[ref.field] : undefined;
    if (!figures) return {};
    const others = figures.flatMap((key) => places.get(key) ?? []);
    const valueOf = (place: number, other: number): unknown => {
      const row = rows[taken.rows[place] as number]?.cells[other];
      return row === undefined ? null : view.grid.value(row, columns[other]?.column ?? 0);
    };
    const isCounted = (place: number): boolean => {
      const own = splitNumberText(taken.at(place).text)?.unit;
      const unit = own ?? (unitPlace === undefined ? null : valueOf(place, unitPlace));
      return COUNTS.has(ref.field) && typeof unit === 'string' && isCountedWhole(unit);
    };
    return {
      byRow: (place, { comma, point }) => {
        if (isCounted(place)) return comma > point ? 'comma' : 'point';
        for (const other of others) {
          const value = valueOf(place, other);
          if (typeof value !== 'number' || value === 0) continue;
          const margin = plausibleNats(comma / value) - plausibleNats(point / value);
          if (Math.abs(margin) >= MARGINS.remarked) return margin > 0 ? 'comma' : 'point';
        }
        return null;
      },
    };
  };
}
