import type { CellAddress } from '../../../kernel/cellAddress';
import type { Direction, QuarterKind } from '../../../scoring/types';
import { decisionIdAt, type Decision, type DecisionKind, type Mapping, type Reason } from '../../decision';
import type { IndicatorQuarter, LocatedCell } from '../../table';
import { directionOfWords } from '../../words/direction';
import { quarterKindOfWords } from '../../words/quarterKind';

/** What is known of an indicator besides its figures. */
export interface Traits {
  readonly direction: Direction | null;
  readonly quarterKind: QuarterKind | null;
  readonly isEfficiencyResult: boolean;
  readonly decisions: readonly Decision[];
}

interface Subject {
  readonly name: string;
  readonly cell: CellAddress;
  readonly direction: LocatedCell | null;
  readonly quarterKind: LocatedCell | null;
  readonly target: LocatedCell | null;
  readonly figures: () => readonly (LocatedCell | null)[];
  readonly quarters: readonly IndicatorQuarter[];
  readonly mapping: Mapping;
}

const DIRECTIONS: readonly Direction[] = ['maksimal', 'minimal', 'stabil'];
const QUARTER_KINDS: readonly QuarterKind[] = ['kumulatif', 'jumlah', 'nilai-akhir', 'rata-rata'];

/**
 * Direction, kind of quarters, and whether the indicator is the efficiency itself. A direction is stated by a
 * person (a column or an answer), never guessed from the name; a bound such as `≤ 5` asks for it.
 * @method M-2, M-6, M-7, M-23
 */
export function indicatorTraits(subject: Subject): Traits {
  const decisions: Decision[] = [];
  return {
    direction: directionOf(subject, decisions),
    quarterKind: quarterKindOf(subject, decisions),
    isEfficiencyResult: efficiencyOf(subject, decisions),
    decisions,
  };
}

interface Ruling {
  readonly chosen: string;
  readonly confidence: number;
  readonly isOpen?: boolean;
  readonly reason: Reason;
}

function rule(
  subject: Subject,
  kind: DecisionKind,
  ids: readonly string[],
  ruling: Ruling,
  cell = subject.cell,
): Decision {
  return {
    id: decisionIdAt(kind, subject.cell),
    kind,
    cells: [{ sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }],
    candidates: ids.map((id) => ({ id })),
    chosen: ruling.chosen,
    isOpen: ruling.isOpen ?? false,
    confidence: ruling.confidence,
    reason: ruling.reason,
    data: { name: subject.name },
  };
}

function answerOf<T extends string>(subject: Subject, kind: DecisionKind, allowed: readonly T[]): T | null {
  const { answers } = subject.mapping;
  if (Object.keys(answers).length === 0) return null;
  const answer = answers[decisionIdAt(kind, subject.cell)];
  return allowed.find((each) => each === answer) ?? null;
}

function directionOf(subject: Subject, decisions: Decision[]): Direction | null {
  const answer = answerOf(subject, 'direction', DIRECTIONS);
  if (answer) {
    decisions.push(
      rule(subject, 'direction', DIRECTIONS, { chosen: answer, confidence: 1, reason: { code: 'answered' } }),
    );
    return answer;
  }
  const { direction: cell, target } = subject;
  const stated = cell && typeof cell.value === 'string' ? directionOfWords(cell.value) : null;
  if (cell && stated) {
    decisions.push(
      rule(
        subject,
        'direction',
        DIRECTIONS,
        { chosen: stated, confidence: 0.95, reason: { code: 'direction-column' } },
        cell.cell,
      ),
    );
    return stated;
  }
  if (target?.hint === 'minimal') {
    const reason: Reason = { code: 'direction-sign', data: { text: target.text } };
    decisions.push(
      rule(
        subject,
        'direction',
        DIRECTIONS,
        { chosen: 'maksimal', confidence: 0.3, isOpen: true, reason },
        target.cell,
      ),
    );
  }
  return null;
}

function quarterKindOf(subject: Subject, decisions: Decision[]): QuarterKind | null {
  const { quarterKind: cell, quarters } = subject;
  const add = (ruling: Ruling): QuarterKind => {
    decisions.push(rule(subject, 'quarter-kind', QUARTER_KINDS, ruling));
    return ruling.chosen as QuarterKind;
  };
  const answer = answerOf(subject, 'quarter-kind', QUARTER_KINDS);
  if (answer) return add({ chosen: answer, confidence: 1, reason: { code: 'answered' } });
  if (quarters.length === 0) return null;
  const stated = cell && typeof cell.value === 'string' ? quarterKindOfWords(cell.value) : null;
  if (stated) return add({ chosen: stated, confidence: 0.95, reason: { code: 'quarters-column' } });
  return addsUp(subject)
    ? add({ chosen: 'jumlah', confidence: 0.85, reason: { code: 'quarters-add-up' } })
    : null;
}

/** Targets of all four quarters make up the year's target only when they are added. */
function addsUp({ quarters, target }: Subject): boolean {
  const year = target?.value;
  const values = quarters.flatMap((own) =>
    typeof own.target?.value === 'number' && !own.isShareOfYear ? [own.target.value] : [],
  );
  if (typeof year !== 'number' || values.length < 2 || values.length < quarters.length) return false;
  const [sum, last] = [values.reduce((total, value) => total + value, 0), values.at(-1) as number];
  const filled = values.filter((value) => value !== 0).length;
  return (
    filled >= 2 && Math.abs(sum - year) < 1e-9 * Math.max(1, Math.abs(year)) && Math.abs(last - year) > 1e-9
  );
}

const YES_NO = ['yes', 'no'] as const;

function efficiencyOf(subject: Subject, decisions: Decision[]): boolean {
  if (!/efisiensi|efficiency/i.test(subject.name)) return false;
  const answer = answerOf(subject, 'efficiency-indicator', YES_NO);
  const add = (ruling: Ruling): boolean => {
    decisions.push(rule(subject, 'efficiency-indicator', YES_NO, ruling));
    return ruling.chosen === 'yes';
  };
  if (answer) return add({ chosen: answer, confidence: 1, reason: { code: 'answered' } });
  const worded = subject.figures().find((cell) => /efisien|efficient/i.test(cell?.label ?? ''));
  if (worded)
    return add({
      chosen: 'yes',
      confidence: 0.95,
      reason: { code: 'efficiency-words', data: { text: worded.text } },
    });
  const isByName =
    /tingkat efisiensi|efisiensi (?:penggunaan |pelaksanaan |pemanfaatan )?anggaran|budget efficiency/i.test(
      subject.name,
    );
  return add({
    chosen: isByName ? 'yes' : 'no',
    confidence: isByName ? 0.8 : 0.5,
    isOpen: !isByName,
    reason: { code: 'efficiency-name' },
  });
}
