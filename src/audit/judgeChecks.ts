import { METHOD_PRESETS } from '../scoring/index';
import type { LocatedCell } from '../sheet/table';
import { cellKey } from './cellKey';
import type { Check, CheckInput } from './check';
import type { AuditContext } from './context';
import { isDoubtful } from './doubtful';
import type { Finding, NotChecked } from './finding';
import { judgeFigure, judgeLabel, type LabelWords, type Verdict } from './judge';
import { isLabelOf } from './labelWords';
import type { JudgedFigure } from './otherRules';
import { isLabel, type JudgedLabel } from './otherScale';
import type { FigurePlace, FigureRegistry } from './registry';
import { rowChecks } from './rowChecks';
import { summaryChecks } from './summaryChecks';
import { basesOf } from './twoPlaces';

/** What the checks of the tables came to. */
export interface Judged {
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly agreed: number;
  readonly labels: readonly JudgedLabel[];
  readonly figures: readonly JudgedFigure[];
  /** Called wrong, but resting on a question that is open: perhaps that of the profile. */
  readonly doubted: readonly JudgedFigure[];
}

/**
 * Judges every printed result of the tables against its own recomputation, in the order in which figures are made of each
 * other, so that an error that follows from another finds it judged already.
 */
export function judgeChecks(
  context: AuditContext,
  registry: FigureRegistry,
  primary: ReadonlySet<string>,
): Judged {
  const placeOf = ({ cell }: { cell: LocatedCell }): FigurePlace | null =>
    registry.byCell.get(cellKey(cell.cell)) ?? null;
  const bases = basesOf(registry, primary);
  const checks = allChecks(context).sort((a, b) => stepOf(a) - stepOf(b));
  const wrongCells = new Set<string>();
  const isWrong = ({ cell }: CheckInput): boolean => wrongCells.has(cellKey(cell.cell));
  const words = labelWordsOf(context);
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  const labels: JudgedLabel[] = [];
  const figures: JudgedFigure[] = [];
  const doubted: JudgedFigure[] = [];
  let agreed = 0;
  for (const check of checks) {
    const search = { home: placeOf({ cell: check.printed }), context, registry, placeOf };
    const verdict: Verdict =
      check.type === 'figure'
        ? judgeFigure(check, search, isWrong, bases)
        : judgeLabel(check, isWrong, words, bases);
    if (isLabel(check) && verdict.state !== 'unchecked')
      labels.push({ check, finding: verdict.state === 'found' ? verdict.finding : null });
    if (verdict.state === 'agreed') agreed += 1;
    else if (verdict.state === 'unchecked')
      notChecked.push({ cell: check.printed.cell, reason: verdict.reason ?? 'inputs-missing' });
    else if (isDoubtful(check, verdict, context)) {
      notChecked.push({ cell: check.printed.cell, reason: 'question-open' });
      if (check.type === 'figure') doubted.push({ check, finding: verdict.finding });
    } else {
      findings.push(verdict.finding);
      if (check.type === 'figure') figures.push({ check, finding: verdict.finding });
      if (verdict.finding.class === 'error') wrongCells.add(cellKey(check.printed.cell));
    }
  }
  return { checks, findings, notChecked, agreed, labels, figures, doubted };
}

function allChecks(context: AuditContext): Check[] {
  return context.reading.tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const summary = row.role === 'indicator' ? [] : summaryChecks(row, table, context);
      const done = new Set(summary.map((check) => check.printed));
      return [...summary, ...rowChecks(row, table, context).filter((check) => !done.has(check.printed))];
    }),
  );
}

/** Which figures are made of which: percents, then indices, then levels, then what is read off them. */
const STEPS: Readonly<Record<string, number>> = {
  'volume-percent': 0,
  achievement: 0,
  'achievement-of-year': 0,
  'input-percent': 0,
  'objective-score': 1,
  'efficiency-index': 4,
  'efficiency-level': 5,
  'efficiency-achievement': 6,
  'efficiency-category': 6,
  criterion: 6,
  'objective-criterion': 6,
};

function stepOf(check: Check): number {
  const level = { indicator: 0, row: 0, objective: 1, perspective: 2, total: 3, unit: 3 }[
    check.quantity.level
  ];
  return (
    (STEPS[check.quantity.ref.field] ?? 0) +
    (check.quantity.ref.field === 'achievement' || check.quantity.ref.field === 'objective-score' ? level : 0)
  );
}

/** Labels of the method, and those of other known band tables. */
function labelWordsOf({ method }: AuditContext): LabelWords {
  const { bands, otherwise } = method.efficiencyCategories;
  const own = [...method.criterionBands, ...bands, otherwise].map(({ label }) => label);
  const others = METHOD_PRESETS.flatMap(({ criterionBands }) => criterionBands.map(({ label }) => label));
  const isOwn = (printed: string): boolean => own.some((label) => isLabelOf(printed, label));
  return {
    isOwn,
    isOther: (printed) => !isOwn(printed) && others.some((label) => isLabelOf(printed, label)),
  };
}
