import { cleanNoise, roundHalfAway } from '../scoring/index';
import type { CheckInput, FigureCheck, LabelCheck } from './check';
import { cellKey } from './cellKey';
import { isLabelOf } from './labelWords';
import { probableCause, type CauseSearch } from './causes';
import type { Cause, Finding, FindingClass, NotChecked } from './finding';
import { agrees, halfUnit, inputSlack, showsAs } from './precision';

/** What a check says: agreed, not checkable, or a finding. */
export type Verdict =
  | { readonly state: 'agreed' }
  | { readonly state: 'unchecked'; readonly reason?: NotChecked['reason'] }
  | { readonly state: 'found'; readonly finding: Finding };

const AGREED: Verdict = { state: 'agreed' };

/** Most inputs whose roundings are tried in every combination; beyond, all low and all high. */
const CORNER_INPUTS = 4;

/**
 * Judges a printed figure: it agrees within half a unit of its last shown decimal; rounding of its inputs or of
 * a step between explains it; or it is wrong, with the cause that gives it.
 * @param isWrong whether another cell's own check failed, for errors that follow from others
 * @param bases   inputs that another place gives otherwise, and counts: what fits those is right
 */
export function judgeFigure(
  check: FigureCheck,
  search: Omit<CauseSearch, 'check' | 'right'>,
  isWrong: (input: CheckInput) => boolean,
  bases: ReadonlyMap<string, number>,
): Verdict {
  const { printed } = check;
  const right = check.compute(check.inputs.map((input) => input.value));
  const ofBases = check.compute(baseValues(check.inputs, bases));
  if (typeof printed.value !== 'number') return { state: 'unchecked' };
  const value = printed.value;
  const isShown = (each: number | null): boolean => each !== null && agrees(value, each, printed.decimals);
  if (check.alsoRight.some(isShown)) return AGREED;
  if (right === null) return { state: 'unchecked' };
  if (isCapped(check, right)) {
    return {
      state: 'found',
      finding: figureFinding(check, right, 'error', { code: 'capped', data: { cap: printed.value } }),
    };
  }
  if (isShown(right) || isShown(ofBases)) return AGREED;
  // The cure is computed with the mended inputs: following every finding must not lead to another fault.
  const found = (kind: FindingClass, cause: Cause | null): Verdict => ({
    state: 'found',
    finding: figureFinding(check, ofBases ?? right, kind, cause),
  });
  const neighbours = neighbourCause(check, isWrong);
  if (neighbours?.code === 'follows-from') return found('error', neighbours);
  const rounding = roundingCause(check, right) ?? neighbours;
  return rounding ? found('rounding', rounding) : found('error', probableCause({ ...search, check, right }));
}

function baseValues(inputs: readonly CheckInput[], bases: ReadonlyMap<string, number>): number[] {
  return inputs.map((input) => bases.get(cellKey(input.cell.cell)) ?? input.value);
}

/** The usual cap of agencies (M-3), printed for a capaian above it although the method has none. */
const USUAL_CAP = 120;

function isCapped({ printed, quantity }: FigureCheck, right: number): boolean {
  return quantity.ref.field === 'achievement' && printed.value === USUAL_CAP && right > USUAL_CAP + 1e-9;
}

function roundingCause(check: FigureCheck, right: number): Cause | null {
  const { printed, inputs } = check;
  const value = printed.value as number;
  if (isCut(check, right)) return { code: 'truncated' };
  const range = roundedRange(check);
  const slack = halfUnit(printed);
  if (
    range &&
    isNear(check, right) &&
    inputs.some((input) => inputSlack(input.cell) > 0) &&
    value >= range.low - slack - 1e-9 &&
    value <= range.high + slack + 1e-9
  ) {
    return { code: 'rounded-inputs' };
  }
  return isUnitOff(check, right) ? { code: 'rounded-inputs' } : null;
}

/** Cut after its last shown decimal instead of rounded. */
function isCut({ printed }: FigureCheck, right: number): boolean {
  const { decimals } = printed;
  if (decimals === null || decimals === 0) return false;
  const cut = Math.trunc(cleanNoise(right * 10 ** decimals)) / 10 ** decimals;
  return showsAs(cut, printed.value as number, decimals);
}

/** Rounded inputs move a result in its last digits; a whole point off is a fault, however few digits they have. */
const MOST_UNITS = 2;

function isNear({ printed }: FigureCheck, right: number): boolean {
  const unit = 2 * halfUnit(printed);
  return Math.abs((printed.value as number) - right) <= MOST_UNITS * Math.min(unit, 0.01) + 1e-9;
}

/** Whole amounts whose parts were rounded from fractions: a sum may be off by half a unit for each part. */
function isUnitOff({ printed, inputs, quantity }: FigureCheck, right: number): boolean {
  const { field } = quantity.ref;
  if (field !== 'budget-ceiling' && field !== 'budget-spent') return false;
  return Math.abs((printed.value as number) - right) <= inputs.length / 2;
}

/** Lowest and highest result when every input moves within its own rounding. */
function roundedRange({ inputs, compute }: FigureCheck): { low: number; high: number } | null {
  const values = inputs.map((input) => input.value);
  const slack = inputs.map((input) => inputSlack(input.cell));
  const corners = inputs.length <= CORNER_INPUTS ? 2 ** inputs.length : 2;
  let low = Infinity;
  let high = -Infinity;
  for (let corner = 0; corner < corners; corner += 1) {
    const moved = values.map((value, i) => {
      const isUp =
        inputs.length <= CORNER_INPUTS ? (corner >> i) % 2 === 1 : (corner === 1) === (i % 2 === 1);
      return value + (isUp ? 1 : -1) * (slack[i] as number);
    });
    const result = compute(moved);
    if (result === null) return null;
    low = Math.min(low, result);
    high = Math.max(high, result);
  }
  return { low, high };
}

/** Printed neighbours give the printed figure: either one of them is wrong, or they were rounded first. */
function neighbourCause(
  { printed, fromNeighbours }: FigureCheck,
  isWrong: (input: CheckInput) => boolean,
): Cause | null {
  if (!fromNeighbours) return null;
  const value = fromNeighbours.compute(fromNeighbours.inputs.map((input) => input.value));
  if (value === null || !showsAs(value, printed.value as number, printed.decimals)) return null;
  const wrong = fromNeighbours.inputs.find(isWrong);
  return wrong
    ? { code: 'follows-from', cell: wrong.cell.cell, data: { value: wrong.cell.text } }
    : { code: 'rounded-early' };
}

function figureFinding(check: FigureCheck, right: number, kind: FindingClass, cause: Cause | null): Finding {
  const { printed, quantity } = check;
  return {
    id: findingId('recompute', printed.cell),
    kind: 'recompute',
    code: 'figure-wrong',
    class: kind,
    quantity,
    places: [{ cell: printed.cell, printed: printed.text }],
    printed: printed.text,
    right,
    decimals: Math.max(printed.decimals ?? 0, decimalsOf(right)),
    cause,
  };
}

/** Stable id of a finding at a cell: the value is not part of it, acceptance compares that apart. */
export function findingId(kind: string, cell: { sheet: string; row: number; column: number }): string {
  return `${kind}|${cell.sheet}|${cell.row}|${cell.column}`;
}

function decimalsOf(value: number): number {
  return roundHalfAway(value, 0) === value ? 0 : 2;
}

/** Words of labels: those of the method, and those of other known scales. */
export interface LabelWords {
  readonly isOwn: (printed: string) => boolean;
  readonly isOther: (printed: string) => boolean;
}

/** Judges a printed label by the label of the unrounded figure (M-15, M-21). */
export function judgeLabel(
  check: LabelCheck,
  isWrong: (input: CheckInput) => boolean,
  words: LabelWords,
  bases: ReadonlyMap<string, number>,
): Verdict {
  const right = check.label(check.inputs.map((input) => input.value));
  const ofBases = check.label(baseValues(check.inputs, bases));
  const printed = String(check.printed.value);
  if ([right, ofBases, ...check.alsoRight].some((label) => label !== null && isLabelOf(printed, label)))
    return AGREED;
  if (right === null) return { state: 'unchecked' };
  // A word of no scale that is known says nothing against the figure.
  if (!words.isOwn(printed) && !words.isOther(printed)) return { state: 'unchecked', reason: 'other-scale' };
  return {
    state: 'found',
    finding: {
      id: findingId('recompute', check.printed.cell),
      kind: 'recompute',
      code: 'label-wrong',
      class: 'error',
      quantity: check.quantity,
      places: [{ cell: check.printed.cell, printed }],
      printed,
      right,
      decimals: null,
      cause: labelCause(check, printed, isWrong, words.isOther),
    },
  };
}

function labelCause(
  check: LabelCheck,
  printed: string,
  isWrong: (input: CheckInput) => boolean,
  isOtherLabel: (label: string) => boolean,
): Cause | null {
  const { figure } = check;
  if (figure && typeof figure.value === 'number') {
    const ofFigure = check.labelOf(figure.value);
    if (ofFigure !== null && isLabelOf(printed, ofFigure)) {
      const wrong = isWrong({ value: figure.value, cell: figure, quantity: check.quantity });
      return wrong
        ? { code: 'follows-from', cell: figure.cell, data: { value: figure.text } }
        : { code: 'label-of-rounded', cell: figure.cell, data: { value: figure.text } };
    }
  }
  const back = check.fromNeighbours;
  const ofBack = back?.label(back.inputs.map((input) => input.value)) ?? null;
  const wrongBack = ofBack !== null && isLabelOf(printed, ofBack) ? back?.inputs.find(isWrong) : undefined;
  if (wrongBack)
    return { code: 'follows-from', cell: wrongBack.cell.cell, data: { value: wrongBack.cell.text } };
  return isOtherLabel(printed) ? { code: 'label-of-other-band', data: { label: printed } } : null;
}
