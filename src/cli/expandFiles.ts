import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * File names with `*` and `?` in their last part replaced by the files they match, sorted: the shells of Windows leave
 * that to the program. A name that exists or matches nothing stays as it is. Files that Excel keeps while a workbook is
 * open (`~$nama.xlsx`) are left out.
 */
export function expandFiles(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    if (!/[*?]/.test(basename(name)) || existsSync(name)) return [name];
    const found = matches(dirname(name), basename(name));
    return found.length > 0 ? found : [name];
  });
}

function matches(folder: string, pattern: string): string[] {
  const files = namesIn(folder).filter((name) => !name.startsWith('~$') && matchesPattern(name, pattern));
  return files.sort().map((name) => (folder === '.' ? name : join(folder, name)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Greedy matching with one place to return to: linear in practice, never exponential. */
function matchesPattern(name: string, pattern: string): boolean {
  const [text, wanted] = [name.toLowerCase(), pattern.toLowerCase()];
  let [at, place, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (wanted[place] === '*') [star, mark, place] = [place, at, place + 1];
    else if (wanted[place] === '?' || wanted[place] === text[at]) [at, place] = [at + 1, place + 1];
    else if (star >= 0) [place, mark, at] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  while (wanted[place] === '*') place += 1;
  return place === wanted.length;
}
