import type { CliWords } from '../../text/cli';
import type { Language } from '../../text/language';
import type { Arguments, OptionSpec } from '../arguments';
import type { ExitCode } from '../exitCode';
import type { Io } from '../io';

export interface CommandContext {
  readonly io: Io;
  readonly language: Language;
  readonly words: CliWords;
  /** Everything is printed (`--lengkap`), not the first lines. */
  readonly isFull: boolean;
}

/** One command of the program; its help is in src/text/cli. */
export interface Command {
  readonly options: readonly OptionSpec[];
  readonly run: (args: Arguments, context: CommandContext) => ExitCode | Promise<ExitCode>;
}
