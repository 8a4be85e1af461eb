import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/host/file/node';

it('names the columns of every row that hold something', () => {
  const read = readWorkbookFile(join(__dirname, '../../../assets/contoh/kupang-2021.xlsx'));
  if (!read.ok) throw new Error(read.issues[0].code);
  for (const grid of read.value.content().sheets) {
    for (let row = 0; row <= grid.rowCount; row += 1) {
      const held = Array.from({ length: grid.columnCount }, (_, column) => column).filter(
        (column) => grid.value(row, column) !== null,
      );
      expect(grid.columnsOf?.(row)).toEqual(held);
    }
  }
});
