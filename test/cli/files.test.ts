import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expandFiles } from '../../src/cli/expandFiles';
import { OutputPaths } from '../../src/cli/outputPath';

describe('OutputPaths', () => {
  it.each([
    ['data/kinerja.xlsx', 'data/kinerja-lakip.xlsx'],
    ['kinerja.xlsm', 'kinerja-lakip.xlsm'],
    ['kinerja-lakip.xlsx', 'kinerja-lakip-2.xlsx'],
    ['kinerja-lakip-9.xlsx', 'kinerja-lakip-10.xlsx'],
    ['arsip.2021/kinerja', 'arsip.2021/kinerja-lakip'],
  ])('puts the result of %s at %s', (input, output) => {
    expect(new OutputPaths({}).of(input)).toBe(join(output));
  });

  it('keeps inputs of one name apart in a folder', () => {
    const outputs = new OutputPaths({ folder: 'hasil' });
    expect([outputs.of('a/kinerja.xlsx'), outputs.of('b/kinerja.xlsx')]).toEqual([
      join('hasil', 'kinerja-lakip.xlsx'),
      join('hasil', 'kinerja-lakip-2.xlsx'),
    ]);
  });

  it('takes the name that was given', () => {
    expect(new OutputPaths({ file: 'x.xlsx' }).of('a.xlsx')).toBe('x.xlsx');
  });
});

describe('expandFiles', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lakip-files-'));
    for (const name of ['b.xlsx', 'a.XLSX', '~$a.xlsx', 'c.txt', '[1]*.md'])
      writeFileSync(join(folder, name), '');
    mkdirSync(join(folder, 'd.xlsx'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('replaces a pattern by the files it matches, in order, without what Excel has open', () => {
    expect(expandFiles([join(folder, '*.xlsx')])).toEqual([join(folder, 'a.XLSX'), join(folder, 'b.xlsx')]);
  });

  it('matches one character for a question mark', () => {
    expect(expandFiles([join(folder, '?.t?t')])).toEqual([join(folder, 'c.txt')]);
  });

  it('leaves a name that exists or matches nothing as it is', () => {
    const names = [join(folder, '[1]*.md'), join(folder, '*.ods'), join('tidak', 'ada', '*.xlsx')];
    expect(expandFiles(names)).toEqual(names);
  });

  it('is quick on a pattern made to be slow', () => {
    writeFileSync(join(folder, 'a'.repeat(200)), '');
    const pattern = join(folder, `${'*a'.repeat(60)}b`);
    expect(expandFiles([pattern])).toEqual([pattern]);
  });
});
