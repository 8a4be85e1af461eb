import { headerText, settle, type ColumnDraft } from './columnDraft';

/** Whether the table lists rincian output rather than indicators. */
export function isProgrammeTable(columns: readonly ColumnDraft[], titles: readonly string[]): boolean {
  if (columns.some(({ meaning }) => meaning.identity === 'indicator' || meaning.alsoIdentity === 'indicator'))
    return false;
  const headers = columns.map(({ path }) => path.texts.join(' ')).join(' ');
  return (
    /rincian output|\bk?ro\b|keluaran/i.test(`${headers} ${titles.join(' ')}`) ||
    columns.some(({ stats }) => stats.outputCodes * 2 > stats.filled && stats.filled > 0)
  );
}

/**
 * Gives the columns of names their meaning: number, code, perspective, sasaran, indicator. Of several columns
 * under one title the one with text holds the names; a table without a title for its names takes its longest text.
 */
export function resolveNames(columns: readonly ColumnDraft[], isProgramme: boolean): void {
  for (const column of columns) {
    const { identity } = column.meaning;
    if (identity === null || column.measure !== null) continue;
    column.ref = identity === 'item' ? null : { field: identity };
  }
  markRowMeasures(columns);
  dropFigures(columns);
  namesBesideCodes(columns);
  namesBesideStages(columns);
  for (const field of ['indicator', 'objective'] as const) splitTitle(columns, field);
  const names = columns.filter(({ ref }) => ref?.field === 'indicator');
  for (const column of names) column.isCombined = isCombined(column);
  for (const column of columns.filter(({ ref }) => ref !== null && LEVELS.has(ref.field))) {
    if (column.meaning.alsoIdentity !== 'indicator' || names.length > 0) continue;
    column.ref = { field: 'indicator' };
    column.isCombined = true;
  }
  if (!isProgramme) outputsAsNames(columns);
  if (!columns.some(({ ref }) => ref?.field === 'indicator')) nameByItem(columns, isProgramme);
  keepOne(columns, 'indicator');
  resolveNumbers(columns);
}

/** Outputs that stand alone are what was measured. */
function outputsAsNames(columns: readonly ColumnDraft[]): void {
  if (columns.some(({ ref }) => ref?.field === 'indicator')) return;
  const output = columns.find(({ ref }) => ref?.field === 'programme-output');
  if (output) output.ref = { field: 'indicator' };
}

/** Levels whose names may share the column of the indicators below them. */
const LEVELS: ReadonlySet<string> = new Set(['perspective', 'goal', 'objective']);

/** A column of words target and realisasi: each row of an indicator holds one of them, whatever heads its figures. */
function markRowMeasures(columns: readonly ColumnDraft[]): void {
  const column = columns.find(
    ({ stats: { filled, targetWords, actualWords } }) =>
      targetWords > 0 && actualWords > 0 && (targetWords + actualWords) * 2 > filled,
  );
  if (!column) return;
  column.measure = null;
  column.ref = { field: 'row-measure' };
  settle(column, { code: 'header-values' }, 0.9);
  for (const other of columns) {
    const { identity, year, quarter } = other.meaning;
    // `Tahun` may stand over the years.
    const isPeriod =
      identity === null ? year !== null || quarter !== null : identity === 'year' && year !== null;
    if (other.measure === null && isPeriod && other.stats.numbers > 0) {
      other.measure = 'target';
      if (identity === 'year') other.ref = null;
    }
    if (other.reason.code === 'header-two-readings') other.isOpen = false;
  }
}

/** Names hold words: a title of an activity over 0 and 1 is no column of indicators. */
function dropFigures(columns: readonly ColumnDraft[]): void {
  for (const column of columns) {
    const { ref, stats } = column;
    if (ref?.field !== 'indicator' && ref?.field !== 'objective') continue;
    const hasFigures = (stats.numbers - stats.ordinals) * 2 > stats.filled || stats.flags * 2 > stats.filled;
    if (!hasFigures || stats.words > 0) continue;
    column.ref = null;
    settle(column, { code: 'header-values' }, 0.7);
  }
}

/** `IKU` over codes with `Nama` or `Uraian` beside it: the words are the names, the codes their codes. */
function namesBesideCodes(columns: readonly ColumnDraft[]): void {
  for (const [at, column] of columns.entries()) {
    const { ref, stats } = column;
    if (ref?.field !== 'indicator' && ref?.field !== 'objective') continue;
    if (stats.filled === 0 || stats.codes * 2 <= stats.filled) continue;
    const next = columns.slice(at + 1, at + 3).find((other) => other.meaning.identity === 'item');
    if (!next || next.measure !== null || next.stats.words * 2 <= next.stats.filled) continue;
    next.ref = { field: ref.field };
    column.ref = { field: ref.field === 'indicator' ? 'code' : 'objective-number' };
    settle(next, { code: 'header-neighbour', data: { neighbour: headerText(column) } }, 0.9);
  }
}

/** `Indikator` over masukan, keluaran, hasil: the words right of them are the names. */
function namesBesideStages(columns: readonly ColumnDraft[]): void {
  for (const [at, column] of columns.entries()) {
    const { ref, stats } = column;
    if (ref?.field !== 'indicator' || stats.filled === 0 || stats.stages * 2 <= stats.filled) continue;
    const next = columns[at + 1];
    if (!next || next.measure !== null || next.stats.words * 2 <= next.stats.filled) continue;
    const { identity } = next.meaning;
    if (identity !== null && identity !== 'indicator' && identity !== 'item') continue;
    next.ref = { field: 'indicator' };
    column.ref = null;
    settle(next, { code: 'header-neighbour', data: { neighbour: headerText(column) } }, 0.9);
  }
}

function isCombined({ meaning }: ColumnDraft): boolean {
  const { alsoIdentity } = meaning;
  return meaning.identity === 'indicator' ? false : alsoIdentity === 'indicator';
}

/** One title over a column of numbers and one of names (merged, or the first left without text). */
function splitTitle(columns: readonly ColumnDraft[], field: 'indicator' | 'objective'): void {
  const same = columns.filter(({ ref }) => ref?.field === field);
  if (same.length < 2) return;
  for (const column of same) {
    const { filled, ordinals } = column.stats;
    if (filled > 0 && ordinals * 2 > filled)
      column.ref = { field: field === 'indicator' ? 'number' : 'objective-number' };
  }
}

function nameByItem(columns: readonly ColumnDraft[], isProgramme: boolean): void {
  const hasObjective = columns.some(({ ref }) => ref?.field === 'objective' || ref?.field === 'perspective');
  const items = columns.filter(
    ({ meaning, measure, stats }) =>
      meaning.identity === 'item' && measure === null && (stats.words > 0 || stats.filled === 0),
  );
  const item = longest(items);
  if (item && (!hasObjective || isProgramme)) {
    item.ref = { field: isProgramme ? 'programme-output' : 'indicator' };
    return;
  }
  if (hasObjective) return;
  const nameless = longest(
    columns.filter(
      ({ ref, measure, stats }) =>
        measure === null &&
        (ref === null || ref.field === 'code') &&
        stats.words * 2 > stats.filled &&
        stats.averageLength >= 12,
    ),
  );
  if (!nameless) return;
  nameless.ref = { field: isProgramme ? 'programme-output' : 'indicator' };
  settle(nameless, { code: 'header-values' }, 0.6);
}

function longest(columns: readonly ColumnDraft[]): ColumnDraft | null {
  return columns.reduce<ColumnDraft | null>(
    (best, column) => (!best || column.stats.averageLength > best.stats.averageLength ? column : best),
    null,
  );
}

/** Of several columns with indicator names the longest texts are the names: codes and groups are shorter. */
function keepOne(columns: readonly ColumnDraft[], field: 'indicator'): void {
  const same = columns.filter(({ ref }) => ref?.field === field);
  const best = longest(same);
  for (const column of same) {
    if (column === best) continue;
    column.ref = column.stats.ordinals * 2 > column.stats.filled ? { field: 'number' } : null;
  }
}

/** A number column counts the sasaran when it is left of it and filled only where the sasaran is. */
function resolveNumbers(columns: readonly ColumnDraft[]): void {
  const indicator = columns.findIndex(({ ref }) => ref?.field === 'indicator');
  const objective = columns.findIndex(({ ref }) => ref?.field === 'objective');
  const numbers = columns.flatMap(({ ref }, at) => (ref?.field === 'number' ? [at] : []));
  if (indicator < 0) return;
  for (const at of numbers) {
    const column = columns[at] as ColumnDraft;
    const isOfObjective =
      column.meaning.level === 'objective' ||
      column.meaning.alsoIdentity === 'objective' ||
      (objective >= 0 &&
        at < indicator &&
        (numbers.some((other) => other > at && other < indicator)
          ? at < objective || objective < indicator
          : countsObjectives(columns, at, objective, indicator)));
    if (isOfObjective && numbers.filter((other) => columns[other]?.ref?.field === 'number').length >= 1)
      column.ref = { field: 'objective-number' };
  }
  for (const field of ['number', 'objective-number', 'code'] as const) {
    const same = columns.filter(({ ref }) => ref?.field === field);
    // The one nearest the names counts.
    for (const column of field === 'number' ? same.slice(0, -1) : same.slice(1)) column.ref = null;
  }
}

function countsObjectives(
  columns: readonly ColumnDraft[],
  at: number,
  objective: number,
  indicator: number,
): boolean {
  const filled = (place: number): number => (columns[place] as ColumnDraft).stats.filled;
  const [own, ofObjective, ofIndicator] = [filled(at), filled(objective), filled(indicator)];
  if (ofIndicator === ofObjective) return false;
  return Math.abs(own - ofObjective) < Math.abs(own - ofIndicator);
}
