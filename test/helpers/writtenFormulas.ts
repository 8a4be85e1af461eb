import { openWorkbook } from '../../src/host/file/openWorkbook';
import { formatA1 } from '../../src/kernel/cellAddress';
import type { BlockEdit, CellContent } from '../../src/sheet/editPlan';
import { valueOf } from './valueOf';

/** Blocks with their formulas alone: whoever opens the file must compute every result. */
export function withoutResults(blocks: readonly BlockEdit[]): BlockEdit[] {
  const bare = (content: CellContent | undefined): CellContent | undefined =>
    isFormula(content) ? { ...content, cached: null } : content;
  return blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(bare)) }));
}

/** Formulas of the blocks that a computed workbook shows another result of, and how many were looked at. */
export function comparedFormulas(
  blocks: readonly BlockEdit[],
  computed: Uint8Array,
): { readonly count: number; readonly wrong: readonly unknown[] } {
  const workbook = valueOf(openWorkbook(computed));
  const { sheets } = workbook.content();
  const wrong: unknown[] = [];
  let count = 0;
  for (const { sheet, top, left, cells } of blocks) {
    const grid = sheets.find((each) => each.sheet === sheet);
    cells.forEach((row, i) =>
      row.forEach((content, j) => {
        if (!isFormula(content)) return;
        count += 1;
        const found = grid?.value(top + i, left + j) ?? '';
        const { cached, formula } = content;
        const isSame =
          typeof found === 'number' && typeof cached === 'number'
            ? Math.abs(found - cached) <= 1e-9 * Math.max(1, Math.abs(cached))
            : found === cached;
        if (!isSame) wrong.push([sheet, formatA1(top + i, left + j), formula, cached, found]);
      }),
    );
  }
  return { count, wrong };
}

/** Whether a content is a formula with its result. */
export function isFormula(
  content: CellContent | undefined,
): content is Exclude<CellContent, string | number | boolean | null> {
  return typeof content === 'object' && content !== null;
}
