import type { LocatedCell } from '../../table';
import { spanOf, type Witness } from '../evidence/witness';

interface PrintedColumn {
  readonly span: number;
  /** 100 where the column prints ratios (0,95) for percents. */
  readonly factor: 1 | 100;
}

/** Figures that a formula holds in full are taken as printed to this step. */
const FULL_STEP = 1e-6;
/** Percents of a column that are all below this are ratios. */
const LARGEST_RATIO = 3;

/** Result columns of the rows of a table (capaian, % input): what each printed figure weighs as a witness. */
export class PrintedColumns {
  private readonly columns = new Map<string, PrintedColumn | null>();

  /** @param cellsOf cells of a field (`fieldRefKey`) over all rows */
  constructor(private readonly cellsOf: (key: string) => readonly (LocatedCell | null)[]) {}

  /** A printed percent as a witness, in percent points; null where the cell prints no figure. */
  witness(key: string, cell: LocatedCell | null): Witness | null {
    if (cell === null || typeof cell.value !== 'number') return null;
    const column = this.columnOf(key);
    if (column === null) return null;
    const { span, factor } = column;
    const step = cell.decimals === null ? FULL_STEP : 10 ** -cell.decimals;
    return { printed: cell.value * factor, step: step * factor, span };
  }

  private columnOf(key: string): PrintedColumn | null {
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const figures = this.cellsOf(key).flatMap((cell) =>
      typeof cell?.value === 'number' ? [cell.value] : [],
    );
    const largest = figures.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const factor = largest <= LARGEST_RATIO ? 100 : 1;
    const column = figures.length === 0 ? null : ({ span: spanOf(figures) * factor, factor } as const);
    this.columns.set(key, column);
    return column;
  }
}
