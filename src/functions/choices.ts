import type { Direction, Quarter, QuarterKind } from '../scoring/index';
import { directionOfWords } from '../sheet/words/direction';
import { quarterKindOfWords } from '../sheet/words/quarterKind';
import { saidBy, type Cell } from './cells';
import { failure, type Failure } from './failure';
import { functionProfile } from './profile';

/** Direction that a cell names; that of the profile when it is empty. */
export function directionOf(cell: Cell): Direction | Failure {
  const read = wordsOf(cell);
  if (read === '') return functionProfile().method.direction;
  return directionOfWords(read) ?? failure('#VALUE!', 'direction-unknown', { read });
}

/** Kind of quarter that a cell names; that of the profile when it is empty. */
export function quarterKindOf(cell: Cell): QuarterKind | Failure {
  const read = wordsOf(cell);
  if (read === '') return functionProfile().method.quarterKind;
  return quarterKindOfWords(read) ?? failure('#VALUE!', 'quarter-kind-unknown', { read });
}

const QUARTERS: readonly RegExp[] = [
  /^(?:1|i|b0?3)$/,
  /^(?:2|ii|b0?6)$/,
  /^(?:3|iii|b0?9)$/,
  /^(?:4|iv|b12)$/,
];

/** Quarter that a cell names: `2`, `II`, `TW II`, `Triwulan 2`, `B06`. */
export function quarterOf(cell: Cell): Quarter | Failure {
  const read = wordsOf(cell);
  const short = read.replace(/^(?:tw|triwulan|quarter|q)\.? ?/, '');
  const place = QUARTERS.findIndex((words) => words.test(short));
  return place < 0 ? failure('#VALUE!', 'quarter-unknown', { read }) : ((place + 1) as Quarter);
}

/** What a cell says in small letters, a figure as its digits; '' when it is empty, or 0 as empty cells come. */
function wordsOf(cell: Cell): string {
  if (cell.state === 'words') return cell.text.trim().toLowerCase();
  if (cell.state === 'failed') return cell.failure.message;
  return cell.state === 'figure' && cell.value !== 0 ? saidBy(cell).trim().toLowerCase() : '';
}
