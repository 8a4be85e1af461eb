import { sisterCell, quantityOf, type AuditContext } from './context';
import type { FigureCheck } from './check';
import type { Field } from '../sheet/fields';
import type { LocatedCell, TableRow } from '../sheet/table';
import { allInputs } from './rowInputs';

/** A realisasi in these is its parts in a hundred. */
const PERCENT_UNIT = /%|persen/i;
const PERCENT_NAME = /^(?:persentase|prosentase|presentase)\b/i;
/** Rates are per hundred, thousand or hundred thousand, or a bare share. */
const RATES = [1, 100, 1_000, 10_000, 100_000];

/**
 * Realisasi against the pembilang and penyebut beside it. Only a percent says what the share is multiplied by; another
 * realisasi counts as right where one of the usual rates gives it, and is left alone where none does.
 */
export function fractionCheck(
  printed: LocatedCell,
  row: TableRow,
  context: AuditContext,
): FigureCheck | null {
  if (typeof printed.value !== 'number') return null;
  const cells = [partOf(row, 'numerator', printed), partOf(row, 'denominator', printed)];
  const inputs = allInputs(cells, row, context);
  const [over, under] = inputs ?? [];
  if (!inputs || !over || !under || under.value === 0) return null;
  const share = over.value / under.value;
  const shows = (factor: number): boolean =>
    Math.abs(share * factor - (printed.value as number)) <= 0.005 + 1e-9;
  const isPercent = isInPercent(printed, row, context);
  if (!isPercent && !RATES.some(shows)) return null;
  return {
    type: 'figure',
    quantity: quantityOf(row, printed.ref, context),
    printed,
    inputs,
    compute: ([of, all]) => (all === 0 ? null : ((of as number) / (all as number)) * 100),
    fromNeighbours: null,
    alsoRight: RATES.map((factor) => share * factor),
  };
}

/** The cell of the same period; where the row has one realisasi only, its one pembilang and penyebut belong to it. */
function partOf(row: TableRow, field: 'numerator' | 'denominator', { ref }: LocatedCell): LocatedCell | null {
  const own = sisterCell(row, field, ref);
  if (own) return own;
  const of = (each: Field): LocatedCell[] =>
    Object.values(row.cells).filter((cell) => cell.ref.field === each);
  const only = of(field);
  return of('actual').length === 1 && only.length === 1 ? (only[0] as LocatedCell) : null;
}

function isInPercent({ unitOfMeasure }: LocatedCell, row: TableRow, { indicatorOf }: AuditContext): boolean {
  const indicator = indicatorOf.get(row);
  const unit = unitOfMeasure ?? indicator?.unitOfMeasure ?? null;
  return unit === null ? PERCENT_NAME.test(indicator?.name ?? row.name ?? '') : PERCENT_UNIT.test(unit);
}
