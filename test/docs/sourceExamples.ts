import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An `@example EXPRESSION // => VALUE` of a docstring. */
export interface SourceExample {
  /** Path of the file from the root of the project. */
  readonly file: string;
  readonly expression: string;
  /** What stands after `// =>`; empty when nothing does. */
  readonly value: string;
}

const BLOCK = /\/\*\*[\s\S]*?\*\//g;
const TAG = /^\s*\* ?@(\w+)(?: (.*))?$/;

/** Every example of the files below a folder. An example goes on until the next tag. */
export function sourceExamples(root: string, folder: string): SourceExample[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      const blocks = readFileSync(join(root, file), 'utf8').match(BLOCK) ?? [];
      return blocks.flatMap(examplesOf).map((text) => ({ file, ...partsOf(text) }));
    });
}

function examplesOf(block: string): string[] {
  const examples: string[] = [];
  let isExample = false;
  for (const line of block.replace('/**', ' *').replace(/\*\/$/, '').split('\n')) {
    const tag = TAG.exec(line);
    if (tag) {
      isExample = tag[1] === 'example';
      if (isExample) examples.push(tag[2] ?? '');
    } else if (isExample) examples.push(`${examples.pop() ?? ''} ${line.replace(/^\s*\*?/, '').trim()}`);
  }
  return examples;
}

function partsOf(text: string): Pick<SourceExample, 'expression' | 'value'> {
  const [expression = '', value = ''] = text.split(/\/\/ =>/);
  return { expression: expression.trim(), value: value.trim() };
}
