import { newWorkbook } from '../../../src/host/file/newWorkbook';
import { nodeCodec } from '../../../src/host/file/nodeCodec';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import type { FileWorkbook } from '../../../src/host/file/fileWorkbook';
import { EMPTY_PLAN, type SheetEdit } from '../../../src/sheet/editPlan';
import { RESULT_SHEET } from '../../helpers/resultSheet';
import { partsOf } from '../../helpers/xlsx';
import { valueOf } from '../../helpers/valueOf';

const SECOND: SheetEdit = {
  name: 'Kedua & terakhir',
  blocks: [{ sheet: 'Kedua & terakhir', top: 0, left: 0, cells: [['=1+1', 3.25]] }],
  widths: [],
  merges: [],
  formats: [],
  charts: [],
  landscape: false,
};

function opened(result: ReturnType<typeof newWorkbook>): FileWorkbook {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const blank = (name: string) => opened(newWorkbook(name, { codec: nodeCodec }));

function written(sheets: readonly SheetEdit[], first = sheets[0]?.name ?? ''): Uint8Array {
  const applied = valueOf(blank(first).apply({ ...EMPTY_PLAN, sheets }));
  return applied.bytes;
}

describe('a new workbook', () => {
  it('opens with one empty sheet of the name that was asked for', () => {
    const { sheets, settings } = blank('Rekap & <NPS>').content();
    expect(sheets.map(({ sheet, rowCount }) => [sheet, rowCount])).toEqual([['Rekap & <NPS>', 0]]);
    expect(settings).toBeNull();
  });

  it('is a person’s where nobody says that it is ours: no mark, and every part leads somewhere', () => {
    const theirs = opened(newWorkbook('Lembar1', { codec: nodeCodec, isOurs: false }));
    expect(theirs.content().sheets.map(({ isOurs }) => isOurs === true)).toEqual([false]);
    expect(
      Object.keys(partsOf(theirs.bytes)).filter((name) => /customProperty|sheet1\.xml\.rels/.test(name)),
    ).toEqual([]);
    expect(partsOf(theirs.bytes)['[Content_Types].xml']).not.toContain('customProperty');
  });

  it('holds the sheets of a plan in their order and nothing else', () => {
    const again = opened(openWorkbook(written([RESULT_SHEET, SECOND]), { codec: nodeCodec }));
    const { sheets } = again.content();
    expect(sheets.map(({ sheet }) => sheet)).toEqual([RESULT_SHEET.name, SECOND.name]);
    expect([sheets[0]?.value(3, 1), sheets[1]?.value(0, 0), sheets[1]?.value(0, 1)]).toEqual([
      102.7265,
      '=1+1',
      3.25,
    ]);
    expect(sheets[1]?.formula(0, 0)).toBeNull();
  });

  it('names every part once and every relationship leads to a part', () => {
    const parts = partsOf(written([RESULT_SHEET, SECOND]));
    const types = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(types).size).toBe(types.length);
    expect(types.filter((name) => !((name as string) in parts))).toEqual([]);
    for (const [name, xml] of Object.entries(parts)) {
      if (!name.endsWith('.rels')) continue;
      const base = new URL(name.replace('_rels/', ''), 'zip:///');
      const targets = [...xml.matchAll(/Target="([^"]+)"/g)].map(([, to]) =>
        new URL(to as string, base).pathname.slice(1),
      );
      expect(targets.filter((target) => !(target in parts))).toEqual([]);
    }
  });

  it('is the same to the byte each time', () => {
    expect(Buffer.compare(written([SECOND]), written([SECOND]))).toBe(0);
  });

  it('freezes rows and columns of a sheet together', () => {
    const frozen: SheetEdit = { ...SECOND, freezeRows: 5, freezeColumns: 2 };
    expect(partsOf(written([frozen]))['xl/worksheets/sheet1.xml']).toContain(
      '<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/>',
    );
  });
});
