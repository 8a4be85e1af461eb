import { EMPTY_PLAN, type EditPlan } from '../../../src/sheet/editPlan';
import { gridOf } from '../../../src/sheet/gridOf';
import { previewPlan, SHOWN_CHANGES } from '../../../src/taskpane/compute/planPreview';

const grid = gridOf({
  sheet: 'Lakip',
  cells: [
    ['Target', 'Capaian'],
    [90, 50],
    [80, null],
  ],
});
const content = {
  sheets: [grid],
  activeSheet: 'Lakip',
  settings: null,
  separators: null,
  uses1904Dates: false,
};

describe('previewPlan', () => {
  it('counts cells, those that hold something, and names the block of each sheet', () => {
    const plan: EditPlan = {
      ...EMPTY_PLAN,
      edits: [
        {
          sheet: 'Lakip',
          top: 0,
          left: 1,
          cells: [
            [undefined, 'Kriteria'],
            [100, 'Baik'],
          ],
        },
        { sheet: 'Lakip', top: 2, left: 1, cells: [[95]] },
      ],
    };
    expect(previewPlan(plan, content)).toEqual({
      cellCount: 4,
      replacedCount: 1,
      places: [{ range: { sheet: 'Lakip', top: 0, left: 1, bottom: 2, right: 2 }, cellCount: 4 }],
      changes: [
        { cell: { sheet: 'Lakip', row: 0, column: 2 }, before: null, after: 'Kriteria' },
        { cell: { sheet: 'Lakip', row: 1, column: 1 }, before: 50, after: 100 },
        { cell: { sheet: 'Lakip', row: 1, column: 2 }, before: null, after: 'Baik' },
        { cell: { sheet: 'Lakip', row: 2, column: 1 }, before: null, after: 95 },
      ],
      newSheets: [],
    });
  });

  it('shows only the first changes of a long plan and still counts all', () => {
    const cells = Array.from({ length: 500 }, (_, row) => [row]);
    const preview = previewPlan(
      { ...EMPTY_PLAN, edits: [{ sheet: 'Baru', top: 0, left: 0, cells }] },
      content,
    );
    expect(preview.cellCount).toBe(500);
    expect(preview.changes).toHaveLength(SHOWN_CHANGES);
  });

  it('is empty for an empty plan', () => {
    const empty = { cellCount: 0, replacedCount: 0, places: [], changes: [], newSheets: [] };
    expect(previewPlan(EMPTY_PLAN, content)).toEqual(empty);
  });
});
