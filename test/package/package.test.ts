import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxOf } from '../helpers/xlsx';

const HEADER = ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'];

/**
 * The package as it is published: packed from the build, installed in a bare folder without a network, imported both
 * ways, and run as a command.
 */
describe('the packed package in a bare folder', () => {
  const root = join(__dirname, '../..');
  const sample = join(root, 'assets/contoh/kupang-2021.xlsx');
  let folder = '';
  const run = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8' });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lakip-package-'));
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
      cwd: root,
    });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    if (tarball === undefined) throw new Error('nothing was packed');
    writeFileSync(join(folder, 'package.json'), '{ "name": "bare", "private": true }');
    run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings the package alone, without what it is built from', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['lakip']);
    const files = filesIn(join(folder, 'node_modules/lakip'));
    expect(files.filter((name) => /(?<!\.d)\.m?ts$|^test\/|^src\//.test(name))).toEqual([]);
    const bytes = files.reduce(
      (sum, name) => sum + statSync(join(folder, 'node_modules/lakip', name)).size,
      0,
    );
    // A budget in bytes: the command, the library twice, samples and layouts.
    expect(bytes).toBeLessThan(12 * 1024 * 1024);
  });

  // NPS total of the sample: expected.json of the golden tests.
  const program = `
    const bytes = new Uint8Array(fs.readFileSync(${JSON.stringify(sample)}));
    const opened = lakip.readWorkbook(bytes);
    if (!opened.ok) throw new Error(opened.issues[0].code);
    const result = lakip.computeWorkbook(opened.value);
    const checked = lakip.checkWorkbook(opened.value, result);
    const applied = lakip.applyPlan(bytes, result.plan);
    if (!applied.ok) throw new Error(applied.issues[0].code);
    console.log(JSON.stringify({
      total: result.scorecard.total.score,
      hasFindings: checked.findings.length > 0,
      isChanged: applied.value.isChanged,
      nps: scoring.objectiveScore([100, 110], [1, 1]),
    }));`;

  it.each([
    [
      'job.mjs',
      `import fs from 'node:fs'; import * as lakip from 'lakip'; import * as scoring from 'lakip/scoring';`,
    ],
    [
      'job.cjs',
      `const fs = require('node:fs'); const lakip = require('lakip'); const scoring = require('lakip/scoring');`,
    ],
  ])('is imported by %s', (file, imports) => {
    writeFileSync(join(folder, file), `${imports}\n${program}`);
    const said = JSON.parse(run('node', file)) as Record<string, unknown>;
    expect(said['total']).toBeCloseTo(98.1964, 4);
    expect(said).toMatchObject({ hasFindings: true, isChanged: true });
    expect(said['nps']).toMatchObject({ ok: true, value: 105 });
  });

  it('shares a folder of many units out among threads, and one that cannot be read stops none', () => {
    const units = join(folder, 'unit');
    mkdirSync(units);
    for (let at = 1; at <= 100; at++)
      writeFileSync(
        join(units, `unit-${at}.xlsx`),
        xlsxOf([{ sheet: 'Kinerja', cells: [HEADER, ['1', 'Sasaran', `Indikator ${at}`, 100, at]] }]),
      );
    writeFileSync(join(units, 'rusak.xlsx'), 'bukan buku kerja');
    const { stdout } = spawnSync('npx', ['lakip', 'rekap', units, '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const recap = JSON.parse(stdout) as {
      units: { file: string; total: { score: number } }[];
      unread: { file: string }[];
    };
    // Capaian maksimal: realisasi per target of 100 (M-1).
    const scores = recap.units.map(({ file, total }) => [file, Number(total.score.toFixed(9))] as const);
    expect(new Map(scores)).toEqual(
      new Map(Array.from({ length: 100 }, (_, at) => [`unit-${at + 1}.xlsx`, at + 1])),
    );
    expect(recap.unread.map(({ file }) => file)).toEqual(['rusak.xlsx']);
  });

  // What a program in TypeScript writes; each line marked as an error must be one, or the types say nothing.
  const typed = `
    export function total(bytes: Uint8Array): number | null {
      const opened = lakip.readWorkbook(bytes);
      // @ts-expect-error: a result is looked at before its value is taken
      opened.value;
      if (!opened.ok) throw new Error(lakip.issueSentence(opened.issues[0], 'en'));
      const content: lakip.WorkbookContent = opened.value;
      const { plan, scorecard } = lakip.computeWorkbook(content, { mode: 'formulas' });
      const applied = lakip.applyPlan(bytes, plan);
      const saved: Uint8Array | null = applied.ok ? applied.value.bytes : null;
      return saved === null ? null : (scorecard?.total.score ?? null);
    }
    const direction: scoring.Direction = 'maksimal';
    const share = scoring.achievement(91.5, 92.25, direction);
    export const percent: number = share.ok ? share.value : 0;
    // @ts-expect-error: no such direction
    scoring.achievement(91.5, 92.25, 'up');`;

  it.each([
    ['typed.mts', `import * as lakip from 'lakip'; import * as scoring from 'lakip/scoring';`],
    ['typed.cts', `import lakip = require('lakip'); import scoring = require('lakip/scoring');`],
  ])(
    'has types that %s compiles against',
    (file, imports) => {
      writeFileSync(join(folder, file), `${imports}\n${typed}`);
      const compiler = join(root, 'node_modules/typescript/bin/tsc');
      const options = [
        '--noEmit',
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2022',
        '--lib',
        'es2022',
      ];
      const said = spawnSync(process.execPath, [compiler, ...options, file], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([said.stdout, said.status]).toEqual(['', 0]);
    },
    60_000,
  );

  it('runs as a command', () => {
    expect(run('node', 'node_modules/.bin/lakip', '--version').trim()).toBe(
      (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
    );
  });

  it('holds nothing of the built-in host in what it exports', () => {
    for (const name of ['library/lakip.mjs', 'library/scoring.mjs', 'cli/lakip.js'])
      expect(readFileSync(join(folder, 'node_modules/lakip/dist', name), 'utf8')).not.toMatch(
        /src\/simulator|@univerjs/,
      );
  });
});

function filesIn(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const name = under === '' ? entry.name : `${under}/${entry.name}`;
    return entry.isDirectory() ? filesIn(folder, name) : [name];
  });
}
