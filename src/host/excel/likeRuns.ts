import type { BlockEdit, CellStyle } from '../../sheet/editPlan';
import type { Area } from './range';

/** Cells of neighbouring columns that take their looks from one cell, or each row from the cell in the same row. */
export interface LikeRun {
  /** First cell that looks are taken from. */
  readonly row: number;
  readonly column: number;
  /** Whether the place that looks are taken from moves down along with the run. */
  readonly isParallel: boolean;
  readonly target: Area;
}

/** Cells with `like`, gathered so that one copy serves many: a copy a cell would be an action a cell. */
export function likeRuns({ styles = [], top, left }: BlockEdit): LikeRun[] {
  const runs: LikeRun[] = [];
  const columns = styles.reduce((most, row) => Math.max(most, row.length), 0);
  let before: LikeRun[] = [];
  for (let column = 0; column < columns; column++) {
    const own = runsOfColumn(
      styles.map((row) => row[column]?.like),
      top,
      left + column,
    );
    if (
      before.length > 0 &&
      own.length === before.length &&
      own.every((run, at) => isBeside(run, before[at]))
    )
      own.forEach((run, at) => (own[at] = widened(before[at] as LikeRun, run)));
    else runs.push(...before);
    before = own;
  }
  return [...runs, ...before];
}

type Like = CellStyle['like'];

function runsOfColumn(likes: readonly Like[], top: number, column: number): LikeRun[] {
  const runs: LikeRun[] = [];
  likes.forEach((like, at) => {
    if (!like) return;
    const last = runs.at(-1);
    const longer = last ? extended(last, like, top + at) : null;
    if (longer) runs[runs.length - 1] = longer;
    else {
      const target = { top: top + at, left: column, bottom: top + at, right: column };
      runs.push({ ...like, isParallel: false, target });
    }
  });
  return runs;
}

/** The run with one more cell; null where that takes its look from elsewhere. */
function extended(run: LikeRun, like: NonNullable<Like>, row: number): LikeRun | null {
  const { target } = run;
  if (target.bottom !== row - 1 || run.column !== like.column) return null;
  const isFirst = target.top === target.bottom;
  const isSame = like.row === run.row && !run.isParallel;
  const isNext = like.row - run.row === row - target.top && (run.isParallel || isFirst);
  return isSame || isNext ? { ...run, isParallel: isNext, target: { ...target, bottom: row } } : null;
}

/** Whether a run stands right of another and takes its looks from the same cells. */
function isBeside(run: LikeRun, other: LikeRun | undefined): boolean {
  return (
    other !== undefined &&
    other.target.right + 1 === run.target.left &&
    [run.row === other.row, run.column === other.column, run.isParallel === other.isParallel].every(
      Boolean,
    ) &&
    run.target.top === other.target.top &&
    run.target.bottom === other.target.bottom
  );
}

function widened(left: LikeRun, right: LikeRun): LikeRun {
  return { ...left, target: { ...left.target, right: right.target.right } };
}
