import type { Mapping } from '../decision';
import type { WorkbookContent } from '../grid';
import { NO_TABLE, tablePlaceId } from '../recognise/index';
import type { WorkbookReading } from '../table';
import { AnswerFitter, type Fit } from './fitAnswers';
import { keepAnswers } from './keepAnswers';
import type { KeptAnswer, KeptAnswers, TableShape, UnfitAnswer, UnfitReason } from './keptAnswers';
import { findPointed } from './pointedTables';
import { isSamePlace } from './samePlace';
import { yearlessText } from './shapeText';

/** A mapping as a workbook takes it, with the reading that it makes. */
export interface FittedMapping {
  readonly mapping: Mapping;
  readonly reading: WorkbookReading;
  /** How many answers of another file, or from another place, are used. */
  readonly used: number;
  readonly unfit: readonly UnfitAnswer[];
}

/** A kept answer with the shapes that it speaks of. */
interface Waiting {
  readonly kept: KeptAnswer;
  readonly from: KeptAnswers;
}

/** Read before the others, for what they stand on. */
const FIRST: ReadonlySet<string> = new Set([
  'sheet-role',
  'column-field',
  'number-notation',
  'year',
  'primary-table',
  'profile',
  'minimal-form',
]);
/** Answers can raise questions that further answers are for: so often at most. */
const ROUNDS = 3;

/**
 * Reads a workbook with the answers of a mapping, by the place that each had when it was given: an answer whose header
 * or row has moved moves along, one of another file goes to the table of the same shape, and one that has no place here is named
 * and not used.
 * @param read the reading of the workbook with given answers
 */
export function fitMapping(
  content: WorkbookContent,
  mapping: Mapping,
  read: (mapping: Mapping) => WorkbookReading,
): FittedMapping {
  const fitting = new Fitting(content, mapping.answers, read);
  fitting.run([...fitting.moved(mapping), ...waitingOf(mapping.offered)]);
  const { answers, reading, used, unfit } = fitting;
  const now = keepAnswers(content, reading, { version: 1, answers });
  const kept = withEarlier(now, mapping.kept, answers);
  const own: Mapping = { version: 1, answers, ...(kept.answers.length > 0 && { kept }) };
  return { mapping: own, reading, used, unfit };
}

/** The answers of one workbook while those of other places find theirs. */
class Fitting {
  readonly answers: Record<string, string>;
  readonly unfit: UnfitAnswer[] = [];
  reading: WorkbookReading;
  private waiting: readonly Waiting[] = [];
  private taken: { readonly one: Waiting; readonly ids: readonly string[] }[] = [];

  constructor(
    private readonly content: WorkbookContent,
    answers: Readonly<Record<string, string>>,
    private readonly read: (mapping: Mapping) => WorkbookReading,
  ) {
    this.answers = { ...answers };
    this.reading = this.readAgain();
  }

  get used(): number {
    return this.taken.length;
  }

  /** Answers of this workbook that stand elsewhere now; where they stood they are forgotten. */
  moved(mapping: Mapping): readonly Waiting[] {
    const moved = movedAnswers(this.content, this.reading, mapping);
    for (const { kept } of moved) delete this.answers[kept.id];
    if (moved.length > 0) this.reading = this.readAgain();
    return moved;
  }

  run(waiting: readonly Waiting[]): void {
    if (waiting.length === 0) return;
    this.waiting = waiting;
    this.take((one) => pointedOut(one, this.content), isPointed);
    this.take(this.fitter(), ({ kept }) => FIRST.has(kept.kind));
    for (let round = 0; round < ROUNDS && this.waiting.length > 0; round += 1)
      this.take(this.fitter(), (one) => !isPointed(one));
    this.giveUpUnasked();
    const last = this.fitter();
    for (const one of this.waiting)
      this.unfit.push(unfitOf(one, isPointed(one) ? pointedOut(one, this.content) : last(one)));
  }

  private readAgain(): WorkbookReading {
    return this.read({ version: 1, answers: { ...this.answers } });
  }

  private fitter(): (one: Waiting) => Fit {
    const fitters = new Map<KeptAnswers, AnswerFitter>();
    return ({ kept, from }) => {
      const fitter = fitters.get(from) ?? new AnswerFitter(from, this.reading);
      fitters.set(from, fitter);
      return fitter.fit(kept);
    };
  }

  /** Uses the answers that have their place by now, and reads with them. */
  private take(fits: (one: Waiting) => Fit, isWanted: (one: Waiting) => boolean): void {
    const left: Waiting[] = [];
    for (const one of this.waiting) {
      const fit = isWanted(one) ? fits(one) : null;
      if (fit && 'answers' in fit) {
        Object.assign(this.answers, fit.answers);
        this.taken.push({ one, ids: Object.keys(fit.answers) });
      } else left.push(one);
    }
    const isNews = left.length < this.waiting.length;
    this.waiting = left;
    if (isNews) this.reading = this.readAgain();
  }

  /** What was given to a row by its name and nothing asked for is not used. */
  private giveUpUnasked(): void {
    const asked = new Set(this.reading.decisions.map(({ id }) => id));
    const isAsked = (id: string): boolean => asked.has(id) || /^(?:output-column|profile)\|/.test(id);
    const unasked = this.taken.filter(({ ids }) => !ids.some(isAsked));
    if (unasked.length === 0) return;
    this.taken = this.taken.filter((each) => !unasked.includes(each));
    for (const { one, ids } of unasked) {
      for (const id of ids) delete this.answers[id];
      this.unfit.push(unfitOf(one, { why: 'no-question' }));
    }
    this.reading = this.readAgain();
  }
}

/** An answer that nothing asks for at the moment keeps the place that it had. */
function withEarlier(
  now: KeptAnswers,
  before: KeptAnswers | undefined,
  answers: Readonly<Record<string, string>>,
): KeptAnswers {
  const known = new Set(now.answers.map(({ id }) => id));
  const earlier = (before?.answers ?? []).filter(({ id }) => answers[id] !== undefined && !known.has(id));
  if (!before || earlier.length === 0) return now;
  const first = now.shapes.length;
  return {
    shapes: [...now.shapes, ...before.shapes],
    answers: [
      ...now.answers,
      ...earlier.map(({ table, tables, ...kept }) => ({
        ...kept,
        ...(table !== undefined && { table: table + first }),
        ...(tables && { tables: tables.map((at) => at + first) }),
      })),
    ],
  };
}

function waitingOf(from: KeptAnswers | undefined): Waiting[] {
  // A permission to fill a column of the office is for one workbook.
  return (from?.answers ?? [])
    .filter(({ kind }) => kind !== 'output-column')
    .map((kept) => ({ kept, from: from as KeptAnswers }));
}

/** Answers of this workbook that stand at another place now than when they were given. */
function movedAnswers(
  content: WorkbookContent,
  reading: WorkbookReading,
  { answers, kept: from }: Mapping,
): Waiting[] {
  if (from === undefined) return [];
  const now = keepAnswers(content, reading, { version: 1, answers });
  const places = new Map(now.answers.map((each) => [each.id, each]));
  return from.answers.flatMap((kept): Waiting[] => {
    const answer = answers[kept.id];
    if (answer === undefined) return [];
    const place = places.get(kept.id);
    const isNamed = kept.tables !== undefined || kept.kind === 'year';
    // An answer that names cells was given anew since.
    if (isNamed && kept.kind !== 'year' && kept.answer !== answer) return [];
    if (place && isSamePlace({ kept, from }, { kept: place, from: now })) return [];
    return [{ kept: isNamed ? kept : { ...kept, answer }, from }];
  });
}

function isPointed({ kept }: Waiting): boolean {
  return kept.kind === 'table-place';
}

/** Where the tables stand in this workbook that a person pointed out in another. */
function pointedOut({ kept, from }: Waiting, content: WorkbookContent): Fit {
  if (kept.answer === NO_TABLE) return sheetWithoutTable(from.shapes[kept.table ?? -1], content);
  const places: string[] = [];
  let sheet: string | null = null;
  for (const at of kept.tables ?? []) {
    const shape = from.shapes[at];
    const found = shape?.pointed ? findPointed(shape, shape.pointed, content) : 'no-table';
    if (typeof found === 'string') return { why: found };
    if (sheet !== null && sheet !== found.sheet) return { why: 'no-table' };
    sheet = found.sheet;
    places.push(found.place);
  }
  return sheet === null ? { why: 'no-table' } : { answers: { [tablePlaceId(sheet)]: places.join(' + ') } };
}

function sheetWithoutTable(shape: TableShape | undefined, { sheets }: WorkbookContent): Fit {
  const name = yearlessText(shape?.sheet ?? '');
  const found = sheets.filter(({ sheet }) => yearlessText(sheet) === name);
  const [only] = found;
  if (!shape || !only) return { why: 'no-table' };
  return found.length > 1 ? { why: 'several-tables' } : { answers: { [tablePlaceId(only.sheet)]: NO_TABLE } };
}

function unfitOf({ kept, from }: Waiting, fit: Fit): UnfitAnswer {
  const why: UnfitReason = 'why' in fit ? fit.why : 'no-question';
  return { kept, shape: from.shapes[kept.table ?? kept.tables?.[0] ?? -1] ?? null, why };
}
