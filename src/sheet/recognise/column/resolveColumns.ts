import { formatA1 } from '../../../kernel/cellAddress';
import type { Candidate, Decision, Mapping } from '../../decision';
import { fieldRefKey, parseFieldRefKey } from '../../fields';
import type { TableColumn } from '../../table';
import { resolveDomains } from './columnDomains';
import { resolveDoubles, resolvePeers } from './columnDoubles';
import { headerText, newDraft, type ColumnDraft } from './columnDraft';
import { resolveMeasures } from './columnMeasures';
import { isProgrammeTable, resolveNames } from './columnNames';
import { resolveRefs } from './columnRefs';
import { columnStats } from './columnStats';
import type { HeaderBlock } from '../header/headerBlock';
import { headerPaths, pathMeaning } from '../header/headerPath';
import type { HeaderReader } from '../header/headerSense';
import type { SheetView } from '../view/sheetView';
import { yearHint } from '../table/tableYear';

/** Columns of a table with their meanings. */
export interface ColumnLayout {
  readonly columns: readonly TableColumn[];
  /** Column in which sasaran and indicators alternate; null when they have their own. */
  readonly combined: number | null;
  readonly isProgramme: boolean;
  readonly year: number | null;
  /** Last year of a span in the titles: 2024 of "Renstra 2020-2024". */
  readonly lastOfSpan: number | null;
  readonly decisions: readonly Decision[];
}

/** An answer that leaves a column out. */
export const IGNORE = 'ignore';

/**
 * Works out what every column means: its own header words, then its group titles, then its neighbours, then the
 * values; answers of a person override. Linear in the number of columns and sampled cells.
 */
export function resolveColumns(
  view: SheetView,
  block: HeaderBlock,
  reader: HeaderReader,
  mapping: Mapping,
): ColumnLayout {
  const drafts = headerPaths(view, block).map((path) =>
    newDraft(path, pathMeaning(path, reader), columnStats(view, path.column, block.bodyTop, block.limit)),
  );
  const titles = [...block.titles, view.sheet];
  const isProgramme = isProgrammeTable(drafts, block.titles);
  resolveDomains(drafts);
  resolveMeasures(drafts, titles);
  resolveNames(drafts, isProgramme);
  const hint = yearHint(block.titles, view.sheet);
  const year = tableYear(drafts, hint.year);
  const keepsYears = isOverYears(drafts);
  const hasIndicators = drafts.some(({ ref }) => ref?.field === 'indicator');
  resolveRefs(drafts, { isProgramme, year, hint, keepsYears, hasIndicators });
  resolvePeers(drafts);
  const ids = drafts.map(
    (draft) => `column-field|${view.sheet}|${formatA1(draft.path.row, draft.path.column)}`,
  );
  applyAnswers(drafts, ids, mapping);
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
    year,
    lastOfSpan: hint.lastOfSpan,
    decisions: drafts.flatMap((draft, at) => decisionOf(draft, ids[at] as string, view)),
  };
}

/** Year of the title; else the latest year with realisasi in the headers. */
function tableYear(drafts: readonly ColumnDraft[], fromTitle: number | null): number | null {
  const years = drafts.flatMap(({ measure, domain, meaning }) =>
    measure === 'actual' && domain !== 'money' && meaning.year !== null ? [meaning.year] : [],
  );
  if (fromTitle !== null) return fromTitle;
  if (years.length > 0) return Math.max(...years);
  const targets = new Set(
    drafts.flatMap(({ measure, meaning }) =>
      measure === 'target' && meaning.year !== null ? [meaning.year] : [],
    ),
  );
  return targets.size === 1 ? ([...targets][0] as number) : null;
}

/** Targets of three years or more, realisasi of one at most: a plan over years, in which no year is special. */
function isOverYears(drafts: readonly ColumnDraft[]): boolean {
  const years = (wanted: 'target' | 'actual'): number =>
    new Set(
      drafts.flatMap(({ measure, domain, meaning }) =>
        measure === wanted && domain !== 'money' && meaning.year !== null ? [meaning.year] : [],
      ),
    ).size;
  return years('target') >= 3 && years('actual') <= 1;
}

function applyAnswers(drafts: readonly ColumnDraft[], ids: readonly string[], mapping: Mapping): void {
  for (const [at, draft] of drafts.entries()) {
    const answer = mapping.answers[ids[at] as string];
    if (answer === undefined) continue;
    const ref = answer === IGNORE ? null : parseFieldRefKey(answer);
    if (ref === null && answer !== IGNORE) continue;
    draft.ref = ref;
    draft.isCombined &&= ref?.field === 'indicator';
    draft.isOpen = false;
    draft.confidence = 1;
    draft.reason = { code: 'answered' };
    if (ref === null) continue;
    const key = fieldRefKey(ref);
    for (const [place, other] of drafts.entries()) {
      const isAnswered = mapping.answers[ids[place] as string] !== undefined;
      if (!isAnswered && other.ref !== null && fieldRefKey(other.ref) === key) other.ref = null;
    }
  }
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
      chosen,
      isOpen: draft.isOpen,
      confidence: draft.confidence,
      reason: draft.reason,
      data: { sheet: view.sheet, header: headerText(draft) },
    },
  ];
}
