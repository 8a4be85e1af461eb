import { formatA1 } from '../../kernel/cellAddress';
import type { Scorecard } from '../../scoring/index';
import type { WorkbookContent } from '../grid';
import type { Indicator, IndicatorTable, TableRow } from '../table';
import { figureTerms } from './figureTerms';
import { FUNCTION_WORDS, metAtZero, PLAIN_WORDS, type BudgetTerms } from './formulaWords';
import { levelFormulas, type ResultCells } from './levelFormulas';
import type { PlacedColumn } from './placeColumns';
import type { RowSubject } from './rowResults';
import { isNumber, percentTerm } from './term';

/** What formulas are built from. */
export interface FormulaContext {
  readonly content: WorkbookContent;
  readonly table: IndicatorTable;
  readonly scorecard: Scorecard;
  readonly columns: readonly PlacedColumn[];
  readonly subjects: ReadonlyMap<TableRow, RowSubject>;
  /** Whether no formula may point at a result's cell: under a merged one, or typed over by a person. */
  readonly isUnusable: (row: TableRow, placed: PlacedColumn) => boolean;
}

/** Writes the formulas of one mode; null where the sheet's cells cannot carry it (text, another unit). */
export interface FormulaWriter {
  readonly formulaOf: (row: TableRow, subject: RowSubject, placed: PlacedColumn) => string | null;
}

/** Excel takes no longer formula. */
const MAX_FORMULA_LENGTH = 8192;

/**
 * Formulas that point at the office's own cells and at our result columns. They come to the same figure as the
 * score, whatever the method: direction, cap, weights, means and bands.
 * @param functions use the add-in's functions where there is one, else plain Excel
 * @method M-1 to M-3, M-7, M-10 to M-14, M-18 to M-22
 */
export function formulaWriter(context: FormulaContext, functions: boolean): FormulaWriter {
  const { table, scorecard } = context;
  const { method, throughQuarter } = scorecard;
  const words = functions ? FUNCTION_WORDS : PLAIN_WORDS;
  const terms = figureTerms(context.content, table, method, functions);
  const cells = resultCells(context);
  const levels = levelFormulas(table, method, context.subjects, cells, terms, words);
  const members = new Map<string, Indicator[]>();
  for (const indicator of table.indicators) {
    const group = members.get(indicator.objective);
    if (group) group.push(indicator);
    else members.set(indicator.objective, [indicator]);
  }

  /** A result of the row in percent points or as it is, as a term. */
  const own = (row: TableRow, key: string): string | null => {
    const cell = cells.cell(row, key);
    const factor = cells.factor(key);
    return cell === null || factor === '' ? cell : percentTerm(cell);
  };

  const scoreFormula = (subject: RowSubject): string | null => {
    switch (subject.kind) {
      case 'indicator':
        return subject.firstOf ? levels.objective(subject.firstOf.id) : null;
      case 'objective':
        return levels.objective(subject.score.id);
      case 'perspective':
        return levels.perspective(subject.perspective.id);
      case 'total':
        return levels.total();
    }
  };

  const achievementFormula = (subject: RowSubject, { result }: PlacedColumn): string | null => {
    if (subject.kind !== 'indicator') return scoreFormula(subject);
    const { indicator } = subject;
    const figures = terms.figuresOf(indicator, throughQuarter, result.ref.quarter);
    return figures && words.achievement(figures, indicator.direction ?? method.direction, method);
  };

  const criterionFormula = (row: TableRow, subject: RowSubject): string | null => {
    const figure = own(row, subject.kind === 'indicator' ? 'achievement' : 'objective-score');
    if (figure === null) return null;
    const criterion = words.criterion(figure, method);
    if (subject.kind !== 'indicator') return criterion;
    if ((subject.indicator.direction ?? method.direction) !== 'minimal') return criterion;
    const figures = terms.figuresOf(subject.indicator, throughQuarter);
    if (figures) return metAtZero(figures, criterion);
    // Met without a capaian (M-4), which no formula can tell from figures that it cannot use.
    return subject.score.achievement === null && subject.score.criterion !== null ? null : criterion;
  };

  const inputFormula = (subject: RowSubject): string | null => {
    if (subject.kind !== 'indicator' && subject.kind !== 'objective') return null;
    const indicators =
      subject.kind === 'indicator' ? [subject.indicator] : (members.get(subject.objective.id) ?? []);
    const budgets: BudgetTerms[] = [];
    for (const indicator of indicators) {
      const { ceiling, spent } = terms.budgetOf(indicator);
      const row = indicator.rows[table.primary.id];
      const input = row ? cells.cell(row, 'input-percent') : null;
      if (ceiling === null || spent === null || input === null) return null;
      budgets.push({ ceiling, spent, input });
    }
    const [only] = budgets;
    if (only === undefined) return null;
    return budgets.length === 1
      ? words.inputPercent(only.ceiling, only.spent)
      : words.jointInputPercent(budgets);
  };

  const bodyOf = (row: TableRow, subject: RowSubject, placed: PlacedColumn): string | null => {
    const level = own(row, 'efficiency-level');
    const index = own(row, 'efficiency-index');
    switch (placed.result.ref.field) {
      case 'achievement':
        return achievementFormula(subject, placed);
      case 'criterion':
        return criterionFormula(row, subject);
      case 'objective-score':
        return scoreFormula(subject);
      case 'objective-criterion': {
        const score = own(row, 'objective-score');
        return score && words.criterion(score, method);
      }
      case 'input-percent':
        return inputFormula(subject);
      case 'efficiency-index': {
        const output = own(row, subject.kind === 'indicator' ? 'achievement' : 'objective-score');
        const input = own(row, 'input-percent');
        return output && input && words.index(output, input);
      }
      case 'efficiency-standard':
        return index && `IF(${isNumber(index)},${method.efficiencyStandard},"")`;
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
      const body = bodyOf(row, subject, placed);
      if (body === null) return null;
      const formula = placed.isRatio ? `=IFERROR((${body})/100,"")` : `=${body}`;
      return formula.length > MAX_FORMULA_LENGTH ? null : formula;
    },
  };
}

function resultCells({ columns, isUnusable }: FormulaContext): ResultCells {
  const placedOf = new Map(columns.map((placed) => [placed.result.key, placed]));
  return {
    cell: (row, key) => {
      const placed = placedOf.get(key);
      return !placed || isUnusable(row, placed) ? null : formatA1(row.top, placed.column);
    },
    factor: (key) => (placedOf.get(key)?.isRatio === true ? '*100' : ''),
  };
}
