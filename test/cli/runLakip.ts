import { run } from '../../src/cli/run';
import type { ExitCode } from '../../src/cli/exitCode';

/** The program run in this process, and what it printed. */
export async function runLakip(...words: string[]): Promise<{ code: ExitCode; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(words, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    width: 80,
    hasColor: false,
    isInteractive: false,
    program: null,
  });
  return { code, out: out.join(''), err: err.join('') };
}
