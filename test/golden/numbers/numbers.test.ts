import { readColumn, type NumberCell } from '../../../src/sheet/number/readColumn';
import asked from './asked.json';
import columns from './columns.json';

interface PrintedColumn {
  readonly column: string;
  readonly printed: readonly string[];
  readonly value: readonly (number | string | null)[];
}

const cell = (text: string): NumberCell => ({
  value: text,
  text,
  numberFormat: 'General',
  hasFormula: false,
});

function readings({ printed }: PrintedColumn): (number | string | null)[] {
  const context = { header: [], sheetNotation: null, separators: null, answer: null };
  return readColumn(printed.map(cell), context).readings.map((reading) => {
    if (reading.state === 'number') return reading.value;
    return reading.state === 'not-measured' ? null : reading.state === 'ambiguous' ? 'ambiguous' : 'text';
  });
}

describe('numbers of the 2021 report (M-30, M-31)', () => {
  it.each((columns as PrintedColumn[]).map((column) => [column.column, column] as const))(
    'reads every string of %s, or asks',
    (_, column) => {
      const read = readings(column);
      expect(read.map((value, i) => (value === 'ambiguous' ? column.value[i] : value))).toEqual(column.value);
    },
  );

  it('asks about these strings only', () => {
    const open = (columns as PrintedColumn[]).flatMap((column) =>
      readings(column).flatMap((value, i) =>
        value === 'ambiguous' ? [`${column.column}: ${column.printed[i]}`] : [],
      ),
    );
    expect(open).toEqual(asked);
  });
});
