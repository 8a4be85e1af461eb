import {
  METHOD_PRESETS,
  achievement,
  criterionOf,
  type Direction,
  type Method,
} from '../../../scoring/index';
import { criterionNames, criterionWord, reachedOf } from '../../words/criterion';
import { evidence } from '../evidence/weigh';
import { type Witness, agrees, witnessNats } from '../evidence/witness';
import { type Evidences, add } from './directionEvidence';
import { type DirectionSubject, type Pair, differs } from './directionSubject';

/** Caps that profiles set: a printed figure at one of them says little. */
const CAPS: ReadonlySet<number> = new Set([100, 110, 120, 150, 200]);

/** What a figure at a cap weighs for a reading that passes it. */
const CAP_NATS = 1;

/** Printed results as witnesses. @returns nats by which form B of *minimal* fits better than form A */
export function fromPrinted({ pairs }: DirectionSubject, found: Evidences): number {
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
  const knowing = KNOWING.get(criterionWord(words));
  if (!knowing) return;
  const [most, least] = [
    fits(knowing, predicted(pair, 'maksimal', 'A')),
    fits(knowing, predicted(pair, 'minimal', 'A')),
  ];
  if (most === least || most === null || least === null) return;
  const choice = most ? 'maksimal' : 'minimal';
  add(found, choice, evidence('direction-criterion'), 'direction-reached', { text: words });
}

function isAbove({ target, actual }: Pair): boolean {
  return (actual as number) > (typeof target === 'number' ? target : (target?.to ?? 0));
}

/** A profile that knows a printed kriteria, with the labels that it may stand for. */
interface Knowing {
  readonly method: Method;
  readonly labels: ReadonlySet<string>;
}

/** The profiles that know a kriteria, by the words it is printed with. */
const KNOWING: ReadonlyMap<string, readonly Knowing[]> = knowingProfiles();

function knowingProfiles(): Map<string, Knowing[]> {
  const found = new Map<string, Knowing[]>();
  for (const method of METHOD_PRESETS) {
    const labelsOf = new Map<string, Set<string>>();
    for (const { label } of method.criterionBands)
      for (const word of criterionNames(label))
        labelsOf.set(word, (labelsOf.get(word) ?? new Set<string>()).add(label));
    for (const [word, labels] of labelsOf) found.set(word, [...(found.get(word) ?? []), { method, labels }]);
  }
  return found;
}

/** Whether a kriteria can be that of a value by any of the profiles that know it; null without a value. */
function fits(knowing: readonly Knowing[], value: number | null): boolean | null {
  if (value === null) return null;
  return knowing.some(({ method: { criterionBands, classifyDecimals }, labels }) => {
    const own = criterionOf(value, criterionBands, classifyDecimals);
    return own !== null && labels.has(own.label);
  });
}
