import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

/** The program as a process of its own, as `npm run lakip` starts it. */
function lakip(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [TSX, join(ROOT, 'src/cli/main.ts'), ...words],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  return { status, stdout, stderr };
}

describe('the program as a process', () => {
  it('ends with 2 and one message when the command line is wrong', () => {
    expect(lakip('hitung', '--kluaran')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Opsi --kluaran tidak dikenal. Maksud Anda --keluaran?\nLihat lakip --help.\n',
    });
  }, 60_000);

  it('writes a whole JSON document to a pipe and the workbook to its folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lakip-process-'));
    const { status, stdout, stderr } = lakip(
      'hitung',
      join(ROOT, 'assets/contoh/kupang-2021.xlsx'),
      '--json',
      '--folder',
      folder,
    );
    const document = JSON.parse(stdout) as { total: { score: number }; output: string };
    rmSync(folder, { recursive: true });
    expect({ isDone: status === 0 || status === 1, stderr }).toEqual({ isDone: true, stderr: '' });
    expect(document.total.score.toFixed(4)).toBe('98.1964');
    expect(document.output).toBe(join(folder, 'kupang-2021-lakip.xlsx'));
  }, 60_000);
});
