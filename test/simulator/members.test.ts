import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text of all TypeScript below a folder, but for what the names start with. */
function textBelow(folder: string, without: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(without))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** Members that the built-in host answers to, as `Name` of class members in PascalCase. */
function answered(folder: string): string[] {
  const found = textBelow(folder, '(none)').matchAll(/^ {2}(?:override )?(?:get |set )?([A-Z]\w+) ?[(<]/gm);
  return [...new Set([...found].map(([, name]) => name ?? ''))];
}

/** The client's name where it is not the host's. */
const CLIENT_NAMES: Readonly<Record<string, string>> = { Gridlines: 'showGridlines' };

/** What the client calls by itself. */
const OF_THE_CLIENT = ['GetBoundingRect'];

describe('members of the built-in host', () => {
  const own = textBelow('src/simulator', '(none)');
  const callers = textBelow('src', 'simulator') + textBelow('test', '(none)');
  const names = answered('src/simulator/api');

  it('are found', () => expect(names.length).toBeGreaterThan(100));

  it('are each called by the add-in, by a test of it, or by the host itself', () => {
    const isCalled = (name: string): boolean => {
      const member = CLIENT_NAMES[name] ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      return new RegExp(`\\b${member}\\b`).test(callers) || own.includes(`.${name}`);
    };
    expect(names.filter((name) => !isCalled(name))).toEqual(OF_THE_CLIENT);
  });
});
