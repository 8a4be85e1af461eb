import { achievement, criterionOf, type Method, type Direction } from '../../../scoring/index';
import { type Candidate, type Decision, type Mapping, type Reason, decisionIdAt } from '../../decision';
import { confidenceOf } from '../evidence/weigh';
import { questionDecision } from '../indicator/groupedQuestion';
import { DIRECTIONS, type DirectionSubject, type Weighing, differs } from './directionSubject';

/** A direction that needs no answer. */
export function settled(
  subject: DirectionSubject,
  chosen: Direction,
  confidence: number,
  reason: Reason,
): Decision {
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

/** One question for all indicators of one kind of name. */
export function ask(
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
