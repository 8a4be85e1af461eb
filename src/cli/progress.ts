import { fillTemplate } from '../text/template';
import type { CommandContext } from './commands/command';

export interface FileProgress {
  readonly file: string;
  readonly done: number;
  readonly all: number;
}

/**
 * Tells which of many files is at work: a line on standard error that is written over, or nothing where that makes no
 * sense. The value takes it away again.
 */
export function showProgress(
  { file, done, all }: FileProgress,
  { io, language, words }: CommandContext,
): () => void {
  if (all < 2 || !io.isInteractive) return () => undefined;
  const text = fillTemplate(words.summary.reading, { done, all, file }, language).slice(0, io.width - 1);
  io.err(text);
  return () => io.err(`\r${' '.repeat(text.length)}\r`);
}
