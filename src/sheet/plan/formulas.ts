import { formatA1, formatAddress } from '../../kernel/cellAddress';
import type { Method } from '../../scoring/method';
import type { IndicatorScore, Measured, ObjectiveScore, Target } from '../../scoring/types';
import type { WorkbookContent } from '../grid';
import type { Indicator, IndicatorTable, Located, Objective, TableRow } from '../table';
import { bandFormula, quoted } from './bandFormula';
import type { PlacedColumn } from './placeColumns';
import type { RowSubject } from './rowResults';

/** What formulas are built from. */
export interface FormulaContext {
  readonly content: WorkbookContent;
  readonly table: IndicatorTable;
  readonly method: Method;
  readonly throughQuarter: number | null;
  readonly columns: readonly PlacedColumn[];
  readonly subjects: ReadonlyMap<TableRow, RowSubject>;
}

/** Writes the formulas of one mode; null where the sheet's cells cannot carry it (text, another state of the year). */
export interface FormulaWriter {
  readonly formulaOf: (row: TableRow, subject: RowSubject, placed: PlacedColumn) => string | null;
}

/**
 * Formulas that point at the office's own cells and at our result columns.
 * @param functions use the add-in's functions where there is one, else plain Excel
 * @method M-1 to M-3, M-10 to M-14, M-18 to M-22
 */
export function formulaWriter(context: FormulaContext, functions: boolean): FormulaWriter {
  const words = functions ? FUNCTION_WORDS : PLAIN_WORDS;
  const columnOf = new Map(context.columns.map((placed) => [placed.result.key, placed.column]));
  const sheets = new Map(context.content.sheets.map((grid) => [grid.sheet, grid]));
  const home = context.table.primary.sheet;
  const membersOf = membersByObjective(context.table);
  const scoreCells = scoreCellsOf(context, columnOf, membersOf);

  /** A located figure as a term: its cell, when the cell holds that figure as a number. */
  const termOf = (located: Located<unknown> | null): string | null => {
    if (!located || typeof located.value !== 'number') return null;
    const { cell } = located;
    const raw = sheets.get(cell.sheet)?.value(cell.row, cell.column);
    if (typeof raw !== 'number') return null;
    const reference = cell.sheet === home ? formatA1(cell.row, cell.column) : formatAddress(cell);
    if (raw === located.value) return reference;
    return Math.abs(raw * 100 - located.value) < 1e-9 * Math.abs(located.value) ? `(${reference}*100)` : null;
  };

  const own = (row: TableRow, key: string): string | null => {
    const column = columnOf.get(key);
    return column === undefined ? null : formatA1(row.top, column);
  };

  const achievementFormula = (subject: RowSubject, placed: PlacedColumn): string | null => {
    if (subject.kind !== 'indicator') return null;
    const { indicator, score } = subject;
    const figures = figuresOf(indicator, score, placed.result.ref.quarter ?? context.throughQuarter);
    if (!figures) return null;
    const target = termOf(figures.target);
    const actual = termOf(figures.actual);
    if (!target || !actual) return null;
    const direction = indicator.direction ?? context.method.direction;
    return words.achievement(target, actual, direction, context.method);
  };

  const scoreFormula = (subject: RowSubject): string | null => {
    if (subject.kind === 'indicator')
      return subject.firstOf ? scoreCells.objective(subject.firstOf, words) : null;
    if (subject.kind === 'objective') return scoreCells.objective(subject.score, words);
    if (subject.kind === 'perspective') return scoreCells.perspective(subject.perspective.id, words);
    return scoreCells.total(words);
  };

  const inputFormula = (subject: RowSubject): string | null => {
    const members =
      subject.kind === 'indicator'
        ? [subject.indicator]
        : subject.kind === 'objective'
          ? membersOf(subject.objective.id)
          : [];
    const ceilings = members.map((indicator) => termOf(indicator.budgetCeiling));
    const spent = members.map((indicator) => termOf(indicator.budgetSpent));
    if (members.length === 0 || ceilings.includes(null) || spent.includes(null)) return null;
    return words.inputPercent(sumOf(ceilings as string[]), sumOf(spent as string[]), members.length === 1);
  };

  const formulaOf: FormulaWriter['formulaOf'] = (row, subject, placed) => {
    const { method } = context;
    const { ref } = placed.result;
    const level = own(row, 'efficiency-level');
    const index = own(row, 'efficiency-index');
    const input = own(row, 'input-percent');
    const output = own(row, subject.kind === 'indicator' ? 'achievement' : 'objective-score');
    switch (ref.field) {
      case 'achievement':
        return subject.kind === 'indicator' ? achievementFormula(subject, placed) : scoreFormula(subject);
      case 'criterion': {
        const of = subject.kind === 'indicator' ? own(row, 'achievement') : own(row, 'objective-score');
        return of && words.criterion(of, method);
      }
      case 'objective-score':
        return scoreFormula(subject);
      case 'objective-criterion': {
        const of = own(row, 'objective-score');
        return of && words.criterion(of, method);
      }
      case 'input-percent':
        return inputFormula(subject);
      case 'efficiency-index':
        return output && input && words.index(output, input);
      case 'efficiency-standard':
        return index && `IF(ISNUMBER(${index}),${method.efficiencyStandard},"")`;
      case 'efficiency-level':
        return (
          index && words.level(index, own(row, 'efficiency-standard') ?? String(method.efficiencyStandard))
        );
      case 'efficiency-category':
        return level && words.category(level, method);
      case 'efficiency-achievement':
        return level && words.efficiencyAchievement(level, method);
      default:
        return null;
    }
  };
  return {
    formulaOf: (row, subject, placed) => {
      const formula = formulaOf(row, subject, placed);
      return formula && `=${formula}`;
    },
  };
}

/** Target and realisasi that a score was made from, when it was made from two cells and nothing else. */
function figuresOf(
  indicator: Indicator,
  score: IndicatorScore,
  quarter: number | null,
): { target: Located<Target> | null; actual: Located<Measured> | null } | null {
  if (quarter === null) {
    const { target, actual } = indicator;
    return target?.value === score.target && actual?.value === score.actual ? { target, actual } : null;
  }
  const figures = indicator.quarters.find((each) => each.quarter === quarter);
  const scored = score.quarters.find((each) => each.quarter === quarter);
  if (!figures || !scored) return null;
  return figures.target?.value === scored.target && figures.actual?.value === scored.actual ? figures : null;
}

/** Indicators by their objective, in order. */
function membersByObjective(table: IndicatorTable): (objective: string) => readonly Indicator[] {
  const members = new Map<string, Indicator[]>();
  for (const indicator of table.indicators) {
    const group = members.get(indicator.objective);
    if (group) group.push(indicator);
    else members.set(indicator.objective, [indicator]);
  }
  return (objective) => members.get(objective) ?? [];
}

/** A term, or the sum of several. */
function sumOf(terms: readonly string[]): string {
  return terms.length === 1 ? (terms[0] as string) : `SUM(${terms.join(',')})`;
}

interface ScoreCells {
  readonly objective: (score: ObjectiveScore, words: FormulaWords) => string | null;
  readonly perspective: (id: string, words: FormulaWords) => string | null;
  readonly total: (words: FormulaWords) => string | null;
}

/** Where the scores of each level stand on the sheet, so that a level above can point at them. */
function scoreCellsOf(
  context: FormulaContext,
  columnOf: ReadonlyMap<string, number>,
  membersOf: (objective: string) => readonly Indicator[],
): ScoreCells {
  const { table, method, subjects } = context;
  const scoreColumn = columnOf.get('objective-score');
  const achievementColumn = columnOf.get('achievement');
  const rowOfIndicator = new Map<string, number>();
  const cellOf = new Map<string, string>();
  for (const [row, subject] of subjects) {
    if (subject.kind === 'indicator') rowOfIndicator.set(subject.indicator.id, row.top);
    if (scoreColumn === undefined) continue;
    const cell = formatA1(row.top, scoreColumn);
    if (subject.kind === 'indicator' && subject.firstOf) cellOf.set(`objective|${subject.firstOf.id}`, cell);
    else if (subject.kind === 'objective') cellOf.set(`objective|${subject.score.id}`, cell);
    else if (subject.kind === 'perspective') cellOf.set(`perspective|${subject.perspective.id}`, cell);
  }
  const indicatorCells = (
    indicators: readonly Indicator[],
  ): { cells: string[]; weights: number[] } | null => {
    if (achievementColumn === undefined) return null;
    const rows = indicators.map((indicator) => rowOfIndicator.get(indicator.id));
    if (rows.includes(undefined)) return null;
    return {
      cells: rows.map((row) => formatA1(row as number, achievementColumn)),
      weights: indicators.map((each) => each.weight?.value ?? 1),
    };
  };
  const objective = (score: ObjectiveScore, words: FormulaWords): string | null => {
    const members = indicatorCells(membersOf(score.id));
    return members && words.mean(members.cells, members.weights, method);
  };
  const objectives = (of: readonly Objective[]): string[] | null => {
    const cells = of.map((each) => cellOf.get(`objective|${each.id}`));
    return cells.includes(undefined) ? null : (cells as string[]);
  };
  const equal = (cells: readonly string[] | null, words: FormulaWords): string | null =>
    cells &&
    words.mean(
      cells,
      cells.map(() => 1),
      method,
    );
  const perspective = (id: string, words: FormulaWords): string | null => {
    const of = table.objectives.filter((each) => each.perspective === id);
    if (method.perspectiveOf === 'objectives') return equal(objectives(of), words);
    const ids = new Set(of.map((each) => each.id));
    const members = indicatorCells(table.indicators.filter((each) => ids.has(each.objective)));
    return members && words.mean(members.cells, members.weights, method);
  };
  const total = (words: FormulaWords): string | null => {
    if (method.totalOf === 'objectives' || table.perspectives.length === 0)
      return equal(objectives(table.objectives), words);
    if (Object.keys(method.perspectiveWeights).length > 0) return null;
    const cells = table.perspectives.map((each) => cellOf.get(`perspective|${each.id}`));
    return cells.includes(undefined) ? null : equal(cells as string[], words);
  };
  return { objective, perspective, total };
}

/** How the steps of the method are said in a formula. */
interface FormulaWords {
  readonly achievement: (target: string, actual: string, direction: string, method: Method) => string;
  readonly criterion: (cell: string, method: Method) => string | null;
  readonly mean: (cells: readonly string[], weights: readonly number[], method: Method) => string;
  readonly inputPercent: (ceiling: string, spent: string, isSingle: boolean) => string;
  readonly index: (output: string, input: string) => string;
  readonly level: (index: string, standard: string) => string;
  readonly category: (level: string, method: Method) => string;
  readonly efficiencyAchievement: (level: string, method: Method) => string;
}

const PLAIN_WORDS: FormulaWords = {
  achievement: (target, actual, direction, method) => {
    const ratio = directedRatio(target, actual, direction, method);
    const capped = method.cap === null ? ratio : `MIN(${method.cap},${ratio})`;
    return `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),IF(${target}=0,"",${capped}),"")`;
  },
  criterion: (cell, method) =>
    method.classifyDecimals === null
      ? bandFormula(cell, method.criterionBands, (band) => quoted(band.label), '""')
      : null,
  mean: (cells, weights, method) => {
    if (weights.every((weight) => weight === weights[0]))
      return `IFERROR(${method.mean === 'geometric' ? 'GEOMEAN' : 'AVERAGE'}(${compressed(cells)}),"")`;
    const part = (cell: string, weight: number, figure: string): string =>
      `IF(ISNUMBER(${cell}),${figure}*${weight},0)`;
    const sum = (of: (cell: string) => string): string =>
      cells.map((cell, i) => part(cell, weights[i] as number, of(cell))).join('+');
    if (method.mean === 'geometric')
      return `IFERROR(EXP((${sum((cell) => `LN(${cell})`)})/(${sum(() => '1')})),"")`;
    return `IFERROR((${sum((cell) => cell)})/(${sum(() => '1')}),"")`;
  },
  inputPercent: (ceiling, spent, isSingle) => {
    const isThere = isSingle ? `AND(ISNUMBER(${ceiling}),ISNUMBER(${spent}))` : 'TRUE';
    return `IF(${isThere},IF(${ceiling}=0,"",${spent}/${ceiling}*100),"")`;
  },
  index: (output, input) =>
    `IF(AND(ISNUMBER(${output}),ISNUMBER(${input})),IF(${input}=0,"",${output}/${input}),"")`,
  level: (index, standard) => `IF(ISNUMBER(${index}),(${index}-${standard})/${standard},"")`,
  category: (level, { efficiencyCategories: { bands, otherwise } }) =>
    bandFormula(level, bands, (band) => quoted(band.label), quoted(otherwise.label)),
  efficiencyAchievement: (level, method) =>
    bandFormula(level, method.efficiencyBands, (band) => String(band.value ?? '""'), '""'),
};

function directedRatio(target: string, actual: string, direction: string, method: Method): string {
  if (direction === 'stabil') return `100-ABS(${actual}-${target})/${target}*100`;
  if (direction === 'minimal')
    return method.minimalForm === 'A'
      ? `(2*${target}-${actual})/${target}*100`
      : `IF(${actual}=0,"",${target}/${actual}*100)`;
  return `${actual}/${target}*100`;
}

// The functions use the workbook's own method, so that a changed profile changes them.
const FUNCTION_WORDS: FormulaWords = {
  achievement: (target, actual, direction, method) =>
    direction === method.direction
      ? `LAKIP.CAPAIAN(${target},${actual})`
      : `LAKIP.CAPAIAN(${target},${actual},${quoted(direction)})`,
  criterion: (cell) => `LAKIP.KRITERIA(${cell})`,
  mean: (cells, weights, method) => {
    const range = compressed(cells);
    const isPlain = weights.every((weight) => weight === weights[0]) && !range.includes(',');
    return isPlain ? `LAKIP.NPS(${range})` : PLAIN_WORDS.mean(cells, weights, method);
  },
  inputPercent: (ceiling, spent) => `LAKIP.PENYERAPAN(${ceiling},${spent})`,
  index: (output, input) => `LAKIP.INDEKS_EFISIENSI(${output},${input})`,
  level: (index, standard) => `LAKIP.TINGKAT_EFISIENSI(${index},${standard})`,
  category: (level) => `LAKIP.KATEGORI_EFISIENSI(${level})`,
  efficiencyAchievement: (level) => `LAKIP.CAPAIAN_TE(${level})`,
};

/** Cells of one column as few ranges: J7,J8,J9,J11 is J7:J9,J11. */
function compressed(cells: readonly string[]): string {
  const parts: { first: string; last: string; next: string }[] = [];
  for (const cell of cells) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const next = `${letters}${Number(digits) + 1}`;
    const run = parts.at(-1);
    if (run && run.next === cell) Object.assign(run, { last: cell, next });
    else parts.push({ first: cell, last: cell, next });
  }
  return parts.map(({ first, last }) => (first === last ? first : `${first}:${last}`)).join(',');
}
