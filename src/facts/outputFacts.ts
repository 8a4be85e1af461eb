import type { RecognisedTable } from '../sheet/table';
import { figureOf } from './rowFigures';
import type { OutputFacts, WorkbookFacts } from './workbookFacts';

/**
 * Rincian output with volume and money.
 * @method M-26
 */
export function outputFacts(tables: readonly RecognisedTable[]): OutputFacts[] {
  return tables
    .filter((table) => table.kind === 'programme-output')
    .flatMap((table) =>
      table.rows
        .filter((row) => row.role === 'indicator')
        .map((row) => ({
          code: row.code,
          name: row.name ?? '',
          row,
          sheet: table.sheet,
          volumeTarget: figureOf(row.cells['volume-target']),
          volumeActual: figureOf(row.cells['volume-actual']),
          budgetCeiling: figureOf(row.cells['budget-ceiling']),
          budgetSpent: figureOf(row.cells['budget-spent']),
        })),
    );
}

/**
 * Sums of the money of the rincian output.
 * @returns whole rupiah; null where no row has any
 * @method  M-26
 */
export function outputTotals(outputs: readonly OutputFacts[]): WorkbookFacts['outputTotals'] {
  const sumOf = (field: 'budgetCeiling' | 'budgetSpent'): number | null => {
    const known = outputs.flatMap((output) => output[field] ?? []);
    return known.length === 0 ? null : known.reduce((sum, { value }) => sum + value, 0);
  };
  return { budgetCeiling: sumOf('budgetCeiling'), budgetSpent: sumOf('budgetSpent') };
}
