import { columnLetters, parseA1 } from '../../../kernel/cellAddress';
import type { Decision, Mapping } from '../../decision';
import type { SheetView } from '../view/sheetView';
import type { HeaderBlock } from './headerBlock';
import { bodyTopBelow } from './numbersRow';
import { titlesAbove } from './titles';

/** An answer that says that a sheet has no table to read. */
export const NO_TABLE = 'none';

/** A table as a person points it out: its cells, and which rows of them head it (0-based, inclusive). */
export interface GivenTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly headerTop: number;
  readonly headerBottom: number;
}

/** Id of the answer that points out the tables of a sheet. */
export function tablePlaceId(sheet: string): string {
  return `table|${sheet}`;
}

/**
 * A table pointed out in words: `A4:N20;header=4-6`, rows counted as Excel does; without `header` the first row heads
 * it. Null for anything else.
 * @example parseGivenTable('A4:N20;header=4-6')?.headerBottom // => 5
 */
export function parseGivenTable(text: string): GivenTable | null {
  const match =
    /^ ?([$A-Za-z0-9]{2,12}):([$A-Za-z0-9]{2,12})(?: ?; ?header=(\d{1,7})(?:-(\d{1,7}))?)? ?$/.exec(text);
  if (!match) return null;
  const [from, to] = [parseA1(match[1] as string), parseA1(match[2] as string)];
  if (!from || !to) return null;
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const headerTop = match[3] === undefined ? top : Number(match[3]) - 1;
  const headerBottom = match[4] === undefined ? headerTop : Number(match[4]) - 1;
  if (headerTop < top || headerBottom < headerTop || headerBottom >= bottom) return null;
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  return { top, bottom, left, right, headerTop, headerBottom };
}

/** The words of `parseGivenTable` for a table, so that an answer can be offered again. */
export function formatGivenTable({ top, bottom, left, right, headerTop, headerBottom }: GivenTable): string {
  const place = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
  return `${place(top, left)}:${place(bottom, right)};header=${headerTop + 1}-${headerBottom + 1}`;
}

/** Tables that a person pointed out on a sheet; null where nobody did, so that they are looked for. */
export interface GivenBlocks {
  readonly blocks: readonly HeaderBlock[];
  readonly decision: Decision;
  /** The answer could not be understood. */
  readonly isWrong: boolean;
}

/** Header blocks by the answer `table|<sheet>`; several tables are joined by ` + `, `none` means that there is none. */
export function givenBlocks(view: SheetView, mapping: Mapping): GivenBlocks | null {
  const id = tablePlaceId(view.sheet);
  const answer = mapping.answers[id];
  if (answer === undefined) return null;
  const parts = answer === NO_TABLE ? [] : answer.split('+').map((part) => parseGivenTable(part.trim()));
  const given = parts.flatMap((part) => part ?? []);
  const decision: Decision = {
    id,
    kind: 'table-place',
    cells: given.map(({ top, bottom, left, right }) => ({ sheet: view.sheet, top, bottom, left, right })),
    candidates: [{ id: answer }, { id: NO_TABLE }],
    chosen: answer,
    isOpen: false,
    confidence: 1,
    reason: { code: 'answered' },
    data: { sheet: view.sheet },
  };
  return {
    blocks: given.map((table) => blockOf(view, table)),
    decision,
    isWrong: given.length < parts.length,
  };
}

function blockOf(view: SheetView, given: GivenTable): HeaderBlock {
  const { headerTop: top, headerBottom: bottom, left, right } = given;
  const bodyTop = bodyTopBelow(view, bottom, left, right);
  return {
    top,
    bottom,
    left,
    right,
    bodyTop,
    skipped: [],
    limit: Math.min(given.bottom, view.grid.rowCount - 1),
    titles: titlesAbove(view, top, 0),
  };
}
