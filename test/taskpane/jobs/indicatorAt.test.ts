import { indicatorAt } from '../../../src/taskpane/jobs/indicatorAt';
import type { PaneIndicators } from '../../../src/taskpane/worker/paneResult';

const at = (row: number, column: number, sheet = 'Kinerja') => ({ sheet, row, column });
const figure = (row: number, column: number, sheet?: string) => ({
  value: 1,
  text: '1',
  cell: at(row, column, sheet),
});
const nothing = { budgetCeiling: null, budgetSpent: null, weight: null };

/** The second indicator's realisasi stands in the row of the first: rows of joined tables need not agree. */
const table = {
  indicators: [
    {
      id: 'a',
      nameCell: at(3, 1),
      target: figure(3, 2),
      actual: figure(3, 3),
      quarters: [{ target: figure(3, 10), actual: null }],
      ...nothing,
    },
    {
      id: 'b',
      nameCell: at(4, 1),
      target: figure(4, 2),
      actual: figure(3, 3, 'Lain'),
      quarters: [],
      ...nothing,
    },
  ],
} as unknown as PaneIndicators;

describe('the indicator of a cell', () => {
  it.each([
    ['an input', at(3, 2), 'a'],
    ['a figure of a quarter', at(3, 10), 'a'],
    ['an input on another sheet', at(3, 3, 'Lain'), 'b'],
    ['a result of ours in the row of its name', at(4, 20), 'b'],
    ['a cell of no indicator', at(9, 9), null],
    ['the same place on a sheet without indicators', at(4, 20, 'Lain'), null],
  ])('%s', (_name, cell, id) => expect(indicatorAt(table, cell)).toBe(id));
});
