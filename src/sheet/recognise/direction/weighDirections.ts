import type { Method, Direction } from '../../../scoring/index';
import { type Decision, type Mapping, type Reason, decisionIdAt } from '../../decision';
import { directionOfWords, statedDirection } from '../../words/direction';
import { nameDirection } from '../../words/nameDirection';
import { confidenceOf, evidence, weigh } from '../evidence/weigh';
import { groupBy } from '../indicator/groupedQuestion';
import { type CriterionScale, criterionScale } from './criterionScale';
import { type Evidences, add, fromWords } from './directionEvidence';
import { ask, settled } from './directionQuestion';
import {
  type Choice,
  DIRECTIONS,
  type DirectionReading,
  type DirectionSubject,
  type Weighing,
  differs,
} from './directionSubject';
import { fromPrinted } from './printedDirection';

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
  const scale = criterionScale(subjects, method);
  const hasAnswers = Object.keys(mapping.answers).length > 0;
  for (const subject of subjects) {
    const answer = hasAnswers ? answerOf(subject, mapping) : null;
    const said = answer ?? stabilOf(subject);
    if (said) {
      const reason: Reason = { code: answer ? 'answered' : 'direction-column' };
      decisions.push(settled(subject, said, answer ? 1 : 0.95, reason));
      readings.set(subject, {
        direction: said,
        formB: said === 'minimal' ? formBOf(subject, scale) : 0,
      });
      continue;
    }
    const weighing = weighOne(subject, method, scale);
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

function tellsApart(subject: DirectionSubject): boolean {
  return subject.pairs.some(differs);
}

/** Weighs *maksimal* against *minimal*; null when nothing at all speaks of a direction. */
function weighOne(subject: DirectionSubject, method: Method, scale: CriterionScale | null): Weighing | null {
  const found: Evidences = { maksimal: [], minimal: [], reasons: [] };
  const name = nameDirection(subject.name, subject.unitOfMeasure);
  fromWords(subject, name, found);
  if (subject.isPlannedToFall)
    add(found, 'minimal', evidence('direction-targets-fall'), 'direction-targets-fall');
  const formB = fromPrinted(subject, found, scale);
  const usual: Choice = method.direction === 'minimal' ? 'minimal' : 'maksimal';
  // Words that only confirm the usual direction are no decision: a long table has thousands of them.
  const isSaid = found.reasons.some(
    ({ reason: { code } }) => code === 'direction-column' || code === 'direction-words',
  );
  if (!isSaid && found.reasons.every((each) => each.for === usual)) return null;
  found[usual].push(evidence('direction-default'));
  if (name === null) found.maksimal.push(evidence('direction-plain-name'));
  const weighed = weigh<Choice>([
    { reading: 'maksimal', evidence: found.maksimal },
    { reading: 'minimal', evidence: found.minimal },
  ]);
  const best = weighed.verdict === 'open' ? 'minimal' : weighed.best;
  const reasons = found.reasons.filter((each) => each.for === best).sort((one, two) => two.nats - one.nats);
  const reason = (reasons[0] ?? found.reasons[0])?.reason ?? { code: 'direction-name' };
  return { subject, group: name?.kind ?? reason.code, weighed, reason, formB };
}

/** For a direction that a person stated: how much better form B fits. */
function formBOf(subject: DirectionSubject, scale: CriterionScale | null): number {
  return fromPrinted(subject, { maksimal: [], minimal: [], reasons: [] }, scale);
}
