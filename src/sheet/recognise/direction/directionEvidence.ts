import type { Reason, ReasonCode } from '../../decision';
import { directionOfWords, statedDirection } from '../../words/direction';
import type { nameDirection } from '../../words/nameDirection';
import { type Evidence, evidence } from '../evidence/weigh';
import type { Choice, DirectionSubject } from './directionSubject';

export interface Evidences {
  readonly maksimal: Evidence[];
  readonly minimal: Evidence[];
  /** What spoke first for *minimal*, and for *maksimal*, strongest first. */
  readonly reasons: { readonly for: Choice; readonly nats: number; readonly reason: Reason }[];
}

/** Notes what speaks for a direction. */
export function add(
  { maksimal, minimal, reasons }: Evidences,
  choice: Choice,
  own: Evidence,
  code: ReasonCode,
  data?: Reason['data'],
): void {
  (choice === 'maksimal' ? maksimal : minimal).push(own);
  reasons.push({ for: choice, nats: own.nats, reason: { code, ...(data ? { data } : {}) } });
}

/** What columns, sentences, signs and names say. */
export function fromWords(
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
