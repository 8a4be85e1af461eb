import type { KeptAnswer, KeptAnswers, KeptRow, PointedPlace, TableShape } from './keptAnswers';

type Raw = Readonly<Record<string, unknown>>;

/** Kept answers from JSON of a mapping file or of settings; null when it is something else. */
export function parseKeptAnswers(raw: unknown): KeptAnswers | null {
  if (!isObject(raw)) return null;
  const { shapes, answers } = raw;
  if (!Array.isArray(shapes) || !shapes.every(isShape)) return null;
  if (!Array.isArray(answers) || !answers.every((each) => isAnswer(each, shapes))) return null;
  return { shapes, answers: answers as KeptAnswer[] };
}

function isShape(raw: unknown): raw is TableShape {
  if (!isObject(raw)) return false;
  const { sheet, title, year, columns, pointed } = raw;
  return (
    typeof sheet === 'string' &&
    (title === null || typeof title === 'string') &&
    (year === null || isPlace(year)) &&
    isTexts(columns) &&
    (pointed === undefined || isPointed(pointed))
  );
}

function isPointed(raw: unknown): raw is PointedPlace {
  if (!isObject(raw)) return false;
  const { headerRows, blocks, stop } = raw;
  return (
    isPlace(headerRows) && headerRows > 0 && isPlace(blocks) && (stop === null || typeof stop === 'string')
  );
}

function isAnswer(raw: unknown, shapes: readonly TableShape[]): raw is KeptAnswer {
  if (!isObject(raw)) return false;
  const { id, kind, answer, table, column, rows, isOfRows, group, tables, counterpart } = raw;
  const isTable = (at: unknown): at is number => isPlace(at) && at < shapes.length;
  return (
    [id, kind, answer].every((text) => typeof text === 'string') &&
    (table === undefined || isTable(table)) &&
    (column === undefined ||
      (isTable(table) && isPlace(column) && column < (shapes[table]?.columns.length ?? 0))) &&
    (rows === undefined || (Array.isArray(rows) && rows.every(isRow))) &&
    (isOfRows === undefined || isOfRows === true) &&
    (group === undefined || typeof group === 'string') &&
    (tables === undefined || (Array.isArray(tables) && tables.every(isTable))) &&
    (counterpart === undefined || isRow(counterpart))
  );
}

function isRow(raw: unknown): raw is KeptRow {
  if (!isObject(raw)) return false;
  return typeof raw['name'] === 'string' && (raw['under'] === undefined || typeof raw['under'] === 'string');
}

function isTexts(raw: unknown): raw is string[] {
  return Array.isArray(raw) && raw.every((text) => typeof text === 'string');
}

function isPlace(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0;
}

function isObject(raw: unknown): raw is Raw {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
