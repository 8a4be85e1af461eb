import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A command that a page tells the reader to type. */
export interface DocumentCommand {
  readonly page: string;
  /** As printed, without its remark. */
  readonly line: string;
  /** Stands in a block of its own, so that it can be typed as it is; otherwise in a sentence, perhaps with places to fill. */
  readonly isWhole: boolean;
}

/** The pages that users and engineers read, from the root. */
export function pagesOf(root: string): string[] {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const own = ['README.md', 'README.en.md', 'CONTRIBUTING.md', 'assets/contoh/data/README.md'];
  return [...own, ...docs.map((name) => `docs/${name}`)].filter((name) => existsSync(join(root, name)));
}

const COMMAND = /^(?:npx lakip|lakip|npm (?:run|test|start|ci|i|install)|npx \w)/;

/** Every command of a page: lines of code blocks, and code in sentences. `a && b` are two. */
export function commandsOf(root: string, page: string): DocumentCommand[] {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = [...text.matchAll(/^```[a-z]*\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
  const sentences = text.replace(/^```[\s\S]*?^```/gm, '');
  const lines = blocks.flatMap((block) => block.split('\n')).map((line) => line.replace(/\s+#.*$/, ''));
  const codes = [...sentences.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
  const list = (found: readonly string[], isWhole: boolean): DocumentCommand[] =>
    found
      .flatMap((line) => line.split('&&'))
      .map((line) => line.trim())
      .filter((line) => COMMAND.test(line))
      .map((line) => ({ page, line, isWhole }));
  return [...list(lines, true), ...list(codes, false)];
}

/** The words of LAKIP's own program in a command; null for another program. */
export function lakipWords(line: string): string[] | null {
  const own = /^(?:(?:npx )?lakip|npm run lakip --|npm run (?=pasang --))(?: |$)/.exec(`${line} `);
  if (!own) return null;
  return line
    .slice(own[0].trimEnd().length)
    .split(' ')
    .filter((word) => word !== '' && word !== '--' && word !== '[opsi]')
    .map((word) => word.replace(/^(\w+)\|\S+$/, '$1'));
}

/** The script of package.json that a command runs; null when it runs none. */
export function scriptOf(line: string): string | null {
  return /^npm run (?:-s )?([\w:]+)/.exec(line)?.[1] ?? /^npm (test|start)\b/.exec(line)?.[1] ?? null;
}
