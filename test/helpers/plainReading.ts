import type { LocatedCell, WorkbookReading } from '../../src/sheet/table';

/**
 * A reading as plain data: its cells answer from their grid, and two grids that say the same are not the same object.
 * Its account is left out: that of a sheet with our results counts these too.
 */
export function plainReading({ account: _account, ...reading }: WorkbookReading): unknown {
  return JSON.parse(
    JSON.stringify(reading, (_, value: unknown) => (isCell(value) ? plainCell(value) : value)),
  );
}

function isCell(value: unknown): value is LocatedCell {
  return typeof value === 'object' && value !== null && 'hasFormula' in value;
}

function plainCell(located: LocatedCell): unknown {
  const { value, cell, text, ref, hasFormula, decimals, range, unitOfMeasure, hint, label } = located;
  return { value, cell, text, ref, decimals, range, unitOfMeasure, hint, label, isFormula: hasFormula };
}
