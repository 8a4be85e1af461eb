import { formFacts } from '../../forms/formFacts';
import { UNSCORED_IDS } from '../../forms/unscoredForm';
import type { WorkbookContent } from '../../grid';
import type { RecognisedTable, SheetIssue } from '../../table';
import { tablePlaceId } from '../header/givenTables';
import type { SeenHeader } from '../header/seenHeader';
import { formInRows } from './formInRows';
import { indicatorRows } from '../join/sources';

/** Why nothing can be scored: no table of indicators, or one that lacks targets or realisasi. */
export function nothingToScore(
  tables: readonly RecognisedTable[],
  seen: readonly SeenHeader[],
  { sheets }: WorkbookContent,
): SheetIssue {
  const listed = tables.filter(
    (table) =>
      indicatorRows(table).length > 0 &&
      table.kind !== 'programme-output' &&
      !(table.form && UNSCORED_IDS.has(table.form.id)),
  );
  const place = (table: RecognisedTable) => ({
    sheet: table.sheet,
    row: table.header.top,
    column: table.header.left,
  });
  const withTarget = listed.find((table) => table.columns.some(({ ref }) => ref?.field === 'target'));
  const withActual = listed.find((table) => table.columns.some(({ ref }) => ref?.field === 'actual'));
  if (withTarget && !withActual) return { code: 'no-actual', severity: 'error', cell: place(withTarget) };
  const money = tables.find(isMoneyAlone);
  if (money && !withTarget) return { code: 'money-alone', severity: 'error', cell: place(money) };
  if (withActual && !withTarget) return { code: 'no-target', severity: 'error', cell: place(withActual) };
  const form = formInRows(sheets);
  if (form) return form;
  // Of the headers that were seen, the one that lacks least is what the person means.
  const best = [...seen].sort((one, two) => one.missing.length - two.missing.length)[0];
  const answer = tablePlaceId(best?.sheet ?? sheets[0]?.sheet ?? '');
  const unscored = formFacts(sheets);
  if (!best)
    return {
      code: 'no-table',
      severity: 'error',
      data: { lacking: 'indicator,target,actual', answer, ...unscored },
    };
  const data = { ...unscored, seen: best.found.join(', '), lacking: best.missing.join(','), answer };
  const cell = { sheet: best.sheet, row: best.row, column: best.column };
  return { code: 'no-table', severity: 'error', cell, data };
}

/** Pagu and realisasi anggaran without a target, and no indicator that was measured: nothing that could be scored. */
function isMoneyAlone({ columns }: RecognisedTable): boolean {
  const has = (field: string): boolean => columns.some(({ ref }) => ref?.field === field);
  if (!has('budget-ceiling') || !has('budget-spent') || has('target')) return false;
  return !has('actual') || !has('indicator');
}
