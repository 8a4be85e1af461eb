import { MemoryHost } from '../../src/host/memory/memoryHost';
import { EMPTY_PLAN } from '../../src/sheet/editPlan';
import { gridOf } from '../../src/sheet/gridOf';
import { CONTRACT_SHEETS, contentOf, describeSheetHost } from './contract';

const hostOf = (sheets = CONTRACT_SHEETS): MemoryHost =>
  new MemoryHost({
    sheets: sheets.map(gridOf),
    activeSheet: null,
    settings: null,
    separators: null,
    uses1904Dates: false,
  });

describeSheetHost('memory', hostOf);

describe('MemoryHost', () => {
  it('tells its watchers of changes that do not come from a plan', async () => {
    const host = hostOf();
    let told = 0;
    const stop = host.watch(() => (told += 1));
    await host.apply({ ...EMPTY_PLAN, settings: '{}' });
    expect(told).toBe(0);
    host.edit((content) => ({ ...content, settings: null }));
    expect(told).toBe(1);
    stop();
    host.edit((content) => content);
    expect(told).toBe(1);
    expect((await contentOf(host)).settings).toBeNull();
  });
});
