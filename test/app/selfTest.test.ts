import { isAsExpected, selfTest } from '../../src/app/selfTest';
import { MemoryHost } from '../../src/host/memory/memoryHost';
import { gridOf } from '../../src/sheet/gridOf';

const content = {
  sheets: [gridOf({ sheet: 'Kerja', cells: [['isi', 1]] })],
  activeSheet: 'Kerja',
  settings: null,
  separators: null,
  uses1904Dates: false,
};

describe('selfTest', () => {
  it('finds every figure as it should be, and leaves no sheet behind', async () => {
    const host = new MemoryHost(content);
    const result = await selfTest(host);
    expect(result.ok && isAsExpected(result.value)).toBe(true);
    const after = await host.read();
    expect(after.ok && after.value.sheets.map(({ sheet }) => sheet)).toEqual(['Kerja']);
  });

  it('says which figure did not come back', () => {
    expect(isAsExpected([{ name: 'NPS', expected: 102.72652239147817, found: 102.7 }])).toBe(false);
    expect(isAsExpected([{ name: 'NPS', expected: 102.72652239147817, found: null }])).toBe(false);
  });
});
