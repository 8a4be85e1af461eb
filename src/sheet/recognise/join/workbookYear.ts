import type { Decision, Mapping } from '../../decision';
import type { RecognisedTable, TableKind } from '../../table';

/** Which year is scored, and whether a person said so. */
export interface WorkbookYear {
  readonly year: number | null;
  readonly isAnswered: boolean;
  readonly decision: Decision | null;
}

const SCORED: ReadonlySet<TableKind> = new Set<TableKind>([
  'measurement',
  'realisation',
  'quarterly',
  'efficiency',
]);
const DATED: ReadonlySet<TableKind> = new Set<TableKind>([
  ...SCORED,
  'action-plan',
  'agreement',
  'previous-year',
]);

/**
 * The year that is scored: the answer, else the latest year of a table with realisasi, else the latest of a plan.
 * A workbook of several years has a decision.
 */
export function workbookYear(tables: readonly RecognisedTable[], mapping: Mapping): WorkbookYear {
  const yearsOf = (kinds: ReadonlySet<TableKind>): number[] =>
    tables.flatMap(({ kind, year }) => (kinds.has(kind) && year !== null ? [year] : []));
  const all = [...new Set(yearsOf(DATED))].sort((one, two) => two - one);
  const scored = yearsOf(SCORED);
  const latest = scored.length > 0 ? scored.reduce((one, two) => Math.max(one, two)) : (all[0] ?? null);
  const answered = all.find((year) => String(year) === mapping.answers['year']);
  const year = answered ?? latest;
  const isAnswered = answered !== undefined;
  if (year === null || all.length < 2) return { year, isAnswered, decision: null };
  const decision: Decision = {
    id: 'year',
    kind: 'year',
    cells: tables.filter((table) => table.year === year && DATED.has(table.kind)).map(({ header }) => header),
    candidates: all.map((each) => ({ id: String(each) })),
    chosen: String(year),
    isOpen: false,
    confidence: isAnswered ? 1 : 0.8,
    reason: { code: isAnswered ? 'answered' : 'year-latest' },
  };
  return { year, isAnswered, decision };
}
