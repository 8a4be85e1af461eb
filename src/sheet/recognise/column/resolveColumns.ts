import type { LevelNames } from '../../../scoring/index';
import { formatA1 } from '../../../kernel/cellAddress';
import type { Candidate, Decision, Mapping } from '../../decision';
import { FIELD_LIST, fieldRefKey, parseFieldRefKey } from '../../fields';
import type { TableColumn } from '../../table';
import { formDomain, formOf, isSignature, type FormFit } from '../../forms/formOf';
import { resolveDomains } from './columnDomains';
import { resolveDoubles, resolvePeers } from './columnDoubles';
import { headerText, newDraft, type ColumnDraft } from './columnDraft';
import { resolveMeasures } from './columnMeasures';
import { resolveLevels } from './levelColumns';
import { resolveFormRoles } from './formRoles';
import { isProgrammeTable, resolveNames } from './columnNames';
import { resolveMissingActual } from './missingActual';
import { notPerformance, type NotPerformance } from './notPerformance';
import { resolveRefs } from './columnRefs';
import { columnStats } from './columnStats';
import type { HeaderBlock } from '../header/headerBlock';
import { headerPaths, pathMeaning, type PathMeaning } from '../header/headerPath';
import { withMissingQuarters } from './missingQuarters';
import { SampleFigures } from './sampleFigures';
import type { HeaderReader } from '../header/headerReader';
import { resolveRunTotals } from './runTotals';
import { resolveUnnamedPercent } from './unnamedPercent';
import type { SheetView } from '../view/sheetView';
import { planYear, yearHint, type YearHint } from '../table/tableYear';

/** Columns of a table with their meanings. */
export interface ColumnLayout {
  readonly columns: readonly TableColumn[];
  /** Column in which sasaran and indicators alternate; null when they have their own. */
  readonly combined: number | null;
  readonly isProgramme: boolean;
  readonly isAlone: boolean;
  readonly year: number | null;
  /** Last year of a span in the titles: 2024 of "Renstra 2020-2024". */
  readonly lastOfSpan: number | null;
  /** The block is something else: it has no rows that could be scored. */
  readonly notPerformance: NotPerformance | null;
  /** The official form that the header is. */
  readonly form: FormFit | null;
  readonly decisions: readonly Decision[];
}

/** What headers are read with. */
interface ColumnContext {
  readonly reader: HeaderReader;
  readonly levels?: LevelNames | undefined;
  /** Nothing else can be scored: outputs are indicators, and a plan with one year of realisasi is of that year. */
  readonly isAlone?: boolean;
}

/** Every meaning that a person can give a column; quarters and years are added to the key: `target:tw2`. */
const COLUMN_ROLES: readonly Candidate[] = FIELD_LIST.map((id) => ({ id }));

/** An answer that leaves a column out. */
export const IGNORE = 'ignore';

/**
 * Works out what every column means: its own header words, then its group titles, then its neighbours, then the
 * values; answers of a person override. Linear in the number of columns and sampled cells.
 */
export function resolveColumns(
  view: SheetView,
  block: HeaderBlock,
  mapping: Mapping,
  { reader, levels, isAlone = false }: ColumnContext,
): ColumnLayout {
  const paths = headerPaths(view, block);
  const meanings = withMissingQuarters(paths.map((path) => pathMeaning(path, reader)));
  const drafts = paths.map((path, at) =>
    newDraft(path, meanings[at] as PathMeaning, columnStats(view, path.column, block.bodyTop, block.limit)),
  );
  const titles = [...block.titles, view.sheet];
  const form = formOf(
    drafts.map(({ path }) => path.texts),
    titles,
  );
  if (form) noteForm(drafts, form);
  const isProgramme = !isAlone && isProgrammeTable(drafts, block.titles);
  const sample = new SampleFigures(view, block.bodyTop, block.limit);
  resolveDomains(drafts, sample);
  resolveMissingActual(drafts, sample);
  resolveMeasures(drafts, titles, sample);
  resolveRunTotals(drafts, sample);
  resolveUnnamedPercent(drafts, sample);
  resolveNames(drafts, isProgramme);
  if (levels) resolveLevels(drafts, levels);
  const hint = yearHint(block.titles, view.sheet);
  const year = tableYear(drafts, hint);
  const keepsYears = !isAlone && isOverYears(drafts, hint);
  const hasIndicators = drafts.some(({ ref }) => ref?.field === 'indicator');
  resolveRefs(drafts, { isProgramme, year, hint, keepsYears, hasIndicators });
  resolvePeers(drafts);
  resolveFormRoles(drafts, form);
  const ids = drafts.map(
    (draft) => `column-field|${view.sheet}|${formatA1(draft.path.row, draft.path.column)}`,
  );
  const isAnswered = applyAnswers(drafts, ids, mapping);
  const other = isAnswered ? null : notPerformance(drafts);
  if (other !== null) for (const draft of drafts) leaveOut(draft);
  resolveDoubles(drafts);
  return {
    columns: drafts.map((draft, at) => ({
      column: draft.path.column,
      header: draft.path.texts,
      ref: draft.ref,
      decisionId: ids[at] as string,
    })),
    combined:
      drafts.find(({ isCombined, ref }) => isCombined && ref?.field === 'indicator')?.path.column ?? null,
    isProgramme,
    isAlone,
    year,
    lastOfSpan: hint.lastOfSpan,
    notPerformance: other,
    form,
    decisions: drafts.flatMap((draft, at) => decisionOf(draft, ids[at] as string, view)),
  };
}

/** What an official form says of its columns is evidence for them. */
function noteForm(drafts: readonly ColumnDraft[], form: FormFit): void {
  if (!isSignature(form)) return;
  for (const [at, draft] of drafts.entries()) {
    const domain = formDomain(form.leaves[at]?.field ?? null);
    if (domain !== null) draft.form = { domain, share: form.share };
  }
}

/**
 * Year of the title; else the latest year with realisasi in the headers. A title may name the year of the plan: then
 * the latest year that has target and realisasi counts.
 */
function tableYear(drafts: readonly ColumnDraft[], hint: YearHint): number | null {
  const fromTitle = hint.year;
  if (hasRowMeasures(drafts)) return yearOfRows(drafts, hint);
  const actual = yearsOf(drafts, 'actual', hint);
  const target = yearsOf(drafts, 'target', hint);
  const isSingle = drafts.some(
    ({ measure, domain, meaning }) =>
      measure === 'actual' && domain !== 'money' && meaning.year === null && meaning.scope !== 'forecast',
  );
  const both = latest([...actual].filter((year) => target.has(year)));
  if (fromTitle !== null && (both === null || isSingle || actual.has(fromTitle))) return fromTitle;
  const found = both ?? latest(actual);
  if (found !== null) return found;
  return target.size === 1 ? latest(target) : null;
}

/** Years of performance figures in the headers, forecasts and sums over years left out. */
function yearsOf(
  drafts: readonly ColumnDraft[],
  wanted: 'target' | 'actual',
  hint: YearHint,
): ReadonlySet<number> {
  return new Set(
    drafts.flatMap(({ measure, domain, stats, meaning: { year, yearOrdinal, scope } }) => {
      if (measure !== wanted || domain === 'money' || scope === 'forecast') return [];
      // Years of a plan that are still to come have no figures.
      if (yearOrdinal !== null) return stats.filled === 0 ? [] : (planYear(hint, yearOrdinal) ?? []);
      return year ?? [];
    }),
  );
}

function latest(years: Iterable<number>): number | null {
  let found: number | null = null;
  for (const year of years) if (found === null || year > found) found = year;
  return found;
}

function hasRowMeasures(drafts: readonly ColumnDraft[]): boolean {
  return drafts.some(({ ref }) => ref?.field === 'row-measure');
}

/**
 * Rows of target and realisasi under years: the year of the title where it is one of them, else the latest with figures
 * in most of its rows. Years that are only planned have half of them.
 */
function yearOfRows(drafts: readonly ColumnDraft[], hint: YearHint): number | null {
  const years = drafts.filter(({ measure, meaning }) => measure !== null && meaning.year !== null);
  const most = years.reduce((count, { stats }) => Math.max(count, stats.numbers), 0);
  const filled = years.flatMap(({ stats, meaning: { year } }) =>
    year !== null && stats.numbers > 0 && stats.numbers * 4 > most * 3 ? [year] : [],
  );
  const said = hint.year ?? hint.lastOfSpan;
  return said !== null && (filled.length === 0 || filled.includes(said)) ? said : latest(filled);
}

/** Targets of three years or more, realisasi of one at most: a plan over years, in which no year is special. */
function isOverYears(drafts: readonly ColumnDraft[], hint: YearHint): boolean {
  if (hasRowMeasures(drafts)) return false;
  return yearsOf(drafts, 'target', hint).size >= 3 && yearsOf(drafts, 'actual', hint).size <= 1;
}

function leaveOut(draft: ColumnDraft): void {
  draft.ref = null;
  draft.isOpen = false;
}

/** @returns whether a person said what some column of the table means */
function applyAnswers(drafts: readonly ColumnDraft[], ids: readonly string[], mapping: Mapping): boolean {
  let isAnswered = false;
  for (const [at, draft] of drafts.entries()) {
    const answer = mapping.answers[ids[at] as string];
    if (answer === undefined) continue;
    const ref = answer === IGNORE ? null : parseFieldRefKey(answer);
    if (ref === null && answer !== IGNORE) continue;
    isAnswered = true;
    draft.ref = ref;
    draft.isCombined &&= ref?.field === 'indicator';
    draft.isOpen = false;
    draft.confidence = 1;
    draft.reason = { code: 'answered' };
    if (ref === null) continue;
    const key = fieldRefKey(ref);
    for (const [place, other] of drafts.entries()) {
      const hasAnswer = mapping.answers[ids[place] as string] !== undefined;
      if (!hasAnswer && other.ref !== null && fieldRefKey(other.ref) === key) other.ref = null;
    }
  }
  return isAnswered;
}

/** A column with some text in its header has a decision; a nameless blank column has none. */
function decisionOf(draft: ColumnDraft, id: string, view: SheetView): Decision[] {
  const { path, ref, others, stats } = draft;
  if (path.texts.length === 0 && ref === null && stats.filled === 0) return [];
  const chosen = ref === null ? IGNORE : fieldRefKey(ref);
  const candidates: Candidate[] = [...new Set([chosen, ...others, IGNORE])].map((key) => ({ id: key }));
  return [
    {
      id,
      kind: 'column-field',
      cells: [{ sheet: view.sheet, top: path.row, bottom: path.row, left: path.column, right: path.column }],
      candidates,
      more: COLUMN_ROLES,
      chosen,
      isOpen: draft.isOpen,
      confidence: draft.confidence,
      reason: draft.reason,
      data: { sheet: view.sheet, header: headerText(draft) },
    },
  ];
}
