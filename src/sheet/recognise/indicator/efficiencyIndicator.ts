import type { CellAddress } from '../../../kernel/cellAddress';
import { decisionIdAt, type Decision, type Mapping, type Reason } from '../../decision';
import type { LocatedCell } from '../../table';

interface Subject {
  readonly name: string;
  readonly cell: CellAddress;
  readonly figures: () => readonly (LocatedCell | null)[];
  readonly mapping: Mapping;
}

interface Ruling {
  readonly chosen: (typeof YES_NO)[number];
  readonly confidence: number;
  readonly isOpen?: boolean;
  readonly reason: Reason;
}

const YES_NO = ['yes', 'no'] as const;

/**
 * Whether an indicator is the efficiency of the work unit itself (M-23): by its name and the words of its figures.
 * @method M-6, M-23
 */
export function efficiencyOf(subject: Subject, decisions: Decision[]): boolean {
  if (!/efisiensi|efficiency/i.test(subject.name)) return false;
  const id = decisionIdAt('efficiency-indicator', subject.cell);
  const answer = YES_NO.find((each) => each === subject.mapping.answers[id]);
  const add = (ruling: Ruling): boolean => {
    decisions.push(decisionOf(subject, id, ruling));
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

function decisionOf({ cell, name }: Subject, id: string, ruling: Ruling): Decision {
  return {
    id,
    kind: 'efficiency-indicator',
    cells: [{ sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }],
    candidates: YES_NO.map((each) => ({ id: each })),
    chosen: ruling.chosen,
    isOpen: ruling.isOpen ?? false,
    confidence: ruling.confidence,
    reason: ruling.reason,
    data: { name },
  };
}
