import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasHole, isOlder, pageOf, problemsOf, type Lock } from './dependencies/page';

const root = join(__dirname, '../..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;

describe('the dependencies', () => {
  it('are pinned, noted, and without a known hole', () => expect(problemsOf(lock)).toEqual([]));

  it('stand in docs/dependensi.md as they are in the lock file', () => {
    expect(readFileSync(join(root, 'docs/dependensi.md'), 'utf8')).toBe(pageOf(lock));
  });

  it('tells a version with a hole, a package without a note, and a range', () => {
    const bad: Lock = {
      packages: {
        '': { devDependencies: { 'left-pad': '^1.0.0' } },
        'node_modules/a/node_modules/serialize-javascript': { version: '6.0.2' },
      },
    };
    expect(problemsOf(bad)).toEqual(
      expect.arrayContaining([
        'left-pad has no note',
        'left-pad ^1.0.0 is not pinned',
        'react is not installed',
        'serialize-javascript 6.0.2: GHSA-5c6j-r48x-rmvq',
      ]),
    );
  });

  it.each([
    ['3.3.20', false],
    ['3.3.11', true],
    ['5.1.11', false],
    ['5.1.9', true],
    ['2.0.0', true],
    ['6.0.0', false],
  ])('version %s of two fixed majors has the hole: %s', (version, isOpen) => {
    expect(hasHole(version, { fixed: ['3.3.12', '5.1.11'] })).toBe(isOpen);
  });

  it('compares numbers, not letters', () => {
    expect([isOlder('1.9.0', '1.10.0'), isOlder('2.0.0', '1.10.0'), isOlder('1.0.0', '1.0.0')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
