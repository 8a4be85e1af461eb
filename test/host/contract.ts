import type { SheetHost } from '../../src/app/ports';
import { EMPTY_PLAN, type BlockEdit, type EditPlan, type SheetEdit } from '../../src/sheet/editPlan';
import type { Grid, WorkbookContent } from '../../src/sheet/grid';
import type { GridSpec } from '../../src/sheet/gridOf';
import { newEntry, packUndo, withHistory, type HistoryEntry } from '../../src/sheet/history/index';
import { DEFAULT_SETTINGS, writeSettings } from '../../src/sheet/settings';
import { valueOf } from '../helpers/valueOf';

/** Makes a host over a fresh workbook with the given sheets. */
export type MakeHost = (sheets: readonly GridSpec[]) => Promise<SheetHost> | SheetHost;

/** Sheets that the contract starts from: a table as an office keeps it, and a second sheet. */
export const CONTRACT_SHEETS: readonly GridSpec[] = [
  {
    sheet: 'RAPK 2021',
    cells: [
      ['Indikator', 'Target', 'Realisasi', null],
      ['Obat yang memenuhi syarat', 91.5, { v: 92.25, z: '0.00' }, null],
      ['Makanan yang memenuhi syarat', { v: 0.8, z: '0%' }, { v: 81, f: '=B2-10.5' }, null],
      ['=bukan rumus', true, { v: { error: '#DIV/0!' }, f: '=1/0' }, null],
    ],
  },
  { sheet: "Lembar d'ua", cells: [['kosong']] },
];

const SHEET = 'RAPK 2021';

function plan(edits: readonly BlockEdit[], more: Partial<EditPlan> = {}): EditPlan {
  return { ...EMPTY_PLAN, edits, ...more };
}

const block = (
  top: number,
  left: number,
  cells: BlockEdit['cells'],
  styles?: BlockEdit['styles'],
): BlockEdit => ({
  sheet: SHEET,
  top,
  left,
  cells,
  ...(styles && { styles }),
});

export async function contentOf(host: SheetHost): Promise<WorkbookContent> {
  return valueOf(await host.read());
}

/** Everything a plan may touch of a sheet, as plain data. */
export function plainGrid(grid: Grid): unknown {
  const cells: unknown[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const value = grid.value(row, column);
      const formula = grid.formula(row, column);
      if (value === null && formula === null) continue;
      cells.push([row, column, value, formula, grid.numberFormat(row, column)]);
    }
  }
  return { sheet: grid.sheet, cells, merges: grid.merges };
}

async function plainContent(host: SheetHost): Promise<unknown> {
  const { sheets, settings } = await contentOf(host);
  return { sheets: sheets.map(plainGrid), settings };
}

async function sheetOf(host: SheetHost, name = SHEET): Promise<Grid> {
  const grid = (await contentOf(host)).sheets.find(({ sheet }) => sheet === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}

async function applied(host: SheetHost, wanted: EditPlan): Promise<EditPlan> {
  return valueOf(await host.apply(wanted));
}

/** Code and sheet of the refusal of a plan. */
async function refusalOf(host: SheetHost, wanted: EditPlan): Promise<unknown[]> {
  const result = await host.apply(wanted);
  return result.ok ? [] : result.issues.flatMap(({ code, data }) => [code, data?.['sheet']]);
}

/** The history's entry of a sheet that was made. */
function entryOf(sheet: SheetEdit): HistoryEntry {
  const undo = { ...EMPTY_PLAN, removeSheets: [sheet.name] };
  const packed = packUndo(undo, { before: null, after: null }, false);
  const write = { kind: 'report', at: '2026-12-01T08:00:00.000Z' } as const;
  return newEntry('w1', write, plan([], { sheets: [sheet] }), packed);
}

async function codesOf(host: SheetHost, wanted: EditPlan): Promise<string[]> {
  const result = await host.apply(wanted);
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

const RESULT_SHEET: SheetEdit = {
  name: 'Hasil LAKIP',
  blocks: [
    {
      sheet: 'Hasil LAKIP',
      top: 0,
      left: 0,
      cells: [
        ['Sasaran', 'NPS'],
        ['SK 1', 102.7265],
      ],
    },
  ],
  widths: [],
  merges: [],
  formats: [],
  charts: [],
  landscape: true,
};

/** What every host promises. Each adapter's test runs it and adds only what is its own. */
export function describeSheetHost(name: string, makeHost: MakeHost): void {
  describe(`${name} keeps the contract of a sheet host`, () => {
    let host: SheetHost;
    beforeEach(async () => {
      host = await makeHost(CONTRACT_SHEETS);
    });

    it('reads sheets in order with values of every type', async () => {
      const { sheets } = await contentOf(host);
      expect(sheets.map(({ sheet }) => sheet)).toEqual(['RAPK 2021', "Lembar d'ua"]);
      const grid = sheets[0] as Grid;
      expect([grid.value(1, 0), grid.value(1, 1), grid.value(3, 1)]).toEqual([
        'Obat yang memenuhi syarat',
        91.5,
        true,
      ]);
      expect(grid.value(3, 2)).toEqual({ error: '#DIV/0!' });
      expect(grid.value(1, 3)).toBeNull();
      expect(grid.value(4000, 200)).toBeNull();
    });

    it('reads formulas with their results, and text that looks like one as text', async () => {
      const grid = await sheetOf(host);
      expect([grid.formula(2, 2), grid.value(2, 2)]).toEqual(['=B2-10.5', 81]);
      expect([grid.formula(3, 0), grid.value(3, 0)]).toEqual([null, '=bukan rumus']);
    });

    it('reads number formats in en-US notation', async () => {
      const grid = await sheetOf(host);
      expect([grid.numberFormat(1, 2), grid.numberFormat(2, 1), grid.numberFormat(1, 1)]).toEqual([
        '0.00',
        '0%',
        'General',
      ]);
    });

    it('gives a snapshot: a grid read before a write shows what was there', async () => {
      const before = await sheetOf(host);
      await applied(host, plan([block(1, 3, [[100.82]])]));
      expect(before.value(1, 3)).toBeNull();
    });

    it('writes numbers, text, truth values and blanks, and leaves undefined cells alone', async () => {
      await applied(
        host,
        plan([
          block(0, 1, [
            ['Target baru', undefined, '% Capaian'],
            [1 / 3, null, false],
          ]),
        ]),
      );
      const grid = await sheetOf(host);
      expect([grid.value(0, 1), grid.value(0, 2), grid.value(0, 3)]).toEqual([
        'Target baru',
        'Realisasi',
        '% Capaian',
      ]);
      expect([grid.value(1, 1), grid.value(1, 2), grid.value(1, 3)]).toEqual([1 / 3, null, false]);
    });

    it.each([
      '=1+1',
      '+62 812',
      '-',
      '@x',
      '007',
      '1.234',
      '12/5',
      'TRUE',
      "'kutip",
      ' spasi ',
      'a\nb',
      '<b>&"é',
    ])('writes the text %j as that very text', async (text) => {
      await applied(host, plan([block(1, 3, [[text]])]));
      const grid = await sheetOf(host);
      expect([grid.value(1, 3), grid.formula(1, 3)]).toEqual([text, null]);
    });

    it('writes formulas with their results', async () => {
      await applied(host, plan([block(1, 3, [[{ formula: '=C2/B2*100', cached: (92.25 / 91.5) * 100 }]])]));
      const grid = await sheetOf(host);
      expect(grid.formula(1, 3)).toBe('=C2/B2*100');
      expect(grid.value(1, 3)).toBeCloseTo(100.8196721, 6);
    });

    it('sets number formats', async () => {
      await applied(host, plan([block(1, 3, [[100.8196]], [[{ numberFormat: '#,##0.00' }]])]));
      const grid = await sheetOf(host);
      expect([grid.value(1, 3), grid.numberFormat(1, 3)]).toEqual([100.8196, '#,##0.00']);
    });

    it('changes nothing else on the sheet and nothing on other sheets', async () => {
      const before = await contentOf(host);
      await applied(host, plan([block(1, 3, [[1]])]));
      const after = await contentOf(host);
      const [sheet] = after.sheets as [Grid];
      const kept = (plainGrid(sheet) as { cells: unknown[][] }).cells.filter(
        ([row, column]) => row !== 1 || column !== 3,
      );
      expect(kept).toEqual((plainGrid(before.sheets[0] as Grid) as { cells: unknown[] }).cells);
      expect(plainGrid(after.sheets[1] as Grid)).toEqual(plainGrid(before.sheets[1] as Grid));
    });

    it('changes nothing for an empty plan', async () => {
      const before = await plainContent(host);
      await applied(host, EMPTY_PLAN);
      expect(await plainContent(host)).toEqual(before);
    });

    it('has the same content after a plan is applied twice', async () => {
      const wanted = plan([block(0, 3, [['% Capaian'], [100.82], [{ formula: '=C3/B3', cached: 101.25 }]])]);
      await applied(host, wanted);
      const once = await plainContent(host);
      await applied(host, wanted);
      expect(await plainContent(host)).toEqual(once);
    });

    it('gives the plan that takes everything back', async () => {
      const before = await plainContent(host);
      const inverse = await applied(
        host,
        plan(
          [
            block(0, 2, [
              ['x', 'y'],
              [5, null],
              ['teks', 7],
            ]),
          ],
          { settings: '{"version":1}', sheets: [RESULT_SHEET] },
        ),
      );
      expect(await plainContent(host)).not.toEqual(before);
      await applied(host, inverse);
      expect(await plainContent(host)).toEqual(before);
    });

    it('refuses a plan whose cells have changed, and writes nothing of it', async () => {
      const before = await plainContent(host);
      const relies = [{ cell: { sheet: SHEET, row: 1, column: 1 }, value: 90 }];
      expect(await codesOf(host, plan([block(1, 3, [[1]])], { relies }))).toEqual(['stale-cell']);
      expect(await plainContent(host)).toEqual(before);
    });

    it('accepts a plan whose cells are as it relies on', async () => {
      const relies = [
        { cell: { sheet: SHEET, row: 1, column: 1 }, value: 91.5 },
        { cell: { sheet: SHEET, row: 3, column: 2 }, value: { error: '#DIV/0!' as const } },
        { cell: { sheet: SHEET, row: 1, column: 3 }, value: null },
        { cell: { sheet: SHEET, row: 2, column: 2 }, value: null, formula: '=B2-10.5' },
      ];
      expect(await codesOf(host, plan([block(1, 3, [[1]])], { relies }))).toEqual([]);
    });

    it('refuses a sheet that is not there, and writes nothing of the plan', async () => {
      const before = await plainContent(host);
      const elsewhere: BlockEdit = { sheet: 'Tidak Ada', top: 0, left: 0, cells: [[1]] };
      expect(await codesOf(host, plan([block(1, 3, [[1]]), elsewhere]))).toEqual(['sheet-missing']);
      expect(await plainContent(host)).toEqual(before);
    });

    it('keeps settings and gives them back', async () => {
      const settings = '{"version":1,"catatan":"<&> \\"é\\""}';
      await applied(host, plan([], { settings }));
      expect((await contentOf(host)).settings).toBe(settings);
      await applied(host, plan([], { settings: '' }));
      expect((await contentOf(host)).settings).toBeNull();
    });

    it('makes a sheet of ours, and makes it again whole', async () => {
      await applied(host, plan([], { sheets: [RESULT_SHEET] }));
      const shorter: SheetEdit = {
        ...RESULT_SHEET,
        blocks: [{ sheet: RESULT_SHEET.name, top: 0, left: 0, cells: [['Sasaran baru']] }],
      };
      await applied(host, plan([], { sheets: [shorter] }));
      const grid = await sheetOf(host, RESULT_SHEET.name);
      expect([grid.value(0, 0), grid.value(0, 1), grid.value(1, 1)]).toEqual(['Sasaran baru', null, null]);
      expect((await contentOf(host)).sheets).toHaveLength(3);
    });

    it('refuses to make a sheet over one that is not ours', async () => {
      const before = await plainContent(host);
      const foreign = { ...RESULT_SHEET, name: "Lembar d'ua", blocks: [] };
      expect(await codesOf(host, plan([], { sheets: [foreign] }))).toEqual(['sheet-not-ours']);
      expect(await plainContent(host)).toEqual(before);
    });

    it('refuses a sheet that a person made under a name that the settings know', async () => {
      const settings = writeSettings({ ...DEFAULT_SETTINGS, resultSheets: ["Lembar d'ua"] });
      await applied(host, plan([], { settings }));
      const before = await plainContent(host);
      const remade = { ...RESULT_SHEET, name: "Lembar d'ua", blocks: [] };
      expect(await refusalOf(host, plan([], { sheets: [remade] }))).toEqual([
        'sheet-not-ours',
        "Lembar d'ua",
      ]);
      const removal = plan([], { removeSheets: ["Lembar d'ua"] });
      expect(await refusalOf(host, removal)).toEqual(['sheet-not-ours', "Lembar d'ua"]);
      expect(await plainContent(host)).toEqual(before);
    });

    it.each<[string, BlockEdit['cells']]>([
      ['a word in a blank cell', [['catatan saya']]],
      ['a formula', [[{ formula: '=B2*2', cached: 205.453 }]]],
    ])('refuses a sheet of ours in which a person typed %s, and writes nothing', async (_, cells) => {
      await applied(host, plan([], { sheets: [RESULT_SHEET] }));
      await applied(host, plan([{ sheet: RESULT_SHEET.name, top: 1, left: 2, cells }]));
      const before = await plainContent(host);
      for (const wanted of [{ sheets: [RESULT_SHEET] }, { removeSheets: [RESULT_SHEET.name] }])
        expect(await refusalOf(host, plan([], wanted))).toEqual(['sheet-edited', RESULT_SHEET.name]);
      expect(await plainContent(host)).toEqual(before);
      // Once the cell is as it was, the sheet is ours alone again.
      await applied(host, plan([{ sheet: RESULT_SHEET.name, top: 1, left: 2, cells: [[null]] }]));
      await applied(host, plan([], { removeSheets: [RESULT_SHEET.name] }));
    });

    it('makes a sheet again that lost its mark only while it holds what the history remembers', async () => {
      const [made] = RESULT_SHEET.blocks;
      const unmarked: GridSpec = {
        sheet: RESULT_SHEET.name,
        cells: (made?.cells ?? []) as GridSpec['cells'],
      };
      const settings = withHistory(null, [entryOf(RESULT_SHEET)]) ?? '';
      const kept = await makeHost([...CONTRACT_SHEETS, unmarked]);
      expect(await codesOf(kept, plan([], { sheets: [RESULT_SHEET] }))).toEqual(['sheet-not-ours']);
      await applied(kept, plan([], { settings }));
      await applied(kept, plan([], { sheets: [RESULT_SHEET] }));
      const edited = await makeHost([
        ...CONTRACT_SHEETS,
        { ...unmarked, cells: [...unmarked.cells, ['catatan saya']] },
      ]);
      await applied(edited, plan([], { settings }));
      expect(await codesOf(edited, plan([], { sheets: [RESULT_SHEET] }))).toEqual(['sheet-not-ours']);
    });

    it('removes a sheet of ours when its making is taken back', async () => {
      const inverse = await applied(host, plan([], { sheets: [RESULT_SHEET] }));
      await applied(host, inverse);
      expect((await contentOf(host)).sheets.map(({ sheet }) => sheet)).toEqual(['RAPK 2021', "Lembar d'ua"]);
    });
  });
}
