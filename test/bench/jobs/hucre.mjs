/** hucre: load, write 4 columns, save. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openXlsx, saveXlsx } from '../peers/node_modules/hucre/dist/xlsx.mjs';

const [, , input, output] = process.argv;
const book = await openXlsx(readFileSync(input));
const { rows } = book.sheets[0];
rows.forEach((row, index) => {
  row[15] = index;
  row[16] = index / 3;
  row[17] = 'Baik';
  row[18] = index / 7;
});
writeFileSync(output, await saveXlsx(book));
