import { fitsYear, isShown, type Mention } from '../audit/index';
import type { NewText } from './entry';
import { isMoney } from './rollCell';
import { type FigureStyle, numbersIn, printedIn, type PrintedNumber, readAs } from './notation';
import type { RollContext } from './rollContext';
import { type RollField, type Slot, slotKey } from './slot';
import type { RollSubject, SourcedFigure } from './subjects';

/** What became of a figure of a sentence, and which figure it is. */
export interface ExplainedMention {
  readonly result: NewText;
  readonly slot: Slot | null;
  readonly field: RollField;
}

const FIELDS: Readonly<Record<Mention['quantity'], readonly RollField[]>> = {
  any: ['target', 'actual', 'achievement'],
  reached: ['achievement', 'actual'],
  score: ['objective-score'],
  target: ['target'],
  actual: ['actual'],
  achievement: ['achievement'],
  'budget-ceiling': ['budget-ceiling'],
  'budget-spent': ['budget-spent'],
  'input-percent': ['input-percent'],
  'efficiency-index': ['efficiency-index'],
  gap: ['gap'],
  'national-target': ['national-target'],
};

const PLAN = /renstra|rencana strategis|jangka menengah/i;
/** Words by which a sentence speaks of more than one period. */
const OTHER_PERIOD =
  /sebelumnya|tahun lalu|dibanding|renstra|jangka menengah|\bdari\b[^.]{1,60}\b(?:menjadi|ke)\b/i;

/**
 * Which figure a mention is: one that the witnesses have for the subject, the measure and the period that the words name,
 * and that is printed. Several such figures are one answer only if they become the same text.
 * @param scale what a word behind the figure multiplies it by: `32,5 miliar`
 */
export function explainMention(
  mention: Mention,
  subject: RollSubject,
  sentence: string,
  scale: number,
  context: RollContext,
): ExplainedMention {
  const fields = fieldsOf(mention, subject);
  const field = fields[0] as RollField;
  const isPlanned = mention.isStrategic || PLAN.test(sentence);
  const fitting = subject.figures.filter((figure) => fits(figure, mention, fields, isPlanned, context));
  const shown = fitting.filter(({ value }) => isShown(mention, (value as number) / scale));
  const meant = ofPeriod(shown, mention, sentence, context);
  const slots = new Map(meant.map((figure) => [slotKey(figure), figure]));
  const first = [...slots.values()][0];
  if (!first) return { result: unexplained(fitting, mention, scale, context), slot: null, field };
  const texts = [...slots.values()].map((figure) =>
    context.make.figure(subject, figure, printer(mention, figure, scale, context)),
  );
  const isOne = texts.every((each) => JSON.stringify(each) === JSON.stringify(texts[0]));
  return { result: isOne ? (texts[0] as NewText) : { reason: 'ambiguous' }, slot: first, field: first.field };
}

/** The capaian of a sasaran, a perspective or the whole is its NPS. */
function fieldsOf({ quantity }: Mention, { kind }: RollSubject): readonly RollField[] {
  const isLevel = kind === 'objective' || kind === 'perspective' || kind === 'total';
  return (quantity === 'achievement' || quantity === 'reached') && isLevel ? FIELDS.score : FIELDS[quantity];
}

function fits(
  { field, basis, year, saidYear, quarter, workUnit, value }: SourcedFigure,
  mention: Mention,
  fields: readonly RollField[],
  isPlanned: boolean,
  { reportYear }: RollContext,
): boolean {
  if (typeof value !== 'number' || quarter !== null || workUnit !== null || !fields.includes(field))
    return false;
  const isPlan = basis === 'plan';
  const isOld = year <= reportYear || (isPlan && field === 'target');
  if (!isOld) return false;
  // The plan is meant only where the sentence says so, or names a year that is still to come.
  if (isPlan && !isPlanned && (mention.year !== saidYear || saidYear <= reportYear)) return false;
  return fitsYear(
    { year: saidYear, isStrategic: isPlan, quantity: field === 'achievement' ? 'achievement' : 'target' },
    mention,
    { year: reportYear },
  );
}

/** Without a year, a sentence of one period speaks of the report's. */
function ofPeriod(
  shown: readonly SourcedFigure[],
  { year, part, isStrategic }: Mention,
  sentence: string,
  { reportYear }: RollContext,
): readonly SourcedFigure[] {
  const ofPlan = shown.filter(({ basis }) => basis === 'plan');
  if (isStrategic && ofPlan.length > 0) return ofPlan;
  if (year !== null || part !== null) return shown;
  const others = [...sentence.matchAll(/(?:19|20)\d\d/g)].some(([each]) => Number(each) !== reportYear);
  const own = shown.filter((figure) => figure.basis !== 'plan' && figure.year === reportYear);
  return own.length > 0 && !others && !OTHER_PERIOD.test(sentence) ? own : shown;
}

function unexplained(
  fitting: readonly SourcedFigure[],
  mention: Mention,
  scale: number,
  context: RollContext,
): NewText {
  const own = fitting.find(({ year, basis }) => year === context.reportYear && basis !== 'plan');
  if (!own || mention.quantity === 'any' || mention.quantity === 'reached')
    return { reason: 'unknown-figure' };
  const right = printer(mention, own, scale, context)(own.value);
  return { reason: 'differs-from-workbook', data: { right } };
}

function printer(
  mention: Mention,
  figure: SourcedFigure,
  scale: number,
  context: RollContext,
): (value: number | string) => string {
  const number = numbersIn(mention.printed)[0];
  if (!number) return String;
  const style = styleFor(number, figure, scale, context);
  const edges = figure.field === 'achievement' || figure.field === 'objective-score' ? context.edges : [];
  return (value) =>
    typeof value === 'number'
      ? printedIn(value / scale, style, edges, isMoney(figure.field) && scale === 1)
      : value;
}

const USUAL_DECIMALS = 2;

/** A figure that is printed to its last decimal says nothing of how a longer one would be: that is printed as usual. */
function styleFor(
  number: PrintedNumber,
  { value, field }: SourcedFigure,
  scale: number,
  { notation }: RollContext,
): FigureStyle {
  const read = readAs(number, number.proves ?? notation);
  const isWholeValue = Math.abs(read.value - (value as number) / scale) < 1e-9;
  const isCut = read.decimals === 0 || !number.digits.endsWith('0');
  const isShort = isWholeValue && isCut && read.decimals < USUAL_DECIMALS && !(isMoney(field) && scale === 1);
  return {
    notation: number.proves ?? notation,
    decimals: isShort ? USUAL_DECIMALS : read.decimals,
    isTrimmed: isShort,
    isGrouped: Math.abs(read.value) < 1000 || /\d[.,]\d{3}/.test(number.digits),
  };
}
