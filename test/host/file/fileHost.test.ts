import { FileHost } from '../../../src/host/file/fileHost';
import { nodeCodec } from '../../../src/host/file/nodeCodec';
import { EMPTY_PLAN } from '../../../src/sheet/editPlan';
import { describeSheetHost } from '../contract';
import { xlsxOf } from '../../helpers/xlsx';
import { valueOf } from '../../helpers/valueOf';

function open(bytes: Uint8Array, codec?: typeof nodeCodec): FileHost {
  return valueOf(FileHost.open(bytes, codec ? { codec } : {}));
}

describeSheetHost('FileHost (fflate)', (sheets) => open(xlsxOf(sheets)));
describeSheetHost('FileHost (zlib)', (sheets) => open(xlsxOf(sheets), nodeCodec));

describe('FileHost', () => {
  it('gives the very bytes back for an empty plan, and after taking a write back', async () => {
    const bytes = xlsxOf([{ sheet: 'A', cells: [[1, 2]] }]);
    const host = open(bytes);
    await host.apply(EMPTY_PLAN);
    expect(host.bytes).toBe(bytes);
    const applied = await host.apply({
      ...EMPTY_PLAN,
      edits: [{ sheet: 'A', top: 0, left: 2, cells: [[3]] }],
    });
    expect(host.bytes).not.toBe(bytes);
    if (applied.ok) await host.apply(applied.value);
    expect(host.bytes).toBe(bytes);
  });

  it('changes nothing when it is cancelled before it begins', async () => {
    const bytes = xlsxOf([{ sheet: 'A', cells: [[1]] }]);
    const host = open(bytes);
    const plan = { ...EMPTY_PLAN, edits: [{ sheet: 'A', top: 0, left: 2, cells: [[3]] }] };
    const applied = await host.apply(plan, { isCancelled: () => true });
    expect(applied).toEqual({ ok: false, issues: [{ code: 'cancelled', severity: 'error' }] });
    expect(host.bytes).toBe(bytes);
  });
});
