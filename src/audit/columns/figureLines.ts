import type { FigureView } from '../totals/figureView';
import { isCount } from '../totals/groupings';

/** A cell of words that stands over figures. */
export interface Head {
  readonly line: number;
  readonly cross: number;
}

/** A line of a table: the figure under a head, and those under the heads of its inputs. */
export interface FigureLine {
  readonly line: number;
  readonly value: number;
  readonly decimals: number;
  readonly inputs: readonly number[];
}

/** Longest table that is looked through under one head. */
const MOST_LINES = 2_000;
/** Lines without figures that end a table. */
const MOST_BLANK = 2;

/** The cells of a view whose words are a head. */
export function headsOf(view: FigureView, words: RegExp): Head[] {
  const heads: Head[] = [];
  for (let line = 0; line < view.lineCount; line += 1)
    for (const cross of view.crossesOf(line))
      if (words.test(view.words(line, cross).replaceAll(/\s+/g, ' ')) && view.figure(line, cross) === null)
        heads.push({ line, cross });
  return heads;
}

/** The lines under a head that have all figures, in percent points where they show a percent. */
export function figureLines(
  view: FigureView,
  { line: head, cross }: Head,
  inputs: readonly number[],
): FigureLine[] {
  const lines: FigureLine[] = [];
  let blanks = 0;
  for (let line = head + 1; line < Math.min(view.lineCount, head + MOST_LINES); line += 1) {
    const own = view.figure(line, cross);
    const all = inputs.map((input) => pointsOf(view, line, input));
    if (own && !isCount(view, line)) {
      blanks = 0;
      if (all.every((value) => value !== null))
        lines.push({
          line,
          value: pointsOf(view, line, cross) as number,
          decimals: shownDecimals(view, line, cross),
          inputs: all,
        });
      continue;
    }
    if (own) continue;
    // Words under a head begin another table.
    if (/\p{L}{3}/u.test(view.words(line, cross))) break;
    blanks += 1;
    if (blanks > MOST_BLANK) break;
  }
  return lines;
}

/** A share that is shown as a percent counts in a hundred: 0.92 shown as 92%. */
function pointsOf(view: FigureView, line: number, cross: number): number | null {
  const figure = view.figure(line, cross);
  if (figure === null) return null;
  return isShare(view, line, cross) ? figure.value * 100 : figure.value;
}

function isShare(view: FigureView, line: number, cross: number): boolean {
  return view.figure(line, cross)?.isPercent === true && view.words(line, cross) === '';
}

function shownDecimals(view: FigureView, line: number, cross: number): number {
  return view.figure(line, cross)?.decimals ?? 0;
}
