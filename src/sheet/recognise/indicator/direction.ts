import type { CellAddress } from '../../../kernel/cellAddress';
import {
  achievement,
  criterionOf,
  METHOD_PRESETS,
  type Method,
  type Direction,
  type Measured,
  type Target,
} from '../../../scoring/index';
import {
  decisionIdAt,
  type Candidate,
  type Decision,
  type Mapping,
  type Reason,
  type ReasonCode,
} from '../../decision';
import type { LocatedCell } from '../../table';
import { namesCriterion, reachedOf } from '../../words/criterion';
import { directionOfWords, statedDirection } from '../../words/direction';
import { nameDirection } from '../../words/nameDirection';
import { confidenceOf, evidence, weigh, type Evidence, type Weighed } from '../evidence/weigh';
import { agrees, witnessNats, type Witness } from '../evidence/witness';
import { groupBy, questionDecision } from './groupedQuestion';

/** Target and realisasi of one period with what the sheet prints as their result. */
export interface Pair {
  readonly target: Target | null;
  readonly actual: Measured;
  readonly achievement: Witness | null;
  /** Words of kriteria or of a note: `Baik`, `Tercapai`. */
  readonly words: readonly string[];
}

export interface DirectionSubject {
  readonly name: string;
  readonly cell: CellAddress;
  /** Cell of a column of directions. */
  readonly stated: LocatedCell | null;
  readonly note: LocatedCell | null;
  /** Cell of the target, for signs and words in it. */
  readonly target: LocatedCell | null;
  readonly pairs: readonly Pair[];
}

export interface DirectionReading {
  /** null: that of the profile. */
  readonly direction: Direction | null;
  /** How much better the printed figures fit form B than form A of *minimal*, in nats. */
  readonly formB: number;
}

type Choice = 'maksimal' | 'minimal';
const DIRECTIONS: readonly Direction[] = ['maksimal', 'minimal', 'stabil'];
/** Caps that profiles set: a printed figure at one of them says little. */
const CAPS: ReadonlySet<number> = new Set([100, 110, 120, 150, 200]);
/** What a figure at a cap weighs for a reading that passes it. */
const CAP_NATS = 1;

interface Weighing {
  readonly subject: DirectionSubject;
  readonly group: string;
  readonly weighed: Weighed<Choice>;
  readonly reason: Reason;
  readonly formB: number;
}

/**
 * Directions of the indicators of a table by evidence: columns, words and signs, names, printed results. What only
 * suggests a direction is a question, one for all indicators of one kind of name.
 * @method M-2
 */
export function weighDirections(
  subjects: readonly DirectionSubject[],
  { mapping, method }: { readonly mapping: Mapping; readonly method: Method },
): { readonly readings: readonly DirectionReading[]; readonly decisions: readonly Decision[] } {
  const decisions: Decision[] = [];
  const open: Weighing[] = [];
  const readings = new Map<DirectionSubject, DirectionReading>();
  const hasAnswers = Object.keys(mapping.answers).length > 0;
  for (const subject of subjects) {
    const answer = hasAnswers ? answerOf(subject, mapping) : null;
    const said = answer ?? stabilOf(subject);
    if (said) {
      const reason: Reason = { code: answer ? 'answered' : 'direction-column' };
      decisions.push(settled(subject, said, answer ? 1 : 0.95, reason));
      readings.set(subject, {
        direction: said,
        formB: said === 'minimal' ? formBOf(subject) : 0,
      });
      continue;
    }
    const weighing = weighOne(subject, method);
    if (weighing === null) continue;
    const { weighed, formB, reason } = weighing;
    if (weighed.verdict === 'open' && tellsApart(subject)) open.push(weighing);
    else {
      decisions.push(settled(subject, weighed.best, confidenceOf(weighed.margin), reason));
      readings.set(subject, {
        direction: weighed.best,
        formB: weighed.best === 'minimal' ? formB : 0,
      });
    }
  }
  for (const [group, members] of groupBy(open, ({ group: own, subject }) => `${subject.cell.sheet}|${own}`)) {
    const decision = ask(group.slice(group.lastIndexOf('|') + 1), members, { mapping, method });
    decisions.push(decision);
    const direction = decision.chosen as Direction;
    for (const { subject, formB } of members)
      readings.set(subject, { direction, formB: direction === 'minimal' ? formB : 0 });
  }
  return { readings: subjects.map((subject) => readings.get(subject) ?? UNKNOWN), decisions };
}

const UNKNOWN: DirectionReading = { direction: null, formB: 0 };

function answerOf(subject: DirectionSubject, { answers }: Mapping): Direction | null {
  const answer = answers[decisionIdAt('direction', subject.cell)];
  return DIRECTIONS.find((each) => each === answer) ?? null;
}

/** *stabil* is known by words only. */
function stabilOf({ stated, name }: DirectionSubject): Direction | null {
  const text = typeof stated?.value === 'string' ? stated.value : '';
  return directionOfWords(text) === 'stabil' || statedDirection(name) === 'stabil' ? 'stabil' : null;
}

function settled(subject: DirectionSubject, chosen: Direction, confidence: number, reason: Reason): Decision {
  const cell = reason.code === 'direction-column' && subject.stated ? subject.stated.cell : subject.cell;
  return {
    id: decisionIdAt('direction', subject.cell),
    kind: 'direction',
    cells: [{ sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }],
    candidates: DIRECTIONS.map((id) => ({ id })),
    chosen,
    isOpen: false,
    confidence,
    reason,
    data: { name: subject.name },
  };
}

function ask(
  group: string,
  members: readonly Weighing[],
  { mapping, method }: { readonly mapping: Mapping; readonly method: Method },
): Decision {
  const { subject, weighed, reason } = members[0] as Weighing;
  const candidates = DIRECTIONS.map((id) => ({ id, ...resultOf(subject, id, method) }));
  return questionDecision(
    {
      kind: 'direction',
      group,
      members: members.map(({ subject: { name, cell } }) => ({ name, cell })),
      candidates,
      chosen: weighed.best,
      confidence: confidenceOf(weighed.margin),
      reason,
    },
    mapping,
  );
}

/** What an answer would give the first pair that tells the directions apart. */
function resultOf(subject: DirectionSubject, direction: Direction, method: Method): Pick<Candidate, 'data'> {
  const pair = subject.pairs.find(differs);
  if (!pair) return {};
  const result = achievement(pair.target, pair.actual, direction, method.minimalForm);
  if (!result.ok) return {};
  const value = method.cap === null ? result.value : Math.min(result.value, method.cap);
  const criterion = criterionOf(value, method.criterionBands, method.classifyDecimals)?.label;
  return {
    data: { value: Math.round(value * 100) / 100, ...(criterion === undefined ? {} : { criterion }) },
  };
}

function tellsApart(subject: DirectionSubject): boolean {
  return subject.pairs.some(differs);
}

/** Target and realisasi from which the directions come to different results. */
function differs({ target, actual }: Pair): boolean {
  if (target === null || actual === null) return false;
  if (typeof target === 'number') return target !== actual;
  return actual < target.from || actual > target.to;
}

interface Evidences {
  readonly maksimal: Evidence[];
  readonly minimal: Evidence[];
  /** What spoke first for *minimal*, and for *maksimal*, strongest first. */
  readonly reasons: { readonly for: Choice; readonly nats: number; readonly reason: Reason }[];
}

/** Weighs *maksimal* against *minimal*; null when nothing at all speaks of a direction. */
function weighOne(subject: DirectionSubject, method: Method): Weighing | null {
  const found: Evidences = { maksimal: [], minimal: [], reasons: [] };
  const name = nameDirection(subject.name);
  fromWords(subject, name, found);
  const formB = fromPrinted(subject, found);
  const usual: Choice = method.direction === 'minimal' ? 'minimal' : 'maksimal';
  // Words that only confirm the usual direction are no decision: a long table has thousands of them.
  const isSaid = found.reasons.some(
    ({ reason: { code } }) => code === 'direction-column' || code === 'direction-words',
  );
  if (!isSaid && found.reasons.every((each) => each.for === usual)) return null;
  found[usual].push(evidence('direction-default'));
  const weighed = weigh<Choice>([
    { reading: 'maksimal', evidence: found.maksimal },
    { reading: 'minimal', evidence: found.minimal },
  ]);
  const best = weighed.verdict === 'open' ? 'minimal' : weighed.best;
  const reasons = found.reasons.filter((each) => each.for === best).sort((one, two) => two.nats - one.nats);
  const reason = (reasons[0] ?? found.reasons[0])?.reason ?? { code: 'direction-name' };
  return { subject, group: name?.kind ?? reason.code, weighed, reason, formB };
}

function add(
  { maksimal, minimal, reasons }: Evidences,
  choice: Choice,
  own: Evidence,
  code: ReasonCode,
  data?: Reason['data'],
): void {
  (choice === 'maksimal' ? maksimal : minimal).push(own);
  reasons.push({ for: choice, nats: own.nats, reason: { code, ...(data ? { data } : {}) } });
}

function fromWords(
  subject: DirectionSubject,
  name: ReturnType<typeof nameDirection>,
  found: Evidences,
): void {
  const { stated, target, note } = subject;
  const column = typeof stated?.value === 'string' ? directionOfWords(stated.value) : null;
  if (column && column !== 'stabil') add(found, column, evidence('direction-column'), 'direction-column');
  const sentence =
    statedDirection(subject.name) ?? (typeof note?.value === 'string' ? statedDirection(note.value) : null);
  if (sentence && sentence !== 'stabil')
    add(found, sentence, evidence('direction-sentence'), 'direction-words');
  if (target?.hint) {
    const data = { text: target.text };
    add(found, target.hint, evidence('direction-target-sign'), 'direction-sign', data);
  }
  if (name) {
    const id = name.strength === 'bound' ? 'direction-bound' : 'direction-name';
    add(found, name.direction, evidence(id), id);
  }
  const isZero = target?.value === 0 && subject.pairs.some(({ actual }) => actual !== null);
  if (isZero) add(found, 'minimal', evidence('direction-zero-target'), 'direction-zero');
}

/** Printed results as witnesses. @returns nats by which form B of *minimal* fits better than form A */
function fromPrinted({ pairs }: DirectionSubject, found: Evidences): number {
  let formB = 0;
  for (const pair of pairs) {
    if (!differs(pair)) continue;
    if (pair.achievement !== null) formB += fromAchievement(pair, pair.achievement, found);
    for (const words of pair.words) fromResultWords(pair, words, found);
  }
  return formB;
}

function fromAchievement(pair: Pair, printed: Witness, found: Evidences): number {
  const most = natsOf(printed, predicted(pair, 'maksimal', 'A'));
  const [a, b] = [
    natsOf(printed, predicted(pair, 'minimal', 'A')),
    natsOf(printed, predicted(pair, 'minimal', 'B')),
  ];
  const least = Math.max(a, b);
  if (most === least) return b - a;
  const [choice, nats] = most > least ? (['maksimal', most] as const) : (['minimal', least] as const);
  const other = choice === 'maksimal' ? 'minimal' : 'maksimal';
  add(found, choice, { id: 'witness', nats }, 'direction-witness', { printed: printed.printed });
  found[other].push({ id: 'witness', nats: Math.min(most, least) });
  return b - a;
}

function predicted({ target, actual }: Pair, direction: Direction, form: 'A' | 'B'): number | null {
  const result = achievement(target, actual, direction, form);
  return result.ok ? result.value : null;
}

function natsOf(printed: Witness, value: number | null): number {
  if (value === null) return 0;
  const isCut = value > printed.printed && CAPS.has(printed.printed) && !agrees(printed, value);
  const isFloor = value < 0 && printed.printed === 0;
  return isCut || isFloor ? CAP_NATS : witnessNats(printed, value);
}

/** `Tercapai` beside a realisasi above or below the target, or a kriteria that only one direction can have. */
function fromResultWords(pair: Pair, words: string, found: Evidences): void {
  const reached = reachedOf(words);
  if (reached !== null) {
    const choice = isAbove(pair) === (reached === 'met') ? 'maksimal' : 'minimal';
    add(found, choice, evidence('direction-reached'), 'direction-reached', { text: words });
    found[choice === 'maksimal' ? 'minimal' : 'maksimal'].push(evidence('direction-reached-refutes'));
    return;
  }
  const [most, least] = [
    fits(words, predicted(pair, 'maksimal', 'A')),
    fits(words, predicted(pair, 'minimal', 'A')),
  ];
  if (most === least || most === null || least === null) return;
  const choice = most ? 'maksimal' : 'minimal';
  add(found, choice, evidence('direction-criterion'), 'direction-reached', { text: words });
}

function isAbove({ target, actual }: Pair): boolean {
  return (actual as number) > (typeof target === 'number' ? target : (target?.to ?? 0));
}

/** Whether a kriteria can be that of a value by any profile that knows the word; null when none does. */
function fits(words: string, value: number | null): boolean | null {
  if (value === null) return null;
  let isKnown = false;
  for (const { criterionBands, classifyDecimals } of METHOD_PRESETS) {
    if (!criterionBands.some(({ label }) => namesCriterion(words, label))) continue;
    isKnown = true;
    const own = criterionOf(value, criterionBands, classifyDecimals);
    if (own !== null && namesCriterion(words, own.label)) return true;
  }
  return isKnown ? false : null;
}

/** For a direction that a person stated: how much better form B fits. */
function formBOf(subject: DirectionSubject): number {
  return fromPrinted(subject, { maksimal: [], minimal: [], reasons: [] });
}
