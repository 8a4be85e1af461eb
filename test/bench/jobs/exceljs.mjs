/** exceljs: load, write 4 columns, save. */
import { createRequire } from 'node:module';

const ExcelJS = createRequire(import.meta.url)('../peers/node_modules/exceljs');
const [, , input, output] = process.argv;
const book = new ExcelJS.Workbook();
await book.xlsx.readFile(input);
const sheet = book.worksheets[0];
for (let row = 1; row <= sheet.rowCount; row += 1) {
  const cells = sheet.getRow(row);
  cells.getCell(16).value = row;
  cells.getCell(17).value = row / 3;
  cells.getCell(18).value = 'Baik';
  cells.getCell(19).value = row / 7;
}
await book.xlsx.writeFile(output, { useSharedStrings: true });
