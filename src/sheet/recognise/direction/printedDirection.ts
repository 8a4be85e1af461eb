import { achievement, type Direction } from '../../../scoring/index';
import { reachedOf } from '../../words/criterion';
import { type CriterionScale, scaleFits } from './criterionScale';
import { evidence } from '../evidence/weigh';
import { type Witness, agrees, witnessNats } from '../evidence/witness';
import { type Evidences, add } from './directionEvidence';
import { type DirectionSubject, type Pair, differs } from './directionSubject';

/** Caps that profiles set: a printed figure at one of them says little. */
const CAPS: ReadonlySet<number> = new Set([100, 110, 120, 150, 200]);

/** What a figure at a cap weighs for a reading that passes it. */
const CAP_NATS = 1;

/**
 * Printed results as witnesses.
 * @param scale the bands that the kriteria of the table follow; null: none that is known
 * @returns nats by which form B of *minimal* fits better than form A
 */
export function fromPrinted(
  { pairs }: DirectionSubject,
  found: Evidences,
  scale: CriterionScale | null,
): number {
  let formB = 0;
  for (const pair of pairs) {
    if (!differs(pair)) continue;
    if (pair.achievement !== null) formB += fromAchievement(pair, pair.achievement, found);
    for (const words of pair.words) fromResultWords(pair, words, found, scale);
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
function fromResultWords(pair: Pair, words: string, found: Evidences, scale: CriterionScale | null): void {
  const reached = reachedOf(words);
  if (reached !== null) {
    const choice = isAbove(pair) === (reached === 'met') ? 'maksimal' : 'minimal';
    // 98 of 100 is called "Tercapai" by many: alone it is no more than a hint.
    const isAlone = found.reasons.every(
      (each) => each.for !== choice || each.reason.code === 'direction-reached',
    );
    const isNear = reached === 'met' && isAlone && isNearMiss(pair);
    const id = isNear ? 'direction-nearly-reached' : 'direction-reached';
    add(found, choice, evidence(id), 'direction-reached', { text: words });
    if (!isNear)
      found[choice === 'maksimal' ? 'minimal' : 'maksimal'].push(evidence('direction-reached-refutes'));
    return;
  }
  if (scale === null) return;
  const [most, least] = [
    scaleFits(scale, words, predicted(pair, 'maksimal', 'A')),
    scaleFits(scale, words, predicted(pair, 'minimal', 'A')),
  ];
  if (most === least || most === null || least === null) return;
  const choice = most ? 'maksimal' : 'minimal';
  add(found, choice, evidence('direction-criterion'), 'direction-reached', { text: words });
}

/** Within a tenth of the target. */
function isNearMiss(pair: Pair): boolean {
  const value = predicted(pair, 'maksimal', 'A');
  return value !== null && value >= 90 && value <= 110;
}

function isAbove({ target, actual }: Pair): boolean {
  return (actual as number) > (typeof target === 'number' ? target : (target?.to ?? 0));
}
