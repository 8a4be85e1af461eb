import { ADVISORIES, LOOKED_UP, PACKAGES, RELEASES, type Advisory } from './notes';

export interface LockEntry {
  readonly version?: string;
  readonly license?: string;
}
export interface Lock {
  readonly packages: Readonly<
    Record<string, LockEntry & { readonly devDependencies?: Readonly<Record<string, string>> }>
  >;
}

const numbers = (version: string): number[] => version.split(/[.-]/).slice(0, 3).map(Number);

/** Whether a version is older than another; pre-releases count as their release. */
export function isOlder(version: string, than: string): boolean {
  const [one, other] = [numbers(version), numbers(than)];
  const at = one.findIndex((number, place) => number !== other[place]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

/** Whether a version has a hole: below the fix of its own major, or, older than every fixed major, below the first. */
export function hasHole(version: string, { fixed }: Pick<Advisory, 'fixed'>): boolean {
  const own = fixed.find((each) => numbers(each)[0] === numbers(version)[0]);
  return own === undefined ? fixed.every((each) => isOlder(version, each)) : isOlder(version, own);
}

/** Every package of the lock by name, with the versions that are installed. */
function installed({ packages }: Lock): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [path, { version }] of Object.entries(packages)) {
    const name = path.split('node_modules/').pop() ?? '';
    if (name === '' || version === undefined) continue;
    found.set(name, [...(found.get(name) ?? []), version]);
  }
  return found;
}

/** What is wrong with the dependencies of the lock: no note, a note too many, a version with a known hole. */
export function problemsOf(lock: Lock, advisories: readonly Advisory[] = ADVISORIES): string[] {
  const direct = Object.entries(lock.packages['']?.devDependencies ?? {});
  const names = new Set(direct.map(([name]) => name));
  const versions = installed(lock);
  return [
    ...direct.filter(([name]) => !(name in PACKAGES)).map(([name]) => `${name} has no note`),
    ...direct
      .filter(([, range]) => !/^\d/.test(range))
      .map(([name, range]) => `${name} ${range} is not pinned`),
    ...Object.keys(PACKAGES)
      .filter((name) => !names.has(name))
      .map((name) => `${name} is not installed`),
    ...advisories.flatMap((advisory) =>
      (versions.get(advisory.name) ?? [])
        .filter((version) => hasHole(version, advisory))
        .map((version) => `${advisory.name} ${version}: ${advisory.id}`),
    ),
  ];
}

/** docs/dependensi.md. */
export function pageOf(lock: Lock): string {
  const versions = installed(lock);
  const entry = (name: string): LockEntry => lock.packages[`node_modules/${name}`] ?? {};
  const rows = Object.entries(PACKAGES).map(([name, [part, what, newest]]) => {
    const { version = '', license = '' } = entry(name);
    return `| ${name} | ${version} | ${license} | ${part} | ${what} | ${newest ?? 'newest'}${RELEASES[name] ? ` (released ${RELEASES[name]})` : ''} |`;
  });
  const licences = new Map<string, number>();
  for (const [path, { license = 'not stated' }] of Object.entries(lock.packages))
    if (path !== '') licences.set(license, (licences.get(license) ?? 0) + 1);
  const holes = ADVISORIES.map(
    ({ name, id, what, fixed }) =>
      `| ${name} | ${id} | ${what} | ${fixed.join(', ')} | ${(versions.get(name) ?? ['not installed']).join(', ')} |`,
  );
  return `${[
    '# Dependencies',
    '',
    `For engineers. Written by \`npm run dependencies:list\` from the lock file and \`test/tools/dependencies/notes.ts\`; looked up on ${LOOKED_UP}. The package itself has no dependency: what ships is bundled, and \`dist/sbom.json\` (CycloneDX) lists it.`,
    '',
    '| package | version | licence | where | what for | upkeep: newest on the registry |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `Licences of all ${[...versions.values()].flat().length} packages that are installed for building and testing: ${[
      ...licences,
    ]
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}.`,
    '',
    '## Known advisories',
    '',
    'A version with a hole that is listed here fails `test/tools/dependencies.test.ts`. `npm audit` was refused by the registry of the machine where this was written, so the list is what was found by hand for what ships and for packages that are often named; it is not complete. Run `npm audit` before a release.',
    '',
    '| package | advisory | what | fixed in | here |',
    '| --- | --- | --- | --- | --- |',
    ...holes,
    '',
    'Holes that concern other parts of a package: React Server Components (CVE-2025-55182 and later) are in React 19 and `react-server-dom-*`, not in `react-dom` 18 in a browser.',
  ].join('\n')}\n`;
}
