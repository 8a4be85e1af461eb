import { formatA1, formatAddress, type CellAddress } from '../../kernel/cellAddress';
import type { ReportPartId } from '../reportLayout';
import type { PlacedPart } from './placeTables';

/**
 * Where figures are worked out: the tables that have their parts beside them come first, so that a summary points at
 * the table and the table at the office's cells.
 */
const HOME_ORDER: readonly ReportPartId[] = [
  'lampiran-5',
  'lampiran-7',
  'lampiran-8',
  'lampiran-9',
  'lampiran-10',
  'tabel-3.4',
  'tabel-3.2',
  'indikator',
  'tabel-3.3',
  'tabel-3.1',
  'tabel-3.5',
  'ringkasan',
];

/** Cells that show each figure. */
export interface FigurePlaces {
  /** Reference to the cell that holds the figure's own formula; null for that cell itself. */
  readonly home: (figure: string, from: CellAddress) => string | null;
  /** Reference to a figure from a sheet: its own cell there, else its home; null when it is shown nowhere. */
  readonly reference: (figure: string, sheet: string) => string | null;
}

/** Where each figure stands on the report sheets: its home, and its place on each other sheet. */
export function figurePlaces(parts: readonly PlacedPart[]): FigurePlaces {
  const homes = new Map<string, CellAddress>();
  const bySheet = new Map<string, Map<string, CellAddress>>();
  const inOrder = [...parts].sort((a, b) => HOME_ORDER.indexOf(a.part.id) - HOME_ORDER.indexOf(b.part.id));
  for (const placed of inOrder) {
    const own = new Map<string, CellAddress>();
    bySheet.set(placed.part.sheet, own);
    forEachFigure(placed, (figure, cell) => {
      if (!homes.has(figure)) homes.set(figure, cell);
      if (!own.has(figure)) own.set(figure, cell);
    });
  }
  return {
    home: (figure, from) => {
      const home = homes.get(figure);
      return home && !isSame(home, from) ? seenFrom(home, from.sheet) : null;
    },
    reference: (figure, sheet) => {
      const cell = bySheet.get(sheet)?.get(figure) ?? homes.get(figure);
      return cell ? seenFrom(cell, sheet) : null;
    },
  };
}

function forEachFigure({ tables }: PlacedPart, visit: (figure: string, cell: CellAddress) => void): void {
  for (const { table, sheet, bodyRow } of tables) {
    table.rows.forEach(({ cells }, row) =>
      cells.forEach((cell, column) => {
        if (cell?.figure !== undefined) visit(cell.figure, { sheet, row: bodyRow + row, column });
      }),
    );
  }
}

function seenFrom(cell: CellAddress, sheet: string): string {
  return cell.sheet === sheet ? formatA1(cell.row, cell.column) : formatAddress(cell);
}

function isSame(one: CellAddress, two: CellAddress): boolean {
  return one.sheet === two.sheet && one.row === two.row && one.column === two.column;
}
