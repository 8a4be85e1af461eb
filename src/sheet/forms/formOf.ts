import { headerWords } from '../recognise/header/headerSpelling';
import type { Field } from '../fields';
import { formLeaves, type Form, type FormLeaf } from './form';
import { FORMS } from './forms';

/** How well a header fits a form. */
export interface FormFit {
  readonly form: Form;
  /** Share of the form's columns that were found, 0 to 1. */
  readonly share: number;
  /** Share of the header's columns that are the form's, 0 to 1. */
  readonly coverage: number;
  /** The title says the form's name. */
  readonly isTitled: boolean;
  /** The form's column for every column of the header; null where it has none, or where two would do. */
  readonly leaves: readonly (FormLeaf | null)[];
}

/** Words alike from which a header is a form's column, and from which it takes the form's role. */
const [FOUND, SAME] = [0.6, 0.8];
/** Columns found, and shares, from which a header is the form. */
const [LEAST_FOUND, LEAST_SHARE, LEAST_COVERAGE] = [3, 0.6, 0.6];
/** With the title, so much is enough. */
const TITLED_SHARE = 0.4;
/** A form of so many columns is like no other table: its roles are evidence without a title too. */
const LEAST_SIGNATURE = 8;
const MOST_COLUMNS = 80;

/** Words that forms say or leave out. */
const FILLERS: ReadonlySet<string> = new Set([
  'dan',
  'pada',
  'yang',
  'di',
  'dalam',
  '/',
  '&',
  '+',
  'perangkat',
  'daerah',
  'pd',
]);

/** Words that tell columns apart: headers that differ in one of them are not alike. */
const TELLING: ReadonlySet<string> = new Set([
  'target',
  'realisasi',
  'rasio',
  'proyeksi',
  'perkiraan',
  'i',
  'ii',
  'iii',
  'iv',
]);

type Words = ReadonlySet<string>;

/** Words of a header with its groups, and of its lowest text alone. */
interface HeaderWords {
  readonly path: Words;
  readonly own: Words;
}

interface KnownLeaf {
  readonly leaf: FormLeaf;
  readonly words: HeaderWords;
}

const known = new Map<string, readonly KnownLeaf[]>();

function leavesOf(form: Form): readonly KnownLeaf[] {
  const before = known.get(form.id);
  if (before) return before;
  const made = formLeaves(form.columns).map((leaf) => ({ leaf, words: headerOf(leaf.path) }));
  known.set(form.id, made);
  return made;
}

function headerOf(path: readonly string[]): HeaderWords {
  return { path: wordsOf(path), own: wordsOf(path.slice(-1)) };
}

/** Words of a header path; every year is the same word. */
function wordsOf(path: readonly string[]): Words {
  const words = path.flatMap((text) => headerWords(text.replaceAll(/\{y[^}]*\}/g, '2000')));
  return new Set(
    words.filter((word) => !FILLERS.has(word)).map((word) => (/^\d{4}$/.test(word) ? '#' : word)),
  );
}

/**
 * Measures a header against one form.
 * @param paths header texts of every column from top to bottom, groups included
 * @param titles lines above the header, and the name of the sheet
 */
export function measureForm(
  form: Form,
  paths: readonly (readonly string[])[],
  titles: readonly string[],
): FormFit {
  const columns = paths.slice(0, MOST_COLUMNS).map(headerOf);
  const leaves = leavesOf(form);
  const alike = columns.map((words) => leaves.map((own) => likeness(words, own.words)));
  const taken = pairs(alike);
  const named = columns.filter(({ path }) => path.size > 0).length;
  return {
    form,
    share: leaves.length === 0 ? 0 : taken.size / leaves.length,
    coverage: named === 0 ? 0 : taken.size / named,
    isTitled: isTitled(form, titles),
    leaves: paths.map((_, column) => roleAt(alike[column] ?? [], taken.get(column), leaves)),
  };
}

/** Best pairs first, each column and each leaf once: leaf by column. Left stands before right where two are alike. */
function pairs(alike: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const all = alike.flatMap((row, column) =>
    row.flatMap((value, leaf) => (value >= FOUND ? [{ value, column, leaf }] : [])),
  );
  all.sort((one, two) => two.value - one.value || one.column - two.column || one.leaf - two.leaf);
  const [taken, used] = [new Map<number, number>(), new Set<number>()];
  for (const { column, leaf } of all) {
    if (taken.has(column) || used.has(leaf)) continue;
    taken.set(column, leaf);
    used.add(leaf);
  }
  return taken;
}

/** The leaf of a column, unless its words are only near, or another leaf of another meaning is as near. */
function roleAt(
  alike: readonly number[],
  at: number | undefined,
  leaves: readonly KnownLeaf[],
): FormLeaf | null {
  const own = at === undefined ? undefined : leaves[at]?.leaf;
  if (at === undefined || own === undefined) return null;
  const value = alike[at] ?? 0;
  const hasRival = alike.some((other, place) => other >= value && leaves[place]?.leaf.field !== own.field);
  return value >= SAME && !hasRival ? own : null;
}

/** How alike two headers are, 0 to 1: with their groups and without, half each. */
function likeness(one: HeaderWords, two: HeaderWords): number {
  for (const word of TELLING) if (one.path.has(word) !== two.path.has(word)) return 0;
  return (shared(one.path, two.path) + shared(one.own, two.own)) / 2;
}

/** Share of words that two sets have in common, 0 to 1. */
function shared(one: Words, two: Words): number {
  let both = 0;
  for (const word of one) if (two.has(word)) both += 1;
  return both === 0 ? 0 : (2 * both) / (one.size + two.size);
}

function isTitled({ titleWords }: Form, titles: readonly string[]): boolean {
  const text = ` ${titles
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.-]+/gu, ' ')} `;
  return titleWords.some((phrase) => text.includes(` ${phrase} `));
}

/** The form that a header is, the best of those that fit; null when none does. */
export function formOf(paths: readonly (readonly string[])[], titles: readonly string[]): FormFit | null {
  let best: FormFit | null = null;
  for (const form of FORMS) {
    const fit = measureForm(form, paths, titles);
    if (fits(fit) && (best === null || worth(fit) > worth(best))) best = fit;
  }
  return best;
}

function fits({ form, share, coverage, isTitled: hasTitle }: FormFit): boolean {
  const found = share * leavesOf(form).length;
  if (found < LEAST_FOUND - 0.5) return false;
  return (share >= LEAST_SHARE && coverage >= LEAST_COVERAGE) || (hasTitle && share >= TITLED_SHARE);
}

function worth({ share, coverage, isTitled: hasTitle }: FormFit): number {
  return share + coverage + (hasTitle ? 0.5 : 0);
}

/** Whether the roles of a form may weigh: its title says so, or it has more columns than other tables share. */
export function isSignature({ form, isTitled: hasTitle }: FormFit): boolean {
  return hasTitle || leavesOf(form).length >= LEAST_SIGNATURE;
}

const MONEY: ReadonlySet<Field> = new Set<Field>([
  'budget-ceiling',
  'budget-spent',
  'budget-rest',
  'input-percent',
]);
const PERFORMANCE: ReadonlySet<Field> = new Set<Field>([
  'target',
  'actual',
  'achievement',
  'achievement-of-year',
]);

/** Whether the form says that a column is of money or of performance; null when it says neither. */
export function formDomain(field: Field | null): 'money' | 'performance' | null {
  if (field === null) return null;
  return MONEY.has(field) ? 'money' : PERFORMANCE.has(field) ? 'performance' : null;
}
