import type { WorkbookResult } from '../app/index';
import type { Criterion, ObjectiveScore, Scorecard, Target } from '../scoring/index';
import { doubtfulScores, type DoubtfulScores } from '../sheet/doubtfulScores';
import type { IndicatorTable, Objective } from '../sheet/table';
import { formatNumber, formatPlain, NOT_MEASURED } from '../text/format';
import { quarterLabel } from '../text/labels';
import type { Language } from '../text/language';
import { fillTemplate } from '../text/template';
import type { Colors } from './colors';
import type { CommandContext } from './commands/command';
import { indented } from './problems';
import { textTable, type Painter, type TextRow } from './textTable';

/** So many indicators are printed; nobody reads more in a terminal, and laying out 200,000 took 2.7 s. */
const SHOWN_INDICATORS = 200;

/**
 * The scores of one workbook as a person reads them in a terminal: indicators with their objectives (the first ones of
 * a long table), every perspective, the total.
 */
export function summaryLines(
  result: WorkbookResult,
  colors: Colors,
  context: CommandContext,
): readonly string[] {
  const { scorecard, reading, settings } = result;
  const table = reading.indicatorTable;
  if (!scorecard || !table) return [];
  const { io, language, words } = context;
  const facts = {
    year: table.year ?? undefined,
    indicators: table.indicators.length,
    objectives: table.objectives.length,
    method: settings.method.name,
  };
  const { throughQuarter } = scorecard;
  const state =
    throughQuarter === null
      ? []
      : indented(
          [fillTemplate(words.summary.throughQuarter, { quarter: quarterLabel(throughQuarter) }, language)],
          '',
          io.width,
        );
  return [
    fillTemplate(words.summary.facts, facts, language),
    ...state.map(colors.warn),
    '',
    ...scoreTable(table, scorecard, colors, context),
    '',
    ...indented([efficiencyLine(scorecard, context)], '', io.width),
  ];
}

function scoreTable(
  table: IndicatorTable,
  scorecard: Scorecard,
  colors: Colors,
  context: CommandContext,
): readonly string[] {
  const { columns, summary } = context.words;
  const lines = textTable(
    [
      { head: columns.number, align: 'left' },
      { head: columns.indicator, align: 'left', isFlexible: true },
      { head: columns.target, align: 'right' },
      { head: columns.actual, align: 'right' },
      { head: columns.achievement, align: 'right' },
      { head: columns.criterion, align: 'left' },
    ],
    new RowMaker(table, scorecard, colors, context).rows(),
    context.io.width,
  );
  const count = table.indicators.length - SHOWN_INDICATORS;
  return count > 0 ? [...lines, fillTemplate(summary.moreIndicators, { count }, context.language)] : lines;
}

/** Rows in the order of the report: perspective, its objectives with their indicators, its score; the total last. */
class RowMaker {
  private readonly objectiveScores: ReadonlyMap<string, ObjectiveScore>;
  /** Places of the indicators of each objective, in the table as in the scorecard. */
  private readonly members: ReadonlyMap<string, readonly number[]>;
  private readonly doubtful: DoubtfulScores;
  /** Indicators that may still be printed. */
  private room = SHOWN_INDICATORS;

  constructor(
    private readonly table: IndicatorTable,
    private readonly scorecard: Scorecard,
    private readonly colors: Colors,
    private readonly context: CommandContext,
  ) {
    this.objectiveScores = new Map(scorecard.objectives.map((score) => [score.id, score]));
    this.members = membersOf(table);
    this.doubtful = doubtfulScores(table);
  }

  rows(): readonly TextRow[] {
    const { total, perspectives: scores } = this.scorecard;
    const objectives = grouped(this.table.objectives, ({ perspective }) => perspective);
    const rows: TextRow[] = [];
    for (const objective of objectives.get(null) ?? []) rows.push(...this.objective(objective));
    for (const { id, name } of this.table.perspectives) {
      for (const objective of objectives.get(id) ?? []) rows.push(...this.objective(objective));
      const score = scores.find((own) => own.id === id);
      rows.push(this.band(name.toUpperCase(), score ?? null, this.doubtful.perspective(id)), {
        kind: 'rule',
      });
    }
    if (this.table.perspectives.length === 0) rows.push({ kind: 'rule' });
    rows.push(this.band(this.context.words.summary.total.toUpperCase(), total, this.doubtful.total));
    return rows;
  }

  private objective({ id, number, name }: Objective): TextRow[] {
    if (this.room === 0) return [];
    const { words, language } = this.context;
    const score = this.objectiveScores.get(id);
    const title = fillTemplate(words.summary.objective, { number, name }, language);
    const members = (this.members.get(id) ?? []).slice(0, this.room);
    this.room -= members.length;
    return [
      this.band(title, score ?? null, this.doubtful.objective(id)),
      ...members.map((at) => this.indicator(at)),
    ];
  }

  private indicator(at: number): TextRow {
    const { id, code, name, rows } = this.table.indicators[at] as IndicatorTable['indicators'][number];
    const score = this.scorecard.indicators[at];
    const criterion = score?.criterion ?? null;
    const cells = [
      code ?? rows[this.table.primary.id]?.number ?? '',
      name,
      this.target(score?.target ?? null),
      this.plain(score?.actual ?? null),
      this.percent(score?.achievement ?? null, this.doubtful.indicator(id)),
      criterion?.label ?? NOT_MEASURED,
    ];
    return { kind: 'cells', cells, paint: this.tinted(criterion, (text) => text) };
  }

  private band(
    text: string,
    own: Pick<ObjectiveScore, 'score' | 'criterion'> | null,
    doubts: readonly string[],
  ): TextRow {
    const criterion = own?.criterion ?? null;
    const cells = [this.percent(own?.score ?? null, doubts), criterion?.label ?? NOT_MEASURED];
    return { kind: 'band', text, cells, paint: this.tinted(criterion, this.colors.bold) };
  }

  /** Colours the label at the end of a line in its tone, and what stands before it by `paint`. */
  private tinted(criterion: Criterion | null, paint: Painter): Painter {
    if (criterion === null) return paint;
    const { id, label } = criterion;
    const tint = this.colors.tone(this.scorecard.method.criterionBands.find((band) => band.id === id)?.tone);
    return (line) => (line.endsWith(label) ? paint(line.slice(0, -label.length)) + tint(label) : paint(line));
  }

  /** A figure that an open question may change is shown with a question mark. */
  private percent(value: number | null, doubts: readonly string[]): string {
    if (value === null) return NOT_MEASURED;
    return `${formatNumber(value, 2, this.context.language)}${doubts.length > 0 ? '?' : ''}`;
  }

  private plain(value: number | null): string {
    return value === null ? NOT_MEASURED : formatPlain(value, this.context.language, 4);
  }

  private target(target: Target | null): string {
    if (target === null || typeof target === 'number') return this.plain(target);
    return `${this.plain(target.from)}-${this.plain(target.to)}`;
  }
}

/** Those of each objective that can be shown at all, not the rest of a long table. */
function membersOf({ indicators }: IndicatorTable): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  for (const [at, { objective }] of indicators.entries()) {
    const own = members.get(objective);
    if (!own) members.set(objective, [at]);
    else if (own.length < SHOWN_INDICATORS) own.push(at);
  }
  return members;
}

function grouped<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function efficiencyLine({ unit }: Scorecard, { words, language }: CommandContext): string {
  const figure = (value: number, decimals = 2) => formatNumber(value, decimals, language);
  if (unit.inputPercent === null || unit.efficiencyIndex === null || unit.efficiencyLevel === null) {
    return words.summary.noEfficiency;
  }
  const facts = {
    input: figure(unit.inputPercent),
    index: figure(unit.efficiencyIndex),
    level: figure(unit.efficiencyLevel),
    category: unit.efficiencyCategory?.label ?? NOT_MEASURED,
    achievement:
      unit.efficiencyAchievement === null ? undefined : percentOf(unit.efficiencyAchievement, language),
  };
  return fillTemplate(words.summary.efficiency, facts, language);
}

function percentOf(value: number, language: Language): string {
  return `${formatPlain(value, language, 2)}%`;
}
