/**
 * The library's surface: `tsx test/tools/api.ts` writes docs/api/*.d.ts, the type declarations that ship and that a
 * review reads; with `--check` it fails when they are not those of the code.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDtsBundle } from 'dts-bundle-generator';

const root = join(__dirname, '../..');
const ENTRIES = { lakip: 'src/library/index.ts', scoring: 'src/library/scoring.ts' } as const;

const names = Object.keys(ENTRIES) as (keyof typeof ENTRIES)[];
const declarations = generateDtsBundle(
  names.map((name) => ({
    filePath: join(root, ENTRIES[name]),
    output: { noBanner: true, exportReferencedTypes: false },
  })),
  { preferredConfigPath: join(root, 'tsconfig.library.json') },
);
mkdirSync(join(root, 'docs/api'), { recursive: true });
let differing = 0;
for (const [at, name] of names.entries()) {
  const path = join(root, `docs/api/${name}.d.ts`);
  const text = declarations[at] ?? '';
  const isSame = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (isSame) continue;
  differing += 1;
  if (process.argv.includes('--check')) console.error(`${path} is not the surface of the code: npm run api`);
  else writeFileSync(path, text);
}
process.exitCode = process.argv.includes('--check') && differing > 0 ? 1 : 0;
