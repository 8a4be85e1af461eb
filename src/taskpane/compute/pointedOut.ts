import { largestOf } from '../../kernel/extremes';
import type { CellRange } from '../../kernel/cellAddress';
import type { Decision } from '../../sheet/decision';
import { formatGivenTable, NO_TABLE, parseGivenTable, tablePlaceId } from '../../sheet/recognise/index';
import type { PaneTable } from '../worker/paneResult';

/** A block of cells that a person selected as a table, and the rows that head it (0-based, inclusive). */
export interface PointedOut {
  readonly range: CellRange;
  readonly headerTop: number;
  readonly headerBottom: number;
}

/** Answers to keep, by decision id; null takes one back. */
export type TableAnswer = readonly [id: string, answer: string | null];

/** A selection as a table: headed as the table that was read there, else by its first row. */
export function pointOut(range: CellRange, tables: readonly PaneTable[]): PointedOut {
  const known = tables.find(
    ({ header }) =>
      header.sheet === range.sheet &&
      header.top >= range.top &&
      header.bottom < range.bottom &&
      header.left <= range.right &&
      header.right >= range.left,
  );
  return {
    range,
    headerTop: known?.header.top ?? range.top,
    headerBottom: known?.header.bottom ?? range.top,
  };
}

/** Whether the header rows lie within the table, with rows below them. */
export function hasHeader({ range, headerTop, headerBottom }: PointedOut): boolean {
  return headerTop >= range.top && headerBottom >= headerTop && headerBottom < range.bottom;
}

/** The answer that this is the table of its sheet; with `known`, one table besides those that were pointed out. */
export function tableAnswer(pointed: PointedOut, known: string | null = null): TableAnswer {
  const { range, headerTop, headerBottom } = pointed;
  const text = formatGivenTable({ ...range, headerTop, headerBottom });
  const others = known === null || known === NO_TABLE ? [] : [known];
  return [tablePlaceId(range.sheet), [...others, text].join(' + ')];
}

/** The answer that a sheet holds no table. */
export function noTableAnswer(sheet: string): TableAnswer {
  return [tablePlaceId(sheet), NO_TABLE];
}

/** What a person pointed out on a sheet. */
export interface GivenSheet {
  readonly id: string;
  readonly sheet: string;
  /** None: the sheet holds no table. */
  readonly tables: readonly CellRange[];
}

/** Everything that was pointed out, by sheet. */
export function givenSheets(answers: Readonly<Record<string, string>>): readonly GivenSheet[] {
  const prefix = tablePlaceId('');
  return Object.entries(answers).flatMap(([id, answer]) => {
    if (!id.startsWith(prefix)) return [];
    const sheet = id.slice(prefix.length);
    const tables = answer.split('+').flatMap((part) => {
      const given = parseGivenTable(part.trim());
      if (given === null) return [];
      const { top, left, bottom, right } = given;
      return [{ sheet, top, left, bottom, right }];
    });
    return [{ id, sheet, tables }];
  });
}

/** Decisions about the columns of a selection: those headed in it, else those headed next above it. */
export function columnsIn(decisions: readonly Decision[], range: CellRange): readonly Decision[] {
  const columns = decisions.flatMap((decision) => {
    const [place] = decision.cells;
    if (decision.kind !== 'column-field' || place?.sheet !== range.sheet) return [];
    return place.left > range.right || place.left < range.left ? [] : [{ decision, row: place.top }];
  });
  const inside = columns.filter(({ row }) => row >= range.top && row <= range.bottom);
  if (inside.length > 0) return inside.map(({ decision }) => decision);
  const above = columns.filter(({ row }) => row < range.top);
  const nearest = largestOf(above.map(({ row }) => row));
  return above.filter(({ row }) => row === nearest).map(({ decision }) => decision);
}
