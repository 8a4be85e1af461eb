import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedRange } from 'hucre';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { quoteSheetName } from '../../src/kernel/cellAddress';
import { reportLayoutText } from '../../src/report/parseReportLayout';
import { defaultReportLayout } from '../../src/text/reportLayout';
import { kupangSheets } from './kupangSheets';
import { templatSheets } from './templat';
import { reportTemplate } from './templatLaporan';

/** Fixed, so that the same figures give the same bytes. */
const MADE_ON = new Date('2022-02-18T00:00:00Z');

/** The bytes of a sample workbook. */
export async function workbookBytes(sheets: readonly WriteSheet[], title: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(withoutPrintTitles),
    namedRanges: sheets.flatMap(printTitles),
    properties: { title, created: MADE_ON, modified: MADE_ON },
    defaultFont: { name: 'Calibri', size: 10 },
  });
}

/** hucre names the rows that every page repeats without quotes around the sheet; Excel repairs a file with such a name. */
function printTitles({ name, pageSetup }: WriteSheet): NamedRange[] {
  const rows = pageSetup?.printTitlesRow;
  return rows === undefined
    ? []
    : [{ name: '_xlnm.Print_Titles', range: `${quoteSheetName(name)}!${rows}`, scope: name }];
}

function withoutPrintTitles(sheet: WriteSheet): WriteSheet {
  const { printTitlesRow, ...pageSetup } = sheet.pageSetup ?? {};
  return printTitlesRow === undefined ? sheet : { ...sheet, pageSetup };
}

/** Makes the samples: workbooks beside this script, the layout and the Word template that an office starts from. */
async function main(): Promise<void> {
  const files = [
    ['kupang-2021.xlsx', await workbookBytes(kupangSheets(), 'Kinerja Balai POM di Kupang tahun 2021')],
    ['templat.xlsx', await workbookBytes(templatSheets(), 'Templat LAKIP')],
  ] as const;
  for (const [name, bytes] of files) writeFileSync(join(__dirname, name), bytes);
  writeFileSync(join(__dirname, '../laporan/templat-laporan.docx'), await reportTemplate());
  writeFileSync(join(__dirname, '../laporan/tata-letak.json'), reportLayoutText(defaultReportLayout('id')));
}

if (require.main === module) void main();
