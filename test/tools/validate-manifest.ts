/** `npm run validate`: checks manifest.xml, and the built dist/ where there is one, without any network. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_IDS } from '../../src/taskpane/jobs/commandIds';
import { builtProblems } from './builtProblems';
import { ownProblems, schemaProblems } from './manifestProblems';

const root = join(__dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

async function problemsIn(folder: string): Promise<string[]> {
  const xml = readFileSync(join(folder, 'manifest.xml'), 'utf8');
  const file = (path: string) => {
    const full = join(folder, path);
    return existsSync(full) ? readFileSync(full) : null;
  };
  return [
    ...(await schemaProblems(xml)),
    ...ownProblems(xml, { packageVersion: version, commandIds: COMMAND_IDS, file }),
  ];
}

async function main(): Promise<void> {
  const built = join(root, 'dist');
  const problems = (await problemsIn(root)).map((problem) => `manifest.xml: ${problem}`);
  if (existsSync(join(built, 'manifest.xml'))) {
    problems.push(...(await problemsIn(built)).map((problem) => `dist/manifest.xml: ${problem}`));
    problems.push(...builtProblems(built, COMMAND_IDS).map((problem) => `dist: ${problem}`));
  }
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'manifest: valid' : `manifest: ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

void main();
