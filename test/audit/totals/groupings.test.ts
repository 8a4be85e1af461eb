import { rowsOf } from '../../../src/audit/totals/figureView';
import { groupingsOf, isCount, membersOf } from '../../../src/audit/totals/groupings';
import { totalLines } from '../../../src/audit/totals/totalLines';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../../src/sheet/gridOf';

const CELLS: CellValue[][] = [
  ['Nama', 'Pagu', 'Sisa'],
  [1, 2, 3],
  ['A', 10, 1],
  ['B', 20, 1],
  ['Jumlah', 30, 2],
  ['C', 5, 1],
  ['D', 6, 1],
  ['Jumlah', 41, 4],
];
const view = rowsOf(gridOf({ sheet: 'A', cells: CELLS }), 'comma');
const lines = totalLines(view);

describe('the lines that a total may be made of', () => {
  const members = membersOf(view, lines.at(-1)!, 1, new Set(lines.map(({ line }) => line)));

  it('end at the head, without the numbers of columns', () => {
    expect(members.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
    expect(isCount(view, 1)).toBe(true);
    expect(isCount(view, 2)).toBe(false);
  });

  it('are those since the total before, all that are none, or totals and the rest', () => {
    const ways = Object.fromEntries(
      groupingsOf(members, false).map((each) => [each.id, each.members.map(({ line }) => line)]),
    );
    expect(ways).toEqual({ since: [5, 6], all: [2, 3, 5, 6], 'totals-and-rest': [4, 5, 6] });
    expect(groupingsOf(members, true).some(({ id }) => id === 'nearest-3')).toBe(true);
  });
});
