import { criterionOf } from '../scoring/index';
import type { LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import type { Check } from './check';
import { quantityOf, sisterCell, type AuditContext } from './context';
import { allInputs, outputCells, outputPart, type Part } from './rowInputs';
import { scoredValues } from './scoredValues';

/** Kriteria of a row against that of its figure (M-14, M-15). */
export function criterionCheck(
  printed: LocatedCell,
  row: TableRow,
  table: RecognisedTable,
  context: AuditContext,
): Check | null {
  if (typeof printed.value !== 'string') return null;
  const { method } = context;
  const labelOfFigure = (figure: number): string | null =>
    criterionOf(figure, method.criterionBands, method.classifyDecimals)?.label ?? null;
  const base =
    row.role === 'indicator' ? outputPart(...outputCells(printed, row, table), row, context) : null;
  const figure =
    sisterCell(row, row.role === 'indicator' ? 'achievement' : 'objective-score', printed.ref) ??
    sisterCell(row, 'achievement', printed.ref);
  // Dashes for both: the row says that it has no capaian.
  if (figure?.value === null && !/\p{L}/u.test(printed.value)) return null;
  const shown = allInputs([figure], row, context);
  const part: Part | null = base ?? (shown && { inputs: shown, compute: ([only]) => only ?? null });
  if (!part) return null;
  const achieved: LocatedCell = {
    ...printed,
    ref: { ...printed.ref, field: row.role === 'indicator' ? 'achievement' : 'objective-score' },
  };
  return {
    type: 'label',
    quantity: quantityOf(row, printed.ref, context),
    printed,
    inputs: part.inputs,
    label: (figures) => {
      const score = part.compute(figures);
      return score === null ? null : labelOfFigure(score);
    },
    fromNeighbours: null,
    figure,
    labelOf: labelOfFigure,
    alsoRight: scoredValues(achieved, row, table, context).flatMap((score) => labelOfFigure(score) ?? []),
  };
}
