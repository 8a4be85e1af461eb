import { openWorkbook } from '../../src/host/file/openWorkbook';
import { formatA1 } from '../../src/kernel/cellAddress';
import type { CellContent, SheetEdit } from '../../src/sheet/editPlan';
import { kupangReport } from '../helpers/kupangReport';
import { HAS_LIBRE_OFFICE, throughLibreOffice } from '../helpers/libreOffice';

/** The sheets with their formulas alone: whoever opens the file must compute every figure. */
function withoutResults(sheets: readonly SheetEdit[]): SheetEdit[] {
  const bare = (content: CellContent | undefined): CellContent | undefined =>
    typeof content === 'object' && content !== null ? { ...content, cached: null } : content;
  return sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(bare)) })),
  }));
}

// Without LibreOffice on the machine this is skipped.
(HAS_LIBRE_OFFICE ? it : it.skip)(
  'formulas of the report come to the figures that values would be, in LibreOffice',
  () => {
    const { workbook, plan } = kupangReport({ mode: 'formulas' });
    const written = workbook.apply({ ...plan, sheets: withoutResults(plan.sheets) });
    if (!written.ok) throw new Error(JSON.stringify(written.issues));
    const [bytes] = throughLibreOffice([written.value.bytes]);
    const computed = openWorkbook(bytes as Uint8Array);
    if (!computed.ok) throw new Error(JSON.stringify(computed.issues));
    const { sheets } = computed.value.content();
    const different: unknown[] = [];
    let count = 0;
    for (const { name, blocks } of plan.sheets) {
      const grid = sheets.find(({ sheet }) => sheet === name);
      for (const { top, left, cells } of blocks) {
        cells.forEach((row, i) =>
          row.forEach((content, j) => {
            if (typeof content !== 'object' || content === null) return;
            count += 1;
            const found = grid?.value(top + i, left + j) ?? '';
            const { cached, formula } = content;
            const isSame =
              typeof found === 'number' && typeof cached === 'number'
                ? Math.abs(found - cached) <= 1e-9 * Math.max(1, Math.abs(cached))
                : found === cached;
            if (!isSame) different.push([name, formatA1(top + i, left + j), formula, cached, found]);
          }),
        );
      }
    }
    expect(different).toEqual([]);
    expect(count).toBeGreaterThan(2000);
  },
  120_000,
);
