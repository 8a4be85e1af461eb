import { METHOD_PRESETS, type Scorecard, type ScoringInput } from '../scoring/index';
import type { WorkbookContent } from '../sheet/grid';
import type { LocatedCell, WorkbookReading } from '../sheet/table';
import type { Check, CheckInput } from './check';
import { componentFindings } from './components';
import { auditContext, type AuditContext } from './context';
import type { AuditReport, Finding, NotChecked } from './finding';
import { formulaFindings } from './formulas';
import { judgeFigure, judgeLabel, type LabelWords, type Verdict } from './judge';
import { isLabelOf } from './labelWords';
import { isLabel, otherScales, type JudgedLabel } from './otherScale';
import { missingFigures } from './missingFigures';
import { plausibilityFindings } from './plausibility';
import { cellKey } from './cellKey';
import { otherRules, type JudgedFigure } from './otherRules';
import { isDoubtful } from './doubtful';
import { registerFigures, type FigurePlace } from './registry';
import { rowChecks } from './rowChecks';
import { summaryChecks } from './summaryChecks';
import { parentFindings } from './totals/parentFindings';
import { unitTotalFindings } from './totals/unitTotals';
import { totalFindings } from './totals/totalFindings';
import { basesOf, twoPlaces } from './twoPlaces';
import { uncheckedResults } from './unchecked';

/**
 * Recomputes every figure and label that is typed or computed on the recognised tables, follows entered figures
 * over the sheets, and names the cause of what is wrong. The summary counts everything that was looked at.
 * @param content   the sheets, for their formulas
 * @param input     the figures that were scored
 * @param scorecard their scores; its method is the yardstick
 * @method          M-1, M-10 to M-12, M-14, M-15, M-18 to M-22, M-26
 */
export function auditWorkbook(
  content: WorkbookContent,
  reading: WorkbookReading,
  input: ScoringInput,
  scorecard: Scorecard,
): AuditReport {
  const context = auditContext(reading, input, scorecard);
  const registry = registerFigures(context);
  const placeOf = ({ cell }: { cell: LocatedCell }): FigurePlace | null =>
    registry.byCell.get(cellKey(cell.cell)) ?? null;
  const primary = new Set((context.indicators?.sources ?? []).map((table) => table.id));
  const bases = basesOf(registry, primary);
  const checks = allChecks(context);
  const wrongCells = new Set<string>();
  const isWrong = ({ cell }: CheckInput): boolean => wrongCells.has(cellKey(cell.cell));
  const words = labelWordsOf(context);
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  const labels: JudgedLabel[] = [];
  const figures: JudgedFigure[] = [];
  let agreed = 0;
  // In dependency order, so that an error that follows from another finds it judged already.
  for (const check of checks.sort((a, b) => stepOf(a) - stepOf(b))) {
    const search = { home: placeOf({ cell: check.printed }), context, registry, placeOf };
    const verdict: Verdict =
      check.type === 'figure'
        ? judgeFigure(check, search, isWrong, bases)
        : judgeLabel(check, isWrong, words, bases);
    if (isLabel(check) && verdict.state !== 'unchecked')
      labels.push({ check, finding: verdict.state === 'found' ? verdict.finding : null });
    if (verdict.state === 'agreed') agreed += 1;
    else if (verdict.state === 'unchecked' || isDoubtful(check, verdict, context))
      notChecked.push({
        cell: check.printed.cell,
        reason: verdict.state === 'unchecked' ? (verdict.reason ?? 'inputs-missing') : 'question-open',
      });
    else {
      findings.push(verdict.finding);
      if (check.type === 'figure') figures.push({ check, finding: verdict.finding });
      if (verdict.finding.class === 'error') wrongCells.add(cellKey(check.printed.cell));
    }
  }
  const places = twoPlaces(registry, primary);
  const scales = otherScales(labels);
  const rules = otherRules(figures, findings, context);
  const replaced = new Set([...scales.replaced, ...rules.replaced]);
  for (const { places: cells } of replaced)
    for (const { cell } of cells) if (cell) notChecked.push({ cell, reason: 'other-scale' });
  const found = [
    ...findings.filter((finding) => !replaced.has(finding)),
    ...scales.remarks,
    ...rules.remarks,
    ...places.findings,
    ...missingFigures(context),
    ...formulaFindings(content, reading),
    ...plausibilityFindings(context),
    ...componentFindings(context),
    ...unitTotalFindings(context),
  ];
  const parents = parentFindings(context, judgedCells(checks, []));
  const sheets = content.sheets.filter(({ isOurs }) => isOurs !== true);
  const judged = judgedCells(checks, [...found, ...parents.findings]);
  const totals = totalFindings(sheets, new Set([...judged, ...parents.agreed]));
  const all = [...found, ...parents.findings, ...totals.findings];
  const seen = new Set([...judgedCells([], all), ...parents.agreed, ...totals.agreed]);
  return {
    findings: all,
    notChecked: [...notChecked, ...uncheckedResults(context, checks, seen)],
    agreed: agreed + places.checked - places.differing + parents.agreed.size + totals.agreed.size,
  };
}

/** Cells that were looked at already. */
function judgedCells(checks: readonly Check[], findings: readonly Finding[]): ReadonlySet<string> {
  const found = findings.flatMap(({ places }) => places.flatMap(({ cell }) => cell ?? []));
  return new Set([...checks.map(({ printed }) => printed.cell), ...found].map(cellKey));
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
