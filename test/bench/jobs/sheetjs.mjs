/** SheetJS, dense: load, write 4 columns, save. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const XLSX = createRequire(import.meta.url)('../peers/node_modules/@e965/xlsx');
const [, , input, output] = process.argv;
const book = XLSX.read(readFileSync(input), { dense: true });
const sheet = book.Sheets[book.SheetNames[0]];
const rows = sheet['!data'];
rows.forEach((row, index) => {
  row[15] = { t: 'n', v: index };
  row[16] = { t: 'n', v: index / 3 };
  row[17] = { t: 's', v: 'Baik' };
  row[18] = { t: 'n', v: index / 7 };
});
sheet['!ref'] = `A1:S${rows.length}`;
writeFileSync(
  output,
  XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }),
);
