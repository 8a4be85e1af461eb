import { kupangReport } from '../helpers/kupangReport';
import { HAS_LIBRE_OFFICE, throughLibreOffice } from '../helpers/libreOffice';
import { comparedFormulas, withoutResults } from '../helpers/writtenFormulas';
import { valueOf } from '../helpers/valueOf';

// Without LibreOffice on the machine this is skipped.
(HAS_LIBRE_OFFICE ? it : it.skip)(
  'formulas of the report come to the figures that values would be, in LibreOffice',
  () => {
    const { workbook, plan } = kupangReport({ mode: 'formulas' });
    const sheets = plan.sheets.map((sheet) => ({ ...sheet, blocks: withoutResults(sheet.blocks) }));
    const written = valueOf(workbook.apply({ ...plan, sheets }));
    const [computed] = throughLibreOffice([written.bytes]);
    const blocks = plan.sheets.flatMap((sheet) => sheet.blocks);
    const { count, wrong } = comparedFormulas(blocks, computed as Uint8Array);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(2000);
  },
  120_000,
);
