import { MET_AT_ZERO, type Method, type Direction } from '../../scoring/index';
import { bandFormula, quoted } from './bandFormula';
import { cellList, isOneRange } from './cellList';
import type { FigureTerms } from './figureTerms';
import { isNumber, rawTerm } from './term';

/** One part of a mean: the cell of its figure and its weight, a cell or a number; null where none is stated. */
export interface MeanPart {
  readonly cell: string;
  readonly weight: string | null;
}

/** Money of an indicator as terms, and the cell of its % input. */
export interface BudgetTerms {
  readonly ceiling: string;
  readonly spent: string;
  readonly input: string;
}

/** How the steps of the method are said in a formula (without the leading `=`). */
export interface FormulaWords {
  readonly achievement: (figures: FigureTerms, direction: Direction, method: Method) => string;
  readonly criterion: (figure: string, method: Method) => string;
  /** Null when the mean is too long for a formula. `factor` is put behind it, e.g. `*100`. */
  readonly mean: (parts: readonly MeanPart[], method: Method, factor: string) => string | null;
  readonly inputPercent: (ceiling: string, spent: string) => string;
  /** Of several indicators together: those count that have a % input of their own. */
  readonly jointInputPercent: (budgets: readonly BudgetTerms[]) => string;
  readonly index: (output: string, input: string) => string;
  readonly level: (index: string, standard: string) => string;
  readonly category: (level: string, method: Method) => string;
  readonly efficiencyAchievement: (level: string, method: Method) => string;
}

/** Plain Excel formulas: they work wherever the workbook goes. */
export const PLAIN_WORDS: FormulaWords = {
  achievement: ({ target, actual }, direction, method) => {
    const isInverse = direction === 'minimal' && method.minimalForm === 'B';
    const canDivide = isInverse ? `AND(${target}>0,${actual}<>0)` : `${target}>0`;
    const ratio = directedRatio(target, actual, direction, method);
    const capped = method.cap === null ? ratio : `MIN(${method.cap},${ratio})`;
    return `IF(AND(${isNumber(target)},${isNumber(actual)}),IF(${canDivide},${capped},""),"")`;
  },
  criterion: (figure, method) => {
    // The one place that rounds: the profile itself classifies the rounded figure (M-15).
    const classified =
      method.classifyDecimals === null ? figure : `ROUND(${figure},${method.classifyDecimals})`;
    return bandFormula(classified, method.criterionBands, (band) => quoted(band.label), '""', figure);
  },
  mean: plainMean,
  inputPercent: (ceiling, spent) =>
    `IF(AND(${isNumber(ceiling)},${isNumber(spent)}),IF(${ceiling}>0,${spent}/${ceiling}*100,""),"")`,
  jointInputPercent: (budgets) => {
    const { ceiling, spent } = moneyOf(budgets);
    return `IFERROR(${spent}/${ceiling}*100,"")`;
  },
  index: (output, input) =>
    `IF(AND(${isNumber(output)},${isNumber(input)}),IF(${input}>0,${output}/${input},""),"")`,
  level: (index, standard) => `IF(${isNumber(index)},(${index}-${standard})/${standard},"")`,
  category: (level, { efficiencyCategories: { bands, otherwise } }) =>
    bandFormula(level, bands, (band) => quoted(band.label), quoted(otherwise.label)),
  efficiencyAchievement: (level, method) =>
    bandFormula(level, method.efficiencyBands, (band) => String(band.value ?? '""'), '""'),
};

function directedRatio(target: string, actual: string, direction: Direction, method: Method): string {
  if (direction === 'stabil') return `100-ABS(${actual}-${target})/${target}*100`;
  if (direction === 'maksimal') return `${actual}/${target}*100`;
  return method.minimalForm === 'A' ? `(2*${target}-${actual})/${target}*100` : `${target}/${actual}*100`;
}

function plainMean(parts: readonly MeanPart[], method: Method, factor: string): string | null {
  const list = cellList(parts.map(({ cell }) => cell));
  if (list === null) return null;
  const isGeometric = method.mean === 'geometric';
  const mean = parts.every(({ weight }) => weight === null)
    ? `${isGeometric ? 'GEOMEAN' : 'AVERAGE'}(${list})`
    : weightedMean(parts, isGeometric);
  const inner = `IFERROR(${mean}${factor},"")`;
  if (!isGeometric) return inner;
  // A geometric mean with a zero in it is zero, where GEOMEAN and LN give an error; below zero there is none.
  return `IF(OR(COUNT(${list})=0,MIN(${list})<0),"",IF(MIN(${list})=0,0,${inner}))`;
}

function weightedMean(parts: readonly MeanPart[], isGeometric: boolean): string {
  const cells = cellList(parts.map(({ cell }) => cell));
  const weights = parts.every(({ weight }) => weight !== null)
    ? cellList(parts.map(({ weight }) => weight as string))
    : null;
  if (!isGeometric && cells !== null && weights !== null && isOneRange(cells) && isLongRange(weights))
    return `SUMPRODUCT(${cells},${weights})/SUMPRODUCT(--ISNUMBER(${cells}),${weights})`;
  const sum = (figure: (cell: string) => string | null): string =>
    parts
      .map(({ cell, weight }) => {
        const factors = [figure(cell), weight ?? '1'].filter((factor) => factor !== null);
        return `IF(ISNUMBER(${cell}),${factors.join('*')},0)`;
      })
      .join('+');
  if (isGeometric) return `EXP((${sum((cell) => `LN(${cell})`)})/(${sum(() => null)}))`;
  return `(${sum((cell) => cell)})/(${sum(() => null)})`;
}

/** Sums of ceilings and of spent money over those that have a % input. */
function moneyOf(budgets: readonly BudgetTerms[]): { ceiling: string; spent: string } {
  const inputs = budgets.map(({ input }) => input);
  const sum = (money: readonly string[]): string => sumWhere(inputs, money);
  return {
    ceiling: sum(budgets.map(({ ceiling }) => ceiling)),
    spent: sum(budgets.map(({ spent }) => spent)),
  };
}

/** Sum of the terms beside the cells that hold a number. */
function sumWhere(numbers: readonly string[], terms: readonly string[]): string {
  const [tested, summed] = [cellList(numbers), cellList(terms)];
  if (tested !== null && summed !== null && isLongRange(tested) && isLongRange(summed))
    return `SUMPRODUCT(--ISNUMBER(${tested}),${summed})`;
  return `(${terms.map((term, place) => `IF(ISNUMBER(${numbers[place]}),${term},0)`).join('+')})`;
}

function isLongRange(list: string): boolean {
  return isOneRange(list) && list.includes(':');
}

/**
 * Formulas of the add-in: they use the workbook's own method, so that a changed profile changes them. Blank cells
 * reach them as 0 on the desktop, so blanks are kept away; what is not measured (`#N/A`) stays blank.
 */
export const FUNCTION_WORDS: FormulaWords = {
  ...PLAIN_WORDS,
  achievement: ({ target, actual }, direction, method) => {
    const way = direction === method.direction ? '' : `,${quoted(direction)}`;
    return whenFilled([target, actual], `LAKIP.CAPAIAN(${target},${actual}${way})`);
  },
  criterion: (figure) => `IFNA(LAKIP.KRITERIA(${figure}),"")`,
  mean: (parts, method, factor) => {
    const list = cellList(parts.map(({ cell }) => cell));
    if (list === null || !isOneRange(list) || factor !== '') return plainMean(parts, method, factor);
    if (parts.every(({ weight }) => weight === null)) return `IFNA(LAKIP.NPS(${list}),"")`;
    const weights = parts.every(({ weight }) => weight !== null)
      ? cellList(parts.map(({ weight }) => weight as string))
      : null;
    const isPair = weights !== null && isLongRange(weights);
    return isPair ? `IFNA(LAKIP.NPS(${list},${weights}),"")` : plainMean(parts, method, factor);
  },
  inputPercent: (ceiling, spent) => whenFilled([ceiling, spent], `LAKIP.PENYERAPAN(${ceiling},${spent})`),
  jointInputPercent: (budgets) => {
    const { ceiling, spent } = moneyOf(budgets);
    return `IFNA(LAKIP.PENYERAPAN(${ceiling},${spent}),"")`;
  },
  index: (output, input) => `IFNA(LAKIP.INDEKS_EFISIENSI(${output},${input}),"")`,
  level: (index, standard) => `IFNA(LAKIP.TINGKAT_EFISIENSI(${index},${standard}),"")`,
  category: (level) => `IFNA(LAKIP.KATEGORI_EFISIENSI(${level}),"")`,
  efficiencyAchievement: (level) => `IFNA(LAKIP.CAPAIAN_TE(${level}),"")`,
};

function whenFilled(terms: readonly string[], formula: string): string {
  const blanks = terms
    .map(rawTerm)
    .filter((term) => !term.includes('('))
    .map((term) => `ISBLANK(${term})`);
  const guarded = `IFNA(${formula},"")`;
  if (blanks.length === 0) return guarded;
  return `IF(${blanks.length === 1 ? blanks[0] : `OR(${blanks.join(',')})`},"",${guarded})`;
}

/** 0 against a target of 0 under *minimal* has no capaian but is met (M-4): the word goes before the bands. */
export function metAtZero({ target, actual }: FigureTerms, otherwise: string): string {
  const isMet = `IF(AND(${isNumber(target)},${isNumber(actual)}),AND(${target}=0,${actual}=0),FALSE)`;
  return `IF(${isMet},${quoted(MET_AT_ZERO.label)},${otherwise})`;
}
