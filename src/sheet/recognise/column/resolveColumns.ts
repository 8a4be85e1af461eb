import type { LevelNames } from '../../../scoring/index';
import { formatA1 } from '../../../kernel/cellAddress';
import type { Candidate, Decision, Mapping } from '../../decision';
import { FIELD_LIST, fieldRefKey, parseFieldRefKey } from '../../fields';
import type { TableColumn } from '../../table';
import { formDomain, formOf, isSignature, type FormFit } from '../../forms/formOf';
import { resolveDomains } from './columnDomains';
import { resolveCountsOfPercent } from './countsOfPercent';
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
import { resolvePeriodAsYear } from './periodAsYear';
import { SampleFigures } from './sampleFigures';
import type { HeaderReader } from '../header/headerReader';
import { resolveRunTotals, resolveWitnessedRuns } from './runTotals';
import { resolveTargetByAim } from './targetByAim';
import { resolveUnnamedPercent } from './unnamedPercent';
import { withoutParts } from './upToNow';
import type { SheetView } from '../view/sheetView';
import { yearHint } from '../table/tableYear';
import { isOverYears, tableYear } from './columnYears';

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
  resolveTargetByAim(drafts, sample);
  resolveDomains(drafts, sample);
  resolveFigures(drafts, titles, sample);
  resolveNames(drafts, isProgramme);
  if (levels) resolveLevels(drafts, levels);
  const hint = yearHint(block.titles, view.sheet);
  const year = tableYear(drafts, hint);
  const keepsYears = !isAlone && isOverYears(drafts, hint);
  const hasIndicators = drafts.some(({ ref }) => ref?.field === 'indicator');
  resolveRefs(drafts, { isProgramme, year, hint, keepsYears, hasIndicators });
  resolvePeriodAsYear(drafts, sample);
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

/** What the columns of figures measure. */
function resolveFigures(
  drafts: readonly ColumnDraft[],
  titles: readonly string[],
  sample: SampleFigures,
): void {
  const counted = withoutParts(drafts, sample);
  resolveCountsOfPercent(counted, sample);
  resolveWitnessedRuns(counted, sample);
  resolveMissingActual(counted, sample);
  resolveMeasures(counted, titles, sample);
  resolveRunTotals(counted, sample);
  resolveUnnamedPercent(counted, sample);
}

/** What an official form says of its columns is evidence for them. */
function noteForm(drafts: readonly ColumnDraft[], form: FormFit): void {
  if (!isSignature(form)) return;
  for (const [at, draft] of drafts.entries()) {
    const domain = formDomain(form.leaves[at]?.field ?? null);
    if (domain !== null) draft.form = { domain, share: form.share };
  }
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
