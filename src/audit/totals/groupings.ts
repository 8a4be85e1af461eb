import type { FigureView, TotalFigure } from './figureView';
import type { TotalLine } from './totalLines';

/** One line above a total that has a figure in the same place. */
export interface Member {
  readonly line: number;
  readonly figure: TotalFigure;
  readonly isTotal: boolean;
}

/** Which of the lines above a total make it up. */
export interface Grouping {
  readonly id: string;
  readonly members: readonly Member[];
}

/** Blank lines that end a block. */
const MOST_BLANK = 2;
/** Longest block that is looked through for one total. */
const MOST_LINES = 5_000;

/** The figures above (or left of) a total in one place, up to the head of its block. */
export function membersOf(
  view: FigureView,
  total: TotalLine,
  cross: number,
  totals: ReadonlySet<number>,
): Member[] {
  const members: Member[] = [];
  let blanks = 0;
  for (let line = total.line - 1; line >= Math.max(0, total.line - MOST_LINES); line -= 1) {
    const figure = view.figure(line, cross);
    if (figure) {
      if (isCount(view, line)) break;
      members.push({ line, figure, isTotal: totals.has(line) });
      blanks = 0;
      continue;
    }
    const words = view.words(line, cross);
    if (words !== '' && !/^[-–—]+$|^n\/?a$/i.test(words)) break;
    blanks = isBlank(view, line) ? blanks + 1 : 0;
    if (blanks >= MOST_BLANK) break;
  }
  return members.reverse();
}

function isBlank(view: FigureView, line: number): boolean {
  return view
    .crossesOf(line)
    .every((cross) => view.words(line, cross) === '' && view.figure(line, cross) === null);
}

/** A line of numbers of columns: (1) (2) (3). */
export function isCount(view: FigureView, line: number): boolean {
  const values = view.crossesOf(line).flatMap((cross) => view.figure(line, cross)?.value ?? []);
  return (
    values.length >= 3 && values.every((value, at) => Math.abs(value) === Math.abs(values[0] as number) + at)
  );
}

/**
 * Ways in which a total may be made up: of the lines since the total before it, of all lines that are no totals, of
 * the totals above it; of the nearest two, three, ... lines where the view is turned.
 */
export function groupingsOf(members: readonly Member[], isTurned: boolean): Grouping[] {
  const last = lastTotal(members);
  const plain = members.filter(({ isTotal }) => !isTotal);
  const groupings: Grouping[] = [
    { id: 'since', members: members.slice(last + 1) },
    { id: 'all', members: plain },
    { id: 'totals', members: members.filter(({ isTotal }) => isTotal) },
    { id: 'totals-and-rest', members: withRest(members) },
  ];
  if (isTurned)
    for (let count = 2; count <= Math.min(plain.length, 12); count += 1)
      groupings.push({ id: `nearest-${count}`, members: plain.slice(-count) });
  return groupings.filter((grouping) => grouping.members.length >= 2);
}

function lastTotal(members: readonly Member[]): number {
  return members.map(({ isTotal }) => isTotal).lastIndexOf(true);
}

/** Totals above, and the lines behind the last of them. */
function withRest(members: readonly Member[]): Member[] {
  const last = lastTotal(members);
  return [...members.slice(0, last + 1).filter(({ isTotal }) => isTotal), ...members.slice(last + 1)];
}
