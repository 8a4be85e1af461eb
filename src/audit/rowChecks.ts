import type { LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import type { Check, FigureCheck } from './check';
import { quantityOf, sisterCell, type AuditContext } from './context';
import { categoryCheck, efficiencyCheck } from './efficiencyChecks';
import { criterionCheck } from './criterionCheck';
import { fractionCheck } from './fractionCheck';
import { moneySharePart } from './moneyShare';
import { moneyPart, outputCells, outputPart, ratioPart, type Part } from './rowInputs';
import { scoredValues } from './scoredValues';

/**
 * Checks of one row against its own inputs: capaian, kriteria, % input, IE, SE, TE, kategori, capaian TE,
 * volume % (M-1, M-14, M-18 to M-22, M-26).
 */
export function rowChecks(row: TableRow, table: RecognisedTable, context: AuditContext): Check[] {
  const checks: Check[] = [];
  for (const printed of Object.values(row.cells)) {
    const check = checkOf(printed, row, table, context);
    if (check) checks.push(check);
  }
  return checks;
}

/** The check of one printed cell; null when there is no rule for it or its inputs are missing. */
export function checkOf(
  printed: LocatedCell,
  row: TableRow,
  table: RecognisedTable,
  context: AuditContext,
): Check | null {
  switch (printed.ref.field) {
    case 'achievement':
      return partCheck(
        printed,
        row,
        table,
        context,
        outputPart(...outputCells(printed, row, table), row, context),
      );
    case 'achievement-of-year':
      return partCheck(
        printed,
        row,
        table,
        context,
        outputPart(
          sisterCell(row, 'target', { field: 'target' }),
          sisterCell(row, 'actual', printed.ref),
          row,
          context,
        ),
      );
    case 'actual':
      return (
        fractionCheck(printed, row, context) ??
        partCheck(printed, row, table, context, moneySharePart(printed, row, table, context))
      );
    case 'volume-percent':
      return partCheck(
        printed,
        row,
        table,
        context,
        ratioPart(
          [sisterCell(row, 'volume-target', printed.ref), sisterCell(row, 'volume-actual', printed.ref)],
          row,
          context,
        ),
      );
    case 'input-percent':
      return partCheck(printed, row, table, context, moneyPart(printed, row, context));
    case 'efficiency-index':
    case 'efficiency-level':
    case 'efficiency-achievement':
      return efficiencyCheck(printed, row, table, context);
    case 'efficiency-standard':
      return {
        type: 'figure',
        quantity: quantityOf(row, printed.ref, context),
        printed,
        inputs: [],
        compute: () => context.method.efficiencyStandard,
        fromNeighbours: null,
        alsoRight: [],
      };
    case 'efficiency-category':
      return categoryCheck(printed, row, table, context);
    case 'criterion':
    case 'objective-criterion':
      return criterionCheck(printed, row, table, context);
    default:
      return null;
  }
}

function partCheck(
  printed: LocatedCell,
  row: TableRow,
  table: RecognisedTable,
  context: AuditContext,
  part: Part | null,
): FigureCheck | null {
  if (!part || typeof printed.value !== 'number') return null;
  return {
    type: 'figure',
    quantity: quantityOf(row, printed.ref, context),
    printed,
    ...part,
    fromNeighbours: null,
    alsoRight: scoredValues(printed, row, table, context),
  };
}
