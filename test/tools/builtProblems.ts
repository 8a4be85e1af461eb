import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface FunctionsFile {
  readonly functions: readonly { readonly id: string; readonly name: string }[];
}
interface ShortcutsFile {
  readonly actions: readonly { readonly id: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Checks of a built dist/: every address of the manifest leads to a file, function ids agree in both languages. */
export function builtProblems(dist: string, commandIds: readonly string[]): string[] {
  const manifest = readFileSync(join(dist, 'manifest.xml'), 'utf8');
  const base = /<SourceLocation DefaultValue="([^"]*)taskpane\.html"/.exec(manifest)?.[1] ?? '';
  const paths = [...manifest.matchAll(/"(https:\/\/[^"]*)"/g)].map((match) => match[1] as string);
  return [
    ...new Set(
      paths
        .filter((address) => !address.startsWith(base) || !existsSync(join(dist, address.slice(base.length))))
        .map((address) => `${address} leads to no file`),
    ),
    ...functionProblems(dist),
    ...shortcutProblems(dist, commandIds),
    ...pageProblems(dist),
  ];
}

function functionProblems(dist: string): string[] {
  const [indonesian, english] = ['functions-id.json', 'functions.json'].map((name) => join(dist, name));
  if (!indonesian || !english || !existsSync(indonesian) || !existsSync(english))
    return ['function metadata is missing'];
  const ids = [indonesian, english].map((path) =>
    read<FunctionsFile>(path).functions.map((one) => `${one.id}=${one.name}`),
  );
  const problems =
    ids[0]?.join() === ids[1]?.join()
      ? []
      : ['functions-id.json and functions.json list different functions'];
  for (const { id, name } of read<FunctionsFile>(indonesian).functions) {
    if (id !== name) problems.push(`function ${id}: name ${name} must equal its id in every language`);
    if (!/^[A-Z][A-Z0-9_.]{2,}$/.test(id))
      problems.push(`function ${id}: not a lasting name of three characters or more`);
    if (/^[A-Z]{1,3}\d+$/.test(id)) problems.push(`function ${id}: looks like a cell`);
  }
  return problems;
}

function shortcutProblems(dist: string, commandIds: readonly string[]): string[] {
  const { actions, shortcuts } = read<ShortcutsFile>(join(dist, 'shortcuts.json'));
  return [
    ...actions
      .filter(({ id }) => !commandIds.includes(id))
      .map(({ id }) => `shortcut action ${id} is not a command`),
    ...shortcuts
      .filter(({ action }) => !actions.some(({ id }) => id === action))
      .map(({ action }) => `shortcut of ${action} has no action`),
  ];
}

/** The pages run under their own content security policy: no script in the page, no style sheet from elsewhere. */
function pageProblems(dist: string): string[] {
  return readdirSync(dist)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => {
      const page = readFileSync(join(dist, name), 'utf8');
      const problems: string[] = [];
      if (!page.includes('Content-Security-Policy')) problems.push(`${name} has no content security policy`);
      if (/<script(?![^>]*\ssrc=)[^>]*>/.test(page) || /\son\w+="/.test(page))
        problems.push(`${name} holds script in the page`);
      return problems;
    });
}
