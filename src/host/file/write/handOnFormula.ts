import { largestOf, smallestOf } from '../../../kernel/extremes';
import type { FileGrid } from '../sheet/fileGrid';
import type { FileSheet } from '../fileWorkbook';
import { cellElement } from '../sheet/cellElement';
import { HAS_FORMULA } from '../sheet/cellStore';
import { readSheet, type FormulaGroup } from '../sheet/readSheet';
import { formatRef } from '../sheet/reference';
import { translateFormula } from '../sheet/translateFormula';
import { spliceBytes, type Splice } from '../xml/splice';
import { escapeXml } from '../xml/xmlText';
import { PlannedCells } from './plannedCells';
import type { SheetWish } from './sheetChange';

interface Member {
  readonly row: number;
  readonly column: number;
  /** Offset of its cell. */
  readonly at: number;
}

/**
 * The sheet with the formula of each shared group whose first cell will be overwritten handed on to the first cell that
 * stays, moved to its place; the others follow that one. All cells have the formulas that they had. The same sheet when
 * nothing is to be handed on.
 */
export function handOnFormulas(sheet: FileSheet, { blocks }: SheetWish): FileSheet {
  const { part } = sheet.grid;
  const planned = new PlannedCells(blocks);
  const splices = part.groups
    .filter(({ kind, row, column }) => kind === 'shared' && planned.covers(row, column))
    .flatMap((group) => handedOn(sheet, group, planned));
  if (splices.length === 0) return sheet;
  const read = readSheet(sheet.grid.sheet, spliceBytes(part.bytes, splices), sheet.grid.uses1904Dates);
  return read ? { ...sheet, grid: sheet.grid.withPart(read) } : sheet;
}

function handedOn({ grid }: FileSheet, group: FormulaGroup, planned: PlannedCells): Splice[] {
  const { bytes, groups } = grid.part;
  if (group.text === '' || hasOtherMaster(groups, group)) return [];
  const left = membersOf(grid, group).filter(({ row, column }) => !planned.covers(row, column));
  const [heir] = left;
  if (!heir) return [];
  const range = {
    top: heir.row,
    bottom: largestOf(left.map(({ row }) => row)),
    left: smallestOf(left.map(({ column }) => column)),
    right: largestOf(left.map(({ column }) => column)),
  };
  const formula = cellElement(bytes, heir.at)?.child('f');
  if (!formula) return [];
  const text = translateFormula(group.text, heir.row - group.row, heir.column - group.column);
  const name = `${formula.prefix}f`;
  const tag = `<${name} t="shared" ref="${formatRef(range)}" si="${escapeXml(group.id ?? '')}">`;
  const [start, end] = [heir.at + formula.start, heir.at + formula.end];
  return [{ start, end, text: `${tag}${escapeXml(text)}</${name}>` }];
}

/** Whether a number is used for two formulas: which of them a cell follows is not known then. */
function hasOtherMaster(groups: readonly FormulaGroup[], { id }: FormulaGroup): boolean {
  return groups.filter((group) => group.kind === 'shared' && group.id === id).length > 1;
}

/** The cells that follow the group's first cell, in the order of the file. */
function membersOf({ part: { bytes, cells } }: FileGrid, group: FormulaGroup): Member[] {
  const { store } = cells;
  const members: Member[] = [];
  const { top, left, bottom, right } = group.range;
  for (let row = top; row <= Math.min(bottom, store.rowCount - 1); row++) {
    for (let cell = store.firstFrom(row, left); cell < (store.rowStart[row + 1] as number); cell++) {
      const column = store.column[cell] as number;
      if (column > right) break;
      if (row === group.row && column === group.column) continue;
      if (!((store.kind[cell] as number) & HAS_FORMULA)) continue;
      const at = store.at[cell] as number;
      const tag = cellElement(bytes, at)?.child('f');
      if (tag?.attribute('t') === 'shared' && tag.attribute('si') === group.id)
        members.push({ row, column, at });
    }
  }
  return members;
}
