import type { CellAddress } from '../../../kernel/cellAddress';
import {
  decisionIdAt,
  type Candidate,
  type Decision,
  type DecisionKind,
  type Mapping,
  type Reason,
} from '../../decision';
import { placesOf } from '../doubt/places';

/** One indicator that a question is about. */
export interface Asked {
  readonly name: string;
  readonly cell: CellAddress;
}

/** A question that several indicators of one kind share. */
export interface Question {
  readonly kind: DecisionKind;
  /** What the indicators have in common; part of the id. */
  readonly group: string;
  readonly members: readonly Asked[];
  readonly candidates: readonly Candidate[];
  readonly chosen: string;
  readonly confidence: number;
  readonly reason: Reason;
}

/**
 * Id of a question about several indicators: that of the first one's own question, and the group.
 * @example questionId('direction', 'temuan', [{ name: 'Jumlah temuan', cell: { sheet: 'A', row: 4, column: 2 } }]) // => 'direction|A!C5'
 */
export function questionId(kind: DecisionKind, group: string, members: readonly Asked[]): string {
  const first = members[0] as Asked;
  const id = decisionIdAt(kind, first.cell);
  return members.length === 1 ? id : `${id}|${group}`;
}

/** The question as a decision: open until its id is answered with one of its candidates. */
export function questionDecision(question: Question, mapping: Mapping): Decision {
  const { kind, group, members, candidates, confidence } = question;
  const [first, ...others] = members as readonly [Asked, ...Asked[]];
  const id = questionId(kind, group, members);
  const answer = candidates.find(({ id: each }) => each === mapping.answers[id])?.id;
  return {
    id,
    kind,
    cells: placesOf(members.map(({ cell }) => cell)),
    candidates,
    chosen: answer ?? question.chosen,
    isOpen: answer === undefined,
    confidence: answer === undefined ? confidence : 1,
    reason: answer === undefined ? question.reason : { code: 'answered' },
    data: { name: first.name, ...(others.length > 0 ? { others: others.length } : {}) },
  };
}

/** Members by group, in order. */
export function groupBy<T>(
  members: readonly T[],
  groupOf: (member: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const group = groupOf(member);
    const own = groups.get(group);
    if (own) own.push(member);
    else groups.set(group, [member]);
  }
  return groups;
}
