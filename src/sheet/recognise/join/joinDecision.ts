import { formatAddress } from '../../../kernel/cellAddress';
import type { Candidate, Reason } from '../../decision';
import { bestLikeness } from './joinCandidates';
import { type JoinEntry, NONE, type JoinState, pairId } from './joinState';

interface Ruling {
  readonly chosen: JoinEntry | null;
  readonly candidates: readonly JoinEntry[];
  readonly confidence: number;
  readonly isOpen: boolean;
  readonly reason: Reason;
}

/** Notes a pair as a decision, with the likeliest others. */
export function decide(state: JoinState, entry: JoinEntry, ruling: Ruling): void {
  const ranked = [...new Set(ruling.candidates)]
    .map((candidate) => ({
      candidate,
      likeness: candidate === ruling.chosen ? 2 : bestLikeness(state, entry, candidate),
    }))
    .sort((one, two) => two.likeness - one.likeness)
    .slice(0, 5);
  const candidates: Candidate[] = ranked.map(({ candidate }) => ({
    id: formatAddress(candidate.cell),
    data: { name: candidate.names[0] ?? '', cell: formatAddress(candidate.cell) },
  }));
  const cells = [entry.cell, ...(ruling.chosen ? [ruling.chosen.cell] : [])];
  state.decisions.push({
    id: pairId(entry, state.otherTable),
    kind: 'row-pair',
    cells: cells.map(({ sheet, row, column }) => ({
      sheet,
      top: row,
      bottom: row,
      left: column,
      right: column,
    })),
    candidates: [...candidates, { id: NONE }],
    chosen: ruling.chosen === null ? NONE : formatAddress(ruling.chosen.cell),
    isOpen: ruling.isOpen && state.mayAsk !== 'no',
    confidence: ruling.confidence,
    reason: ruling.reason,
    data: { name: entry.names[0] ?? '', other: state.otherTable.sheet },
  });
}
