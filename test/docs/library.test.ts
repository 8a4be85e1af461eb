import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as lakip from '../../src/library/index';
import * as scoring from '../../src/library/scoring';

const ROOT = join(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/^```js\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
const IMPORT = /^import (\{[^}]+\}|\w+) from '([^']+)';$/gm;

/** Runs the code of an example where the packages are those of this project; what it prints. */
function run(code: string): unknown[][] {
  const printed: unknown[][] = [];
  const packages = { lakip, 'lakip/scoring': scoring } as const;
  const take = (name: string): unknown =>
    name === 'lakip' || name === 'lakip/scoring' ? packages[name] : createRequire(__filename)(name);
  const print = (...words: unknown[]): number => printed.push(words);
  new Function('take', 'console', code.replace(IMPORT, "const $1 = take('$2');"))(take, {
    log: print,
    error: print,
  });
  return printed;
}

describe('the examples of docs/library.md', () => {
  const before = process.cwd();
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lakip-library-'));
    process.chdir(folder);
    cpSync(join(ROOT, 'assets/contoh/kupang-2021.xlsx'), 'kinerja.xlsx');
  });
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  it('read, compute, check and write a workbook', () => {
    const [[total] = []] = run(EXAMPLES[0] ?? '');
    // NPS total of the sample: expected.json of the golden tests.
    expect(total).toBeCloseTo(98.1964, 4);
    expect(existsSync('kinerja-lakip.xlsx')).toBe(true);
  });

  it('say what a rule gives', () => {
    const code = EXAMPLES[1] ?? '';
    const calls = [...code.matchAll(/^(\w+\(.*\)); \/\/ \{ ok: true, value: (\d+(?:\.\d+)?)/gm)];
    expect(calls.length).toBeGreaterThan(1);
    const imports = code.split('\n').filter((line) => line.startsWith('import'));
    const given = run([...imports, ...calls.map(([, call]) => `console.log(${call});`)].join('\n'));
    expect(given.map(([result]) => result)).toMatchObject(
      calls.map(([, , value = '']) => ({ ok: true, value: expect.closeTo(Number(value), 3) as number })),
    );
  });
});
