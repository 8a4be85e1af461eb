import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEEPEST, workbookFiles } from '../../src/cli/workbookFiles';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakip-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(...names: string[]): string {
  const path = join(folder, ...names);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  return path;
}

describe('workbooks of a folder', () => {
  it('are those of all kinds, read or not, sorted and shown by their place in the folder', () => {
    for (const name of ['b.xlsx', 'a.XLSM', 'lama.xls', 'c.ods', 'surat.docx', 'data.csv', 'kerja.xlsx.bak'])
      put(name);
    put('unit', 'd.xlsb');
    const { files } = workbookFiles([folder], join(folder, 'rekap.xlsx'));
    expect(files.map(({ shown }) => shown)).toEqual([
      'a.XLSM',
      'b.xlsx',
      'c.ods',
      'lama.xls',
      join('unit', 'd.xlsb'),
    ]);
    expect(files[1]?.path).toBe(join(folder, 'b.xlsx'));
  });

  it('are each one, though named twice, and the output is none', () => {
    const [one, output] = [put('a.xlsx'), put('rekap.xlsx')];
    const { files } = workbookFiles([folder, one, join(folder, '*.xlsx')], output);
    expect(files.map(({ path }) => path)).toEqual([one]);
  });

  it('are looked for eight folders deep; a deeper folder is told', () => {
    const levels = Array.from({ length: DEEPEST }, (_, level) => `f${level + 1}`);
    put(...levels.slice(0, DEEPEST - 1), 'a.xlsx');
    put(...levels, 'b.xlsx');
    const { files, skipped } = workbookFiles([folder], '');
    expect(files.map(({ shown }) => shown)).toEqual([join(...levels.slice(0, DEEPEST - 1), 'a.xlsx')]);
    expect(skipped).toEqual([{ file: join(...levels), reason: 'too-deep' }]);
  });

  it('that are named and missing are told', () => {
    const { files, unread } = workbookFiles([join(folder, 'tidak-ada')], '');
    expect([files, unread.map(({ issues }) => issues[0]?.code)]).toEqual([[], ['file-not-found']]);
  });
});
