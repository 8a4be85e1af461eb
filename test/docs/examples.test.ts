import { join } from 'node:path';
import * as scoring from '../../src/scoring/index';
import { sourceExamples } from './sourceExamples';

const ROOT = join(__dirname, '../..');
const EXAMPLES = sourceExamples(ROOT, 'src');

/** A text of code as a value, where the exports of its file and of scoring have their names. */
function valueOf(code: string, names: Readonly<Record<string, unknown>>): unknown {
  const run = new Function(...Object.keys(names), `'use strict'; return (${code});`);
  return run(...Object.values(names)) as unknown;
}

/** A result of which an example gives the value alone. */
const ok = (value: unknown): object => ({ ok: true, value });

/** Figures of an example are right to nine digits; of objects, what it names. */
function shown(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9) as unknown;
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, shown(part)]);
  return expect.objectContaining(Object.fromEntries(parts)) as unknown;
}

describe('the examples of the docstrings', () => {
  it('are found', () => expect(EXAMPLES.length).toBeGreaterThan(100));

  it.each(EXAMPLES)('$file: $expression', ({ file, expression, value }) => {
    // What an example gives stands behind `// =>`, in code.
    expect(value).not.toBe('');
    const names = { ...scoring, ...(jest.requireActual(join(ROOT, file)) as Record<string, unknown>) };
    const given = valueOf(expression, names);
    expect(given).toEqual(shown(valueOf(value, { ok })));
  });
});
