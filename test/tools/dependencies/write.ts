/** `npm run dependencies:list`: writes docs/dependensi.md from the lock file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf, problemsOf, type Lock } from './page';

const root = join(__dirname, '../../..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
writeFileSync(join(root, 'docs/dependensi.md'), pageOf(lock));
const problems = problemsOf(lock);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
