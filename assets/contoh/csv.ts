import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type CsvRow = Readonly<Record<string, string>>;

/** Rows of a file of `data/`, by column name. Quoted fields may hold commas; none holds a line break. */
export function readCsv(name: string): readonly CsvRow[] {
  const [header = '', ...lines] = readFileSync(join(__dirname, 'data', `${name}.csv`), 'utf8')
    .trimEnd()
    .split(/\r?\n/);
  const columns = fieldsOf(header);
  return lines.map((line) => {
    const fields = fieldsOf(line);
    return Object.fromEntries(columns.map((column, place) => [column, fields[place] ?? '']));
  });
}

function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}
