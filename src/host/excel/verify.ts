import { formatAddress } from '../../kernel/cellAddress';
import type { CellContent, Reliance } from '../../sheet/editPlan';
import { cellValue } from './cellValue';
import { intersects } from './range';
import type { PreparedTable } from './prepare';
import { inTurns } from './request';
import type { BlockSlice } from './slices';

/** A slice as Excel holds it after the write, read in the same request. */
export interface ReadBack {
  readonly slice: BlockSlice;
  readonly range: Excel.Range;
}

const plainLines = (text: string): string => text.replace(/\r\n?/g, '\n');
const plainFormula = (formula: string): string => formula.replace(/[\s@]/g, '').toUpperCase();

/** Whether the cell holds what was meant; formulas are only compared where a table may have changed them. */
function isAsMeant(content: CellContent, found: unknown, isInTable: boolean): boolean {
  if (content === null || content === '') return found === '';
  if (typeof content === 'string')
    return typeof found === 'string' && plainLines(found) === plainLines(content);
  if (typeof content === 'number') {
    return typeof found === 'number' && Math.abs(found - content) <= Math.abs(content) * 1e-12;
  }
  if (typeof content === 'boolean') return found === content;
  if (typeof found !== 'string') return false;
  if (!content.formula.startsWith('=')) return found === content.formula;
  return isInTable ? plainFormula(found) === plainFormula(content.formula) : found.startsWith('=');
}

/**
 * First cell that does not hold what was written, as its address; null when all do. It catches what Excel does without
 * an error: parts of merged cells, filtered rows, calculated columns of tables (office-js 224, 2093).
 */
export async function firstMiss(
  backs: readonly ReadBack[],
  tables: readonly PreparedTable[],
): Promise<string | null> {
  const misses = await inTurns(backs, (back) => missOf(back, tables));
  return misses.find((miss) => miss !== null) ?? null;
}

function missOf({ slice, range }: ReadBack, tables: readonly PreparedTable[]): string | null {
  const { edit, area } = slice;
  const isInTable = tables.some((table) => table.sheet === edit.sheet && intersects(table.area, area));
  for (const [row, cells] of edit.cells.entries()) {
    for (const [column, content] of cells.entries()) {
      if (content === undefined || isAsMeant(content, range.formulas[row]?.[column], isInTable)) continue;
      return formatAddress({ sheet: edit.sheet, row: area.top + row, column: area.left + column });
    }
  }
  return null;
}

/** What taking the write back relies on: that every written cell still holds what was written. */
export async function reliancesOf(backs: readonly ReadBack[]): Promise<Reliance[]> {
  return (await inTurns(backs, reliancesOfSlice)).flat();
}

function reliancesOfSlice({ slice: { edit, area }, range }: ReadBack): Reliance[] {
  const relies: Reliance[] = [];
  edit.cells.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (content === undefined) return;
      const cell = { sheet: edit.sheet, row: area.top + row, column: area.left + column };
      const found = range.formulas[row]?.[column] as string;
      const isFormula = typeof content === 'object' && content?.formula.startsWith('=') === true;
      relies.push(
        isFormula ? { cell, value: null, formula: found } : { cell, value: cellValue(found, found) },
      );
    }),
  );
  return relies;
}
