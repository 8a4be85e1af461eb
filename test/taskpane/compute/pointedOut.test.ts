import type { Decision } from '../../../src/sheet/decision';
import {
  columnsIn,
  givenSheets,
  hasHeader,
  noTableAnswer,
  pointOut,
  tableAnswer,
} from '../../../src/taskpane/compute/pointedOut';
import { SAMPLE_TABLE } from '../sample';

const range = { sheet: 'Pengukuran', top: 3, left: 0, bottom: 19, right: 13 };

function column(sheet: string, row: number, left: number): Decision {
  return {
    id: `column-field|${sheet}|${row}|${left}`,
    kind: 'column-field',
    cells: [{ sheet, top: row, bottom: row, left, right: left }],
    candidates: [],
    chosen: null,
    isOpen: false,
    confidence: 1,
    reason: { code: 'header-words' },
  };
}

describe('a selection as a table', () => {
  it('is headed by its first row where no table was read', () => {
    expect(pointOut(range, [])).toEqual({ range, headerTop: 3, headerBottom: 3 });
  });

  it('is headed as the table that was read there', () => {
    // Header of the sample: rows 3 to 4 of the sheet (0-based 2 and 3).
    expect(pointOut({ ...range, top: 0 }, SAMPLE_TABLE.sources)).toMatchObject({
      headerTop: 2,
      headerBottom: 3,
    });
    expect(pointOut({ ...range, top: 3 }, SAMPLE_TABLE.sources)).toMatchObject({ headerTop: 3 });
  });

  it.each([
    [3, 5, true],
    [2, 5, false],
    [6, 5, false],
    [3, 19, false],
  ])('with the header in rows %i to %i can be read: %s', (headerTop, headerBottom, isRight) => {
    expect(hasHeader({ range, headerTop, headerBottom })).toBe(isRight);
  });

  it('becomes the answer of its sheet, in the words of the command line', () => {
    const pointed = { range, headerTop: 3, headerBottom: 5 };
    expect(tableAnswer(pointed)).toEqual(['table|Pengukuran', 'A4:N20;header=4-6']);
    expect(tableAnswer(pointed, 'A30:N40;header=30-30')).toEqual([
      'table|Pengukuran',
      'A30:N40;header=30-30 + A4:N20;header=4-6',
    ]);
    expect(tableAnswer(pointed, 'none')).toEqual(['table|Pengukuran', 'A4:N20;header=4-6']);
    expect(noTableAnswer('Pengukuran')).toEqual(['table|Pengukuran', 'none']);
  });
});

describe('what was pointed out', () => {
  it('is listed by sheet, and other answers are not', () => {
    const answers = {
      'table|A|B': 'A4:B9;header=4-4 + D4:E9',
      'table|Kosong': 'none',
      'column-field|A|D6': 'target',
    };
    expect(givenSheets(answers)).toEqual([
      {
        id: 'table|A|B',
        sheet: 'A|B',
        tables: [
          { sheet: 'A|B', top: 3, left: 0, bottom: 8, right: 1 },
          { sheet: 'A|B', top: 3, left: 3, bottom: 8, right: 4 },
        ],
      },
      { id: 'table|Kosong', sheet: 'Kosong', tables: [] },
    ]);
  });
});

describe('columns of a selection', () => {
  const all = [column('A', 4, 1), column('A', 4, 2), column('A', 30, 2), column('B', 4, 2)];
  const at = (top: number, bottom: number, left: number, right: number) =>
    columnsIn(all, { sheet: 'A', top, bottom, left, right }).map(({ id }) => id);

  it('are those headed in it', () => {
    expect(at(3, 20, 0, 5)).toEqual(['column-field|A|4|1', 'column-field|A|4|2']);
  });

  it('are those headed next above it when it holds no header', () => {
    expect(at(6, 9, 2, 2)).toEqual(['column-field|A|4|2']);
    expect(at(32, 32, 1, 2)).toEqual(['column-field|A|30|2']);
    expect(at(0, 1, 1, 2)).toEqual([]);
  });
});
