import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile, saveWorkbookFile } from '../../../src/host/file/node';
import { systemIssue } from '../../../src/host/file/nodeIssue';
import { fullPackage } from '../../helpers/fullPackage';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakip-simpan-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = (result: ReturnType<typeof saveWorkbookFile>): string | null =>
  result.ok ? null : result.issues[0].code;

describe('reading a file', () => {
  it('opens a workbook', () => {
    writeFileSync(at('a.xlsm'), fullPackage());
    const workbook = readWorkbookFile(at('a.xlsm'));
    expect(workbook.ok && workbook.value.content().sheets.map(({ sheet }) => sheet)).toEqual([
      'Data',
      'Pivot',
    ]);
  });

  it('says that a file is not there, or is a folder', () => {
    const missing = readWorkbookFile(at('tidak-ada.xlsx'));
    expect(missing).toEqual({
      ok: false,
      issues: [
        { code: 'file-not-found', severity: 'error', data: { file: at('tidak-ada.xlsx'), system: 'ENOENT' } },
      ],
    });
    const asFolder = readWorkbookFile(folder);
    expect(!asFolder.ok && asFolder.issues[0].code).toBe('file-not-readable');
  });
});

describe('saving a file', () => {
  it('writes a new file and leaves nothing else behind', () => {
    expect(saveWorkbookFile(at('hasil.xlsx'), bytesOf('isi'))).toEqual({
      ok: true,
      value: { path: at('hasil.xlsx'), backup: null },
      warnings: [],
    });
    expect(readdirSync(folder)).toEqual(['hasil.xlsx']);
    expect(readFileSync(at('hasil.xlsx'), 'utf8')).toBe('isi');
  });

  it('never writes over a file unless asked', () => {
    writeFileSync(at('lama.xlsx'), 'lama');
    expect(codeOf(saveWorkbookFile(at('lama.xlsx'), bytesOf('baru')))).toBe('file-exists');
    expect(
      codeOf(saveWorkbookFile(at('lama.xlsx'), bytesOf('baru'), { input: at('lama.xlsx'), overwrite: true })),
    ).toBe('file-exists');
    expect(readFileSync(at('lama.xlsx'), 'utf8')).toBe('lama');
    expect(codeOf(saveWorkbookFile(at('lama.xlsx'), bytesOf('baru'), { overwrite: true }))).toBeNull();
    expect(readFileSync(at('lama.xlsx'), 'utf8')).toBe('baru');
  });

  it('replaces the input when asked, keeps it as a backup, and never loses an older backup', () => {
    const save = (text: string): string | null => {
      const input = at('kinerja.xlsx');
      const result = saveWorkbookFile(input, bytesOf(text), { input, replaceInput: true });
      return result.ok ? result.value.backup : null;
    };
    writeFileSync(at('kinerja.xlsx'), 'satu');
    expect([save('dua'), save('tiga')]).toEqual([at('kinerja.xlsx.bak'), at('kinerja.xlsx.1.bak')]);
    expect(
      ['kinerja.xlsx', 'kinerja.xlsx.bak', 'kinerja.xlsx.1.bak'].map((name) =>
        readFileSync(at(name), 'utf8'),
      ),
    ).toEqual(['tiga', 'satu', 'dua']);
  });

  it('knows the input under another name: a link to it', () => {
    writeFileSync(at('asli.xlsx'), 'asli');
    symlinkSync(at('asli.xlsx'), at('tautan.xlsx'));
    const options = { input: at('asli.xlsx'), overwrite: true };
    expect(codeOf(saveWorkbookFile(at('tautan.xlsx'), bytesOf('baru'), options))).toBe('file-exists');
    const result = saveWorkbookFile(at('tautan.xlsx'), bytesOf('baru'), { ...options, replaceInput: true });
    expect(result.ok && existsSync(`${at('asli.xlsx')}.bak`)).toBe(true);
    expect(readFileSync(at('asli.xlsx'), 'utf8')).toBe('baru');
  });

  it('keeps the permissions of the file it replaces', () => {
    writeFileSync(at('a.xlsx'), 'a');
    chmodSync(at('a.xlsx'), 0o640);
    saveWorkbookFile(at('a.xlsx'), bytesOf('b'), { overwrite: true });
    expect(statSync(at('a.xlsx')).mode & 0o777).toBe(0o640);
  });

  it('does not replace a file that is read-only', () => {
    writeFileSync(at('a.xlsx'), 'a');
    chmodSync(at('a.xlsx'), 0o444);
    expect(codeOf(saveWorkbookFile(at('a.xlsx'), bytesOf('b'), { overwrite: true }))).toBe(
      'file-not-writable',
    );
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('a');
  });

  it.each(['~$a.xlsx', '.~lock.a.xlsx#'])(
    'does not replace a workbook that someone has open (%s)',
    (lock) => {
      writeFileSync(at('a.xlsx'), 'a');
      writeFileSync(at(lock), '');
      expect(codeOf(saveWorkbookFile(at('a.xlsx'), bytesOf('b'), { overwrite: true }))).toBe('file-in-use');
      expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('a');
    },
  );

  it('says that the folder is not there, or is a file', () => {
    expect(codeOf(saveWorkbookFile(at('x/hasil.xlsx'), bytesOf('a')))).toBe('file-not-found');
    writeFileSync(at('berkas'), 'a');
    expect(codeOf(saveWorkbookFile(at('berkas/hasil.xlsx'), bytesOf('a')))).toBe('file-not-found');
    mkdirSync(at('folder.xlsx'));
    expect(codeOf(saveWorkbookFile(at('folder.xlsx'), bytesOf('a'), { overwrite: true }))).toBe(
      'file-not-writable',
    );
  });

  it('reports a full disk and leaves the old file', () => {
    // /dev/full says ENOSPC to every write; where it is missing there is no full disk to be had without rights.
    if (!existsSync('/dev/full')) return;
    const script = `
      const fs = require('node:fs');
      const open = fs.openSync;
      fs.openSync = (path, ...rest) => open(String(path).endsWith('.tmp') ? '/dev/full' : path, ...(String(path).endsWith('.tmp') ? ['w'] : rest));
      require('tsx/cjs');
      const { saveWorkbookFile } = require('./src/host/file/node');
      const result = saveWorkbookFile(${JSON.stringify(at('a.xlsx'))}, new Uint8Array(1000), { overwrite: true });
      process.stdout.write(result.ok ? 'ok' : result.issues[0].code);
    `;
    writeFileSync(at('a.xlsx'), 'lama');
    const run = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect([run.stdout, run.stderr]).toEqual(['disk-full', '']);
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('lama');
  });

  it('leaves the old or the whole new file when it is killed at any moment', async () => {
    const old = Buffer.alloc(3_000_000, 'a');
    const now = Buffer.alloc(5_000_000, 'b');
    const script = `
      require('tsx/cjs');
      const { saveWorkbookFile } = require('./src/host/file/node');
      const bytes = Buffer.alloc(5_000_000, 'b');
      process.stdout.write('siap');
      for (;;) saveWorkbookFile(${JSON.stringify(at('a.xlsx'))}, bytes, { overwrite: true });
    `;
    for (let turn = 0; turn < 6; turn++) {
      writeFileSync(at('a.xlsx'), old);
      const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, turn * 3));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      const left = readFileSync(at('a.xlsx'));
      expect(left.equals(old) || left.equals(now)).toBe(true);
    }
  });
});

describe('what the system refuses', () => {
  it.each([
    ['EBUSY', 'write', 'file-in-use'],
    ['EACCES', 'read', 'file-not-readable'],
    ['EACCES', 'write', 'file-not-writable'],
    ['EROFS', 'write', 'file-not-writable'],
    ['ENOSPC', 'write', 'disk-full'],
    ['EDQUOT', 'write', 'disk-full'],
    ['EIO', 'write', 'host-failed'],
  ] as const)('%s on %s is %s', (code, purpose, expected) => {
    const issue = systemIssue(Object.assign(new Error('x'), { code }), '/a', purpose);
    expect(issue).toEqual({ code: expected, severity: 'error', data: { file: '/a', system: code } });
  });
});
