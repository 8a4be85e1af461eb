import { achievement } from '../scoring/index';
import { decisionIdAt, type DecisionKind } from '../sheet/decision';
import type { Indicator } from '../sheet/table';
import type { Check } from './check';
import type { AuditContext } from './context';
import type { Verdict } from './judge';
import { agrees } from './precision';

/** Money, and what is made of money alone, rests on no question about performance. */
const MONEY = new Set(['budget-ceiling', 'budget-spent', 'input-percent', 'volume-percent']);
/** Questions that leave the figures of a row as they are: which rows belong together, where results go. */
const HARMLESS = new Set<DecisionKind>(['row-pair', 'output-column', 'sheet-role']);

/**
 * Whether what is called wrong rests on something that is not settled: an open question about its figures, or the
 * default direction where the printed capaian is what the other direction gives. It is not checked then.
 */
export function isDoubtful(check: Check, verdict: Verdict, context: AuditContext): boolean {
  if (verdict.state !== 'found' || MONEY.has(check.quantity.ref.field)) return false;
  return isAsked(check, context) || isOtherDirection(check, context);
}

function isAsked(check: Check, { indicatorById, reading }: AuditContext): boolean {
  const kinds = new Map(reading.decisions.map(({ id, kind }) => [id, kind]));
  const subjects = [check.quantity, ...check.inputs.map(({ quantity }) => quantity)];
  return subjects.some(({ level, id }) => {
    const doubts = level === 'indicator' && id !== null ? (indicatorById.get(id)?.doubts ?? []) : [];
    return doubts.some((doubt) => {
      const kind = kinds.get(doubt);
      return kind === undefined || !HARMLESS.has(kind);
    });
  });
}

/** From here on a direction is known; below it is only the likelier of two. */
const SURE = 0.9;

/** A capaian that is right in the other direction, of an indicator whose own is not known for sure. */
function isOtherDirection(check: Check, context: AuditContext): boolean {
  const { quantity, printed, inputs } = check;
  const [target, actual] = inputs;
  const indicator = quantity.id === null ? undefined : context.indicatorById.get(quantity.id);
  if (!indicator || quantity.ref.field !== 'achievement' || inputs.length !== 2 || !target || !actual)
    return false;
  const other = (indicator.direction ?? context.method.direction) === 'minimal' ? 'maksimal' : 'minimal';
  const fits = (['A', 'B'] as const).some((form) => {
    const value = achievement(target.value, actual.value, other, form);
    return value.ok && agrees(printed.value as number, value.value, printed.decimals);
  });
  return fits && !isDirectionSure(indicator, context);
}

function isDirectionSure({ direction, nameCell }: Indicator, { reading }: AuditContext): boolean {
  if (direction === null || !nameCell) return direction !== null;
  const id = decisionIdAt('direction', nameCell);
  const decision = reading.decisions.find((each) => each.id === id);
  return decision === undefined || decision.confidence >= SURE;
}
