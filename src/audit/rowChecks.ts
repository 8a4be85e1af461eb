import {
  achievement,
  capped,
  criterionOf,
  efficiencyAchievement,
  efficiencyCategory,
  efficiencyIndex,
  efficiencyLevel,
  inputPercent,
} from '../scoring/index';
import type { Result } from '../kernel/result';
import type { LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import type { Check, CheckInput, FigureCheck } from './check';
import { inputOf, joinedCell, quantityOf, sisterCell, type AuditContext } from './context';

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
      return ratioCheck(
        printed,
        row,
        context,
        outputInputs(printed, row, table, context),
        achievementOf(row, context),
      );
    case 'achievement-of-year':
      return ratioCheck(
        printed,
        row,
        context,
        [sisterCell(row, 'target', { field: 'target' }), sisterCell(row, 'actual', printed.ref)],
        achievementOf(row, context),
      );
    case 'volume-percent':
      return ratioCheck(
        printed,
        row,
        context,
        [sisterCell(row, 'volume-target', printed.ref), sisterCell(row, 'volume-actual', printed.ref)],
        ([target, actual]) => valueOf(inputPercent(target as number, actual as number)),
      );
    case 'input-percent':
      return ratioCheck(printed, row, context, moneyCells(row, printed), ([ceiling, spent]) =>
        valueOf(inputPercent(ceiling as number, spent as number)),
      );
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

function valueOf(result: Result<number>): number | null {
  return result.ok ? result.value : null;
}

/** Capaian by the method and the direction of the row's indicator. */
function achievementOf(
  row: TableRow,
  { method, indicatorOf }: AuditContext,
): (inputs: readonly number[]) => number | null {
  const direction = indicatorOf.get(row)?.direction ?? method.direction;
  return ([target, actual]) => {
    const value = valueOf(achievement(target as number, actual as number, direction, method.minimalForm));
    return value === null ? null : capped(value, method.cap);
  };
}

/** Target and realisasi that a printed capaian belongs to. */
function outputInputs(
  printed: LocatedCell,
  row: TableRow,
  table: RecognisedTable,
  _context: AuditContext,
): (LocatedCell | null)[] {
  const target =
    sisterCell(row, 'target', printed.ref) ?? (table.kind === 'strategic-plan' ? lastTarget(row) : null);
  return [target, sisterCell(row, 'actual', printed.ref)];
}

function lastTarget(row: TableRow): LocatedCell | null {
  const targets = Object.values(row.cells).filter(
    (cell) => cell.ref.field === 'target' && cell.ref.year !== undefined,
  );
  return targets.reduce<LocatedCell | null>(
    (last, cell) => (!last || (cell.ref.year ?? 0) > (last.ref.year ?? 0) ? cell : last),
    null,
  );
}

function moneyCells(row: TableRow, printed: LocatedCell): (LocatedCell | null)[] {
  return [sisterCell(row, 'budget-ceiling', printed.ref), sisterCell(row, 'budget-spent', printed.ref)];
}

function ratioCheck(
  printed: LocatedCell,
  row: TableRow,
  context: AuditContext,
  cells: readonly (LocatedCell | null)[],
  compute: FigureCheck['compute'],
): FigureCheck | null {
  const inputs = allInputs(cells, row, context);
  if (!inputs || typeof printed.value !== 'number') return null;
  return {
    type: 'figure',
    quantity: quantityOf(row, printed.ref, context),
    printed,
    inputs,
    compute,
    fromNeighbours: null,
  };
}

function allInputs(
  cells: readonly (LocatedCell | null)[],
  row: TableRow,
  context: AuditContext,
): CheckInput[] | null {
  const inputs = cells.map((cell) => inputOf(row, cell, context));
  return inputs.every((input) => input !== null) ? (inputs as CheckInput[]) : null;
}

/** Output percent of a row: capaian from target and realisasi, or the NPS that stands there. */
function efficiencyInputs(
  printed: LocatedCell,
  row: TableRow,
  table: RecognisedTable,
  context: AuditContext,
): EfficiencyInputs | null {
  const money = allInputs(moneyCells(row, printed), row, context);
  const percent = allInputs([sisterCell(row, 'input-percent', printed.ref)], row, context);
  const input: Part | null = money
    ? {
        inputs: money,
        percent: ([ceiling, spent]) => valueOf(inputPercent(ceiling as number, spent as number)),
      }
    : percent
      ? { inputs: percent, percent: ([value]) => value ?? null }
      : null;
  const base = allInputs(outputInputs(printed, row, table, context), row, context);
  const shownOutput =
    sisterCell(row, 'achievement', printed.ref) ?? sisterCell(row, 'objective-score', printed.ref);
  const shown = allInputs([shownOutput], row, context);
  const scored = base ? null : scoredOutput(row, shown, context);
  const output: Part | null =
    scored ??
    (base
      ? { inputs: base, percent: achievementOf(row, context) }
      : shown
        ? { inputs: shown, percent: ([value]) => value ?? null }
        : joinedOutput(row, context));
  return input && output
    ? { output, input, neighbours: shown && percent ? [...shown, ...percent] : null }
    : null;
}

/** Output of an objective: its NPS as it should be; the printed one beside it is a neighbour. */
function scoredOutput(
  row: TableRow,
  shown: readonly CheckInput[] | null,
  context: AuditContext,
): Part | null {
  const objective = context.objectiveOf.get(row);
  const score = context.scorecard.objectives.find((each) => each.id === objective?.id)?.score ?? null;
  return shown && score !== null ? { inputs: shown, percent: () => score } : null;
}

/** Output of an indicator whose row leaves it blank: as it stands elsewhere. */
function joinedOutput(row: TableRow, context: AuditContext): Part | null {
  const indicator = context.indicatorOf.get(row);
  if (!indicator) return null;
  const cells = [joinedCell(indicator.target, 'target'), joinedCell(indicator.actual, 'actual')];
  const inputs = allInputs(cells, row, context);
  return inputs && { inputs, percent: achievementOf(row, context) };
}

interface Part {
  readonly inputs: readonly CheckInput[];
  readonly percent: (inputs: readonly number[]) => number | null;
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
    const outputPercent = output.percent(inputs.slice(0, split));
    const spentPercent = input.percent(inputs.slice(split));
    return outputPercent === null || spentPercent === null
      ? null
      : valueOf(efficiencyIndex(outputPercent, spentPercent));
  };
}

function efficiencyCheck(
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

function categoryCheck(
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
  };
}

function criterionCheck(
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
    row.role === 'indicator' ? allInputs(outputInputs(printed, row, table, context), row, context) : null;
  const figure =
    sisterCell(row, row.role === 'indicator' ? 'achievement' : 'objective-score', printed.ref) ??
    sisterCell(row, 'achievement', printed.ref);
  const shown = allInputs([figure], row, context);
  const inputs = base ?? shown;
  if (!inputs) return null;
  const value = base ? achievementOf(row, context) : ([only]: readonly number[]) => only ?? null;
  return {
    type: 'label',
    quantity: quantityOf(row, printed.ref, context),
    printed,
    inputs,
    label: (figures) => {
      const score = value(figures);
      return score === null ? null : labelOfFigure(score);
    },
    fromNeighbours: null,
    figure,
    labelOf: labelOfFigure,
  };
}
