/** What the program writes to; tests give their own. */
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
}

const [NARROWEST, WIDEST, UNKNOWN] = [60, 110, 80];

/** The terminal or the pipe that this process writes to. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    width: Math.max(NARROWEST, Math.min(WIDEST, stdout.columns || UNKNOWN)),
    hasColor: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    isInteractive: stderr.isTTY === true,
  };
}
