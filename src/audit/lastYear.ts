import type { LocatedCell, TableRow } from '../sheet/table';
import { quantityOf, type AuditContext } from './context';
import { rowFinder } from './document/withDocument';
import type { Finding } from './finding';
import { findingId } from './judge';
import { agrees } from './precision';

/** A figure of last year's workbook, and where it stands: `buku-2020.xlsx, Kinerja!H8`. */
export interface LastFigure {
  readonly value: number;
  readonly place: string;
}

/** An indicator as last year's workbook has it. */
export interface LastIndicator {
  readonly name: string;
  readonly code: string | null;
  readonly target: LastFigure | null;
  readonly actual: LastFigure | null;
  /** In percent, as it is scored by the profile of this year. */
  readonly achievement: LastFigure | null;
}

/** Last year's workbook, as far as this year's quotes it. */
export interface LastYear {
  readonly year: number;
  readonly indicators: readonly LastIndicator[];
}

type QuotedField = 'target' | 'actual' | 'achievement';

const QUOTED: ReadonlySet<string> = new Set<QuotedField>(['target', 'actual', 'achievement']);

/**
 * Figures of last year that a workbook quotes, against last year's own workbook. Rows are found by name, else by code.
 * Figures of quarters are left out: what a quarter of last year was, its workbook may tell in another way.
 * @returns what differs, and how many figures agree
 */
export function lastYearFindings(
  context: AuditContext,
  { year, indicators }: LastYear,
): { readonly findings: readonly Finding[]; readonly agreed: number } {
  const find = rowFinder(indicators);
  const findings: Finding[] = [];
  let agreed = 0;
  for (const table of context.reading.tables) {
    for (const row of table.rows) {
      const last = row.role === 'indicator' ? find(row) : null;
      if (last === null) continue;
      for (const cell of Object.values(row.cells)) {
        const known = isOfYear(cell, table.year, year) ? last[cell.ref.field as QuotedField] : null;
        if (known === null || typeof cell.value !== 'number') continue;
        if (agrees(cell.value, known.value, cell.decimals)) agreed += 1;
        else findings.push(difference(cell, known, { row, year, context }));
      }
    }
  }
  return { findings, agreed };
}

function isOfYear({ ref }: LocatedCell, ofTable: number | null, year: number): boolean {
  const isWholeYear = ref.quarter === undefined && ref.month === undefined;
  return QUOTED.has(ref.field) && isWholeYear && (ref.year ?? ofTable) === year;
}

function difference(
  cell: LocatedCell,
  { value, place }: LastFigure,
  { row, year, context }: { readonly row: TableRow; readonly year: number; readonly context: AuditContext },
): Finding {
  return {
    id: findingId('last-year-differs', cell.cell),
    kind: 'two-places',
    code: 'last-year-differs',
    class: 'error',
    quantity: quantityOf(row, cell.ref, context),
    places: [{ cell: cell.cell, printed: cell.text }],
    printed: cell.text,
    right: value,
    decimals: cell.decimals,
    cause: null,
    data: { year, other: place },
  };
}
