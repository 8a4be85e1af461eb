import type { Quarter } from '../../../scoring/index';
import type { PathMeaning } from '../header/headerPath';

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/**
 * Four columns under one title of which at least two are told to be their quarter, and none another: the rest are the
 * quarters in between, whatever was mistyped in their own header (`Triw-luan II`).
 * @param meanings of the columns from left to right
 */
export function withMissingQuarters(meanings: readonly PathMeaning[]): PathMeaning[] {
  const filled = [...meanings];
  for (let first = 0; first + QUARTERS.length <= meanings.length; first += 1) {
    const run = meanings.slice(first, first + QUARTERS.length);
    if (!isRunOfQuarters(run, meanings[first - 1])) continue;
    for (const [place, quarter] of QUARTERS.entries()) {
      const meaning = run[place];
      if (meaning?.quarter === null) filled[first + place] = { ...meaning, quarter };
    }
  }
  return filled;
}

function isRunOfQuarters(run: readonly PathMeaning[], before: PathMeaning | undefined): boolean {
  const group = run[0]?.group ?? '';
  if (group === '' || before?.group === group) return false;
  const isOfGroup = run.every(
    (meaning) => meaning.group === group && meaning.year === null && meaning.month === null,
  );
  const isInOrder = run.every(({ quarter }, place) => quarter === null || quarter === QUARTERS[place]);
  const told = run.filter(({ quarter }) => quarter !== null).length;
  return isOfGroup && isInOrder && told >= 2 && told < QUARTERS.length;
}
