import type { Grid } from '../../sheet/grid';
import { digitCause } from '../digits';
import type { Finding } from '../finding';
import { findingId } from '../judge';
import { columnsOf, rowsOf, type FigureView } from '../totals/figureView';
import { COLUMN_RULES, type ColumnRule } from './columnRules';
import { figureLines, headsOf, type FigureLine, type Head } from './figureLines';

/** So many lines must follow a rule before another one is held against it. */
const PROVEN = 2;

/**
 * Figures whose head says how they come from those beside them (nilai efisiensi, NKA, nilai x bobot) in tables of any
 * kind, by rows or by columns. A figure is wrong only where the other lines of its table prove the rule.
 * @method M-9, M-25
 */
export function ruledColumns(grids: readonly Grid[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const grid of grids)
    for (const viewOf of [rowsOf, columnsOf]) {
      const views = [viewOf(grid, 'comma'), viewOf(grid, 'point')];
      const right = new Set(views.flatMap((view) => tablesOf(view).flatMap(({ fits }) => fits)));
      for (const view of views)
        for (const { findings } of tablesOf(view))
          for (const finding of findings) if (!right.has(finding.id)) found.set(finding.id, finding);
    }
  return [...found.values()];
}

interface RuledTable {
  /** Ids that the findings of right figures would have. */
  readonly fits: readonly string[];
  readonly findings: readonly Finding[];
}

function tablesOf(view: FigureView): RuledTable[] {
  return COLUMN_RULES.flatMap((rule) =>
    headsOf(view, rule.result).flatMap((head) => {
      const inputs = rule.inputs.map((input) =>
        headsOf(view, input).filter(({ line }) => line === head.line),
      );
      return combinations(inputs.map((list) => list.map(({ cross }) => cross))).map((crosses) =>
        judgedLines(figureLines(view, head, crosses), rule, view, head),
      );
    }),
  );
}

function combinations(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>(
    (all, list) => all.flatMap((before) => list.map((each) => [...before, each])),
    [[]],
  );
}

function judgedLines(
  lines: readonly FigureLine[],
  rule: ColumnRule,
  view: FigureView,
  { line: headLine, cross }: Head,
): RuledTable {
  const head = view.words(headLine, cross);
  const judged = lines.flatMap((each) => {
    const right = rule.compute(each.inputs);
    return right === null ? [] : [{ ...each, right, id: findingId(rule.code, view.cell(each.line, cross)) }];
  });
  // What rounding explains is not wrong, and proves less.
  const isWithin = ({ value, right, decimals }: (typeof judged)[number], units: number): boolean =>
    Math.abs(value - right) <= units * 10 ** -decimals + 1e-9 * Math.abs(right);
  const fits = judged.filter((each) => isWithin(each, 1));
  const telling = new Set(
    fits.filter((each) => each.value !== 0 && isWithin(each, 0.5)).map(({ inputs }) => inputs.join('|')),
  );
  const isProven = telling.size >= PROVEN && fits.length * 3 >= judged.length * 2;
  const findings = judged
    .filter((each) => isProven && !isWithin(each, 1))
    .map(({ line, value, right, decimals, id }): Finding => {
      const cell = view.cell(line, cross);
      const printed = view.printed(line, cross);
      return {
        id,
        kind: 'recompute',
        code: rule.code,
        class: 'error',
        quantity: null,
        places: [{ cell, printed }],
        printed,
        right,
        decimals,
        cause: digitCause({ value, decimals }, right),
        data: { head },
      };
    });
  return { fits: fits.map(({ id }) => id), findings };
}
