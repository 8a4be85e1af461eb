import {
  efficiencyAchievement,
  efficiencyCategory,
  efficiencyIndex,
  efficiencyLevel,
} from '../scoring/index';
import type { LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import type { Check, CheckInput, FigureCheck } from './check';
import { quantityOf, sisterCell, type AuditContext } from './context';
import { allInputs, joinedOutput, moneyPart, outputCells, outputPart, valueOf, type Part } from './rowInputs';
import { scoredValues } from './scoredValues';

/** Output percent of a row: capaian from target and realisasi, or the NPS that stands there. */
function efficiencyInputs(
  printed: LocatedCell,
  row: TableRow,
  table: RecognisedTable,
  context: AuditContext,
): EfficiencyInputs | null {
  const percent = allInputs([sisterCell(row, 'input-percent', printed.ref)], row, context);
  const input = moneyPart(printed, row, context) ?? shownPart(percent);
  const base = outputPart(...outputCells(printed, row, table), row, context);
  const shownOutput =
    sisterCell(row, 'achievement', printed.ref) ?? sisterCell(row, 'objective-score', printed.ref);
  const shown = allInputs([shownOutput], row, context);
  const scored = base ? null : scoredOutput(row, shown, context);
  const output = scored ?? base ?? shownPart(shown) ?? joinedOutput(row, context);
  return input && output
    ? { output, input, neighbours: shown && percent ? [...shown, ...percent] : null }
    : null;
}

function shownPart(inputs: readonly CheckInput[] | null): Part | null {
  return inputs && { inputs, compute: ([value]) => value ?? null };
}

/** Output of an objective: its NPS as it should be; the printed one beside it is a neighbour. */
function scoredOutput(
  row: TableRow,
  shown: readonly CheckInput[] | null,
  context: AuditContext,
): Part | null {
  const objective = context.objectiveOf.get(row);
  const score = context.scorecard.objectives.find((each) => each.id === objective?.id)?.score ?? null;
  return shown && score !== null ? { inputs: shown, compute: () => score } : null;
}

interface EfficiencyInputs {
  readonly output: Part;
  readonly input: Part;
  readonly neighbours: readonly CheckInput[] | null;
}

/** IE of the parts' inputs laid end to end. */
function indexOf({ output, input }: EfficiencyInputs): (inputs: readonly number[]) => number | null {
  const split = output.inputs.length;
  return (inputs) => {
    const outputPercent = output.compute(inputs.slice(0, split));
    const spentPercent = input.compute(inputs.slice(split));
    return outputPercent === null || spentPercent === null
      ? null
      : valueOf(efficiencyIndex(outputPercent, spentPercent));
  };
}

/** IE, TE or capaian TE of a row (M-19, M-20, M-22). */
export function efficiencyCheck(
  printed: LocatedCell,
  row: TableRow,
  table: RecognisedTable,
  context: AuditContext,
): FigureCheck | null {
  if (typeof printed.value !== 'number') return null;
  const parts = efficiencyInputs(printed, row, table, context);
  if (!parts) return null;
  const finish = efficiencyFinish(printed, context);
  const index = indexOf(parts);
  const compute = (inputs: readonly number[]): number | null => {
    const value = index(inputs);
    return value === null ? null : finish(value);
  };
  return {
    type: 'figure',
    quantity: quantityOf(row, printed.ref, context),
    printed,
    inputs: [...parts.output.inputs, ...parts.input.inputs],
    compute,
    fromNeighbours: neighbourCheck(printed, row, parts.neighbours, finish, context),
    alsoRight: scoredValues(printed, row, table, context),
  };
}

/** What the printed field makes of IE: itself, TE, or capaian TE. */
function efficiencyFinish(printed: LocatedCell, { method }: AuditContext): (index: number) => number | null {
  if (printed.ref.field === 'efficiency-index') return (index) => index;
  const level = (index: number): number | null => valueOf(efficiencyLevel(index, method.efficiencyStandard));
  if (printed.ref.field === 'efficiency-level') return level;
  return (index) => {
    const te = level(index);
    return te === null ? null : efficiencyAchievement(te, method.efficiencyBands);
  };
}

/** TE is read off the printed IE, IE off the printed percents. */
function neighbourCheck(
  printed: LocatedCell,
  row: TableRow,
  percents: readonly CheckInput[] | null,
  finish: (index: number) => number | null,
  context: AuditContext,
): FigureCheck['fromNeighbours'] {
  const shownIndex = allInputs([sisterCell(row, 'efficiency-index', printed.ref)], row, context);
  if (printed.ref.field !== 'efficiency-index' && shownIndex) {
    return { inputs: shownIndex, compute: ([index]) => finish(index as number) };
  }
  if (!percents) return null;
  return {
    inputs: percents,
    compute: ([output, input]) => {
      const index = valueOf(efficiencyIndex(output as number, input as number));
      return index === null ? null : finish(index);
    },
  };
}

/** Kategori of efficiency of a row (M-21). */
export function categoryCheck(
  printed: LocatedCell,
  row: TableRow,
  table: RecognisedTable,
  context: AuditContext,
): Check | null {
  if (typeof printed.value !== 'string') return null;
  const parts = efficiencyInputs(printed, row, table, context);
  if (!parts) return null;
  const { method } = context;
  const labelOfLevel = (level: number): string | null =>
    efficiencyCategory(level, method.efficiencyCategories).label;
  const index = indexOf(parts);
  const labelOfIndex = (value: number | null): string | null => {
    const level = value === null ? null : valueOf(efficiencyLevel(value, method.efficiencyStandard));
    return level === null ? null : labelOfLevel(level);
  };
  return {
    type: 'label',
    quantity: quantityOf(row, printed.ref, context),
    printed,
    inputs: [...parts.output.inputs, ...parts.input.inputs],
    label: (inputs) => labelOfIndex(index(inputs)),
    fromNeighbours: parts.neighbours && {
      inputs: parts.neighbours,
      label: ([output, input]) => labelOfIndex(valueOf(efficiencyIndex(output as number, input as number))),
    },
    figure: sisterCell(row, 'efficiency-level', printed.ref),
    labelOf: labelOfLevel,
    alsoRight: scoredValues(
      { ...printed, ref: { ...printed.ref, field: 'efficiency-level' } },
      row,
      table,
      context,
    ).flatMap((level) => labelOfLevel(level) ?? []),
  };
}
