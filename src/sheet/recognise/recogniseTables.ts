import { formatA1 } from '../../kernel/cellAddress';
import type { LevelNames } from '../../scoring/index';
import type { Decision, Mapping } from '../decision';
import type { Grid, NumberSeparators } from '../grid';
import type { LocatedCell, RecognisedTable, SheetIssue, TableKind, TableRow } from '../table';
import { findHeaders } from './header/findHeaders';
import type { HeaderBlock } from './header/headerBlock';
import { givenBlocks } from './header/givenTables';
import { seenHeader, type SeenHeader } from './header/seenHeader';
import { HeaderReader } from './header/headerReader';
import { distinctions } from './row/distinctions';
import { joinParts } from './row/joinParts';
import { joinQuarterRows } from './row/quarterRows';
import { lineRows } from './row/lineRows';
import type { RawRow } from './row/raw/rawRow';
import { rawRows } from './row/rawRows';
import { readFigures } from './figure/readFigures';
import { resolveColumns } from './column/resolveColumns';
import { markSums } from './row/sumDecisions';
import { rowNotes } from './row/rowNotes';
import { rowRoles } from './row/rowRoles';
import { SheetView } from './view/sheetView';
import { tableKind } from './table/tableKind';

/** The tables of one sheet, with what was decided and found. */
export interface SheetReading {
  readonly tables: readonly RecognisedTable[];
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
  /** Header rows that were looked at, whether they became tables or not. */
  readonly seen: readonly SeenHeader[];
}

const KINDS: readonly TableKind[] = [
  'measurement',
  'action-plan',
  'realisation',
  'quarterly',
  'efficiency',
  'objective-scores',
  'strategic-plan',
  'previous-year',
  'peers',
  'programme-output',
  'agreement',
  'components',
  'unknown',
];

/**
 * Finds and reads the tables of a sheet (rekam tabel): header, columns, rows with their roles, figures with their
 * cells. Linear in the number of cells.
 */
export function recogniseTables(
  grid: Grid,
  mapping: Mapping,
  separators: NumberSeparators | null,
  reader = new HeaderReader(),
  profile: ProfileWords = {},
): SheetReading {
  const view = new SheetView(grid);
  const tables: RecognisedTable[] = [];
  const decisions: Decision[] = [];
  const issues: SheetIssue[] = [];
  const seen: SeenHeader[] = [];
  const given = givenBlocks(view, mapping);
  if (given) decisions.push(given.decision);
  if (given?.isWrong) issues.push(wrongPlace(given.decision));
  for (const block of given?.blocks ?? findHeaders(view, reader)) {
    seen.push(seenHeader(view, block, reader));
    const read = recogniseTable(view, block, { mapping, separators, reader, ...profile });
    if (!read) continue;
    tables.push(read.table);
    for (const decision of read.decisions) decisions.push(decision);
    for (const issue of read.issues) issues.push(issue);
  }
  return { tables, decisions, issues, seen };
}

function wrongPlace({ id, chosen }: Decision): SheetIssue {
  return {
    code: 'mapping-invalid',
    severity: 'error',
    data: { expected: `${id} = A4:N20;header=4-6`, read: chosen ?? '' },
  };
}

/** What the tables of a workbook are read with. */
interface ProfileWords {
  /** What the profile calls its levels. */
  readonly levels?: LevelNames | undefined;
  /** Nothing else can be scored: outputs are indicators, and a plan with one year of realisasi is of that year. */
  readonly isAlone?: boolean;
}

interface Context extends ProfileWords {
  readonly mapping: Mapping;
  readonly separators: NumberSeparators | null;
  readonly reader: HeaderReader;
}

function recogniseTable(view: SheetView, block: HeaderBlock, { mapping, separators, ...context }: Context) {
  const layout = resolveColumns(view, block, mapping, context);
  const rows = lineRows(view, layout.columns, rawRows(view, block, layout));
  if (rows.length === 0) return null;
  const roles = rowRoles(rows, mapping);
  const id = `${view.sheet}|${formatA1(block.top, block.left)}`;
  const role = sheetRole(id, block, tableKind(layout, rows, [...block.titles, view.sheet]), {
    view,
    mapping,
  });
  const figures = readFigures(layout.columns, {
    view,
    rows,
    mapping,
    separators,
    titles: block.titles,
  });
  const apart = distinctions(view, layout.columns, rows);
  const notesOf = rowNotes(layout.columns, view);
  const joined = joinParts(
    rows.map((row, at) => {
      const made = tableRow(row, figures.cells[at] as Record<string, LocatedCell>, view.grid);
      const distinction = apart.get(row);
      const notes = notesOf(row);
      if (distinction !== undefined) made.distinction = distinction;
      if (notes.length > 0) made.notes = notes;
      return made;
    }),
    layout.year,
  );
  const quarters = joinQuarterRows(view, layout.columns, joined.rows);
  const sums = markSums(quarters ?? joined.rows, mapping);
  const table: RecognisedTable = {
    id,
    sheet: view.sheet,
    kind: role.chosen as TableKind,
    title: block.titles.filter((line) => line !== '').join(' ') || null,
    header: { sheet: view.sheet, top: block.top, bottom: block.bottom, left: block.left, right: block.right },
    body: {
      sheet: view.sheet,
      top: block.bodyTop,
      bottom: (rows.at(-1) as RawRow).bottom,
      left: block.left,
      right: block.right,
    },
    columns: layout.columns,
    rows: sums.rows,
    year: joined.year,
    ...(quarters && { series: { others: [], isUntil: false } }),
    ...(layout.form && {
      form: { id: layout.form.form.id, name: layout.form.form.name, share: layout.form.share },
    }),
  };
  return {
    table,
    decisions: [...layout.decisions, role, ...roles, ...sums.decisions, ...figures.decisions],
    issues: [...figures.issues, ...linesRead(rows)],
  };
}

/** Cells that hold several indicators, told once each: their results cannot stand in one cell. */
function linesRead(rows: readonly RawRow[]): SheetIssue[] {
  return rows.flatMap(({ line, nameCell }): SheetIssue[] =>
    line?.at === 0 && nameCell
      ? [{ code: 'several-read', severity: 'warning', cell: nameCell, data: { count: line.of } }]
      : [],
  );
}

function sheetRole(
  id: string,
  block: HeaderBlock,
  kind: TableKind,
  { view, mapping }: { view: SheetView; mapping: Mapping },
): Decision {
  const decisionId = `sheet-role|${id}`;
  const answer = KINDS.find((each) => each === mapping.answers[decisionId]);
  return {
    id: decisionId,
    kind: 'sheet-role',
    cells: [
      { sheet: view.sheet, top: block.top, bottom: block.bottom, left: block.left, right: block.right },
    ],
    candidates: KINDS.map((each) => ({ id: each })),
    chosen: answer ?? kind,
    isOpen: false,
    confidence: answer ? 1 : kind === 'unknown' ? 0.4 : 0.9,
    reason: { code: answer ? 'answered' : 'table-columns' },
    data: { sheet: view.sheet },
  };
}

/** A long table has very many: what few rows have is added by name, for a spread makes slow objects (0002). */
function tableRow(
  row: RawRow,
  cells: Readonly<Record<string, LocatedCell>>,
  grid: Grid,
): { -readonly [Key in keyof TableRow]: TableRow[Key] } {
  const made: { -readonly [Key in keyof TableRow]: TableRow[Key] } = {
    role: row.role,
    top: row.top,
    bottom: row.bottom,
    number: row.number,
    code: row.code,
    name: row.name,
    objective: row.objective,
    objectiveNumber: row.objectiveNumber,
    perspective: row.perspective,
    cells,
    isHidden: isHidden(row, grid),
  };
  if (row.line) made.line = row.line;
  return made;
}

function isHidden({ top, bottom }: RawRow, { hiddenRows }: Grid): boolean {
  if (hiddenRows.size === 0) return false;
  for (let row = top; row <= bottom; row += 1) if (!hiddenRows.has(row)) return false;
  return true;
}
