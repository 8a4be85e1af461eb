import { cellKey } from '../../src/audit/cellKey';

describe('the key of a cell', () => {
  it('is the same for the same cell alone', () => {
    const cell = { sheet: 'A', row: 1, column: 12 };
    expect(cellKey({ ...cell })).toBe(cellKey(cell));
    expect(cellKey({ ...cell, sheet: 'B' })).not.toBe(cellKey(cell));
    expect(cellKey({ sheet: 'A', row: 11, column: 2 })).not.toBe(cellKey(cell));
  });
});
