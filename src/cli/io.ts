import { realpathSync } from 'node:fs';

/** What the program has of its process; tests give their own. */
export interface Io {
  /** Writes to standard output, line breaks as given. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** Width of the terminal in characters. */
  readonly width: number;
  readonly hasColor: boolean;
  /** Whether a line that is written over (progress) makes sense on standard error. */
  readonly isInteractive: boolean;
  /** The file of the program, which a thread can run too (`serveUnits`); null keeps all work in one thread. */
  readonly program: string | null;
}

const [NARROWEST, WIDEST, UNKNOWN] = [60, 110, 80];

/** The terminal or the pipe that this process writes to, and the file that it runs. */
export function processIo(): Io {
  const { argv, stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    width: Math.max(NARROWEST, Math.min(WIDEST, stdout.columns || UNKNOWN)),
    hasColor: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    isInteractive: stderr.isTTY === true,
    program: programFile(argv[1]),
  };
}

/** A thread runs the built program, whatever link it was started by; it cannot run the sources (`npm run lakip`). */
function programFile(started: string | undefined): string | null {
  const file = started === undefined ? '' : realpathSync(started);
  return file.endsWith('.js') ? file : null;
}
