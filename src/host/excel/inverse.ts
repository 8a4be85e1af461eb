import type { BlockEdit, CellContent, CellStyle, EditPlan } from '../../sheet/editPlan';
import { contentOf, givenCell } from './entry';
import { lookAt } from './keptLooks';
import { keptLook } from './look';
import type { Prepared, PreparedBlock } from './prepare';
import { inTurns } from './request';

/** The plan that brings back what was kept before the write; nothing is relied on yet. */
export async function inverseOf(plan: EditPlan, prepared: Prepared): Promise<EditPlan> {
  const made = prepared.sheets.filter(({ kept }) => kept === null).map(({ edit }) => edit.name);
  const replaced = [...prepared.sheets.flatMap(({ kept }) => kept ?? []), ...prepared.removals].map(
    ({ edit }) => edit,
  );
  return {
    relies: [],
    edits: await inTurns(prepared.blocks, blockBefore),
    widths: prepared.widths.map(({ edit, before }) => ({ ...edit, points: before })),
    formats: prepared.formats.map(({ edit, own }) => ({
      range: edit.range,
      rules: own.map(({ rule }) => rule),
    })),
    sheets: replaced,
    ...(made.length > 0 && { removeSheets: made }),
    ...(plan.settings !== undefined && { settings: prepared.parts[0]?.text ?? '' }),
  };
}

/** Only the cells that the edit touched, as they were. */
function blockBefore({ edit, range, numberFormats, looks }: PreparedBlock): BlockEdit {
  const { sheet, top, left, cells, styles } = edit;
  const contentBefore = (row: number, column: number): CellContent | undefined =>
    cells[row]?.[column] === undefined ? undefined : contentOf(givenCell(range, row, column));
  const kept = new Map<Excel.CellProperties, CellStyle['kept']>();
  const styleBefore = (row: number, column: number): CellStyle | undefined => {
    const style = styles?.[row]?.[column];
    const look = style && looks ? lookAt(looks, row, column) : undefined;
    if (!style || !look) return undefined;
    const known = kept.get(look) ?? keptLook(look);
    kept.set(look, known);
    return { numberFormat: String(numberFormats[row]?.[column] ?? 'General'), kept: known };
  };
  return {
    sheet,
    top,
    left,
    cells: cells.map((row, at) => row.map((_, column) => contentBefore(at, column))),
    ...(styles && { styles: cells.map((row, at) => row.map((_, column) => styleBefore(at, column))) }),
  };
}
