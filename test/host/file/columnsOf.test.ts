import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/host/file/node';
import { valueOf } from '../../helpers/valueOf';

it('names the columns of every row that hold something', () => {
  const read = valueOf(readWorkbookFile(join(__dirname, '../../../assets/contoh/kupang-2021.xlsx')));
  for (const grid of read.content().sheets) {
    for (let row = 0; row <= grid.rowCount; row += 1) {
      const held = Array.from({ length: grid.columnCount }, (_, column) => column).filter(
        (column) => grid.value(row, column) !== null,
      );
      expect(grid.columnsOf?.(row)).toEqual(held);
    }
  }
});
