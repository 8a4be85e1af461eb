import { achievement } from '../scoring/index';
import type { DecisionKind } from '../sheet/decision';
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

/** A capaian that is right if less is better, of an indicator that says nothing of its direction. */
function isOtherDirection(check: Check, { indicatorById, method }: AuditContext): boolean {
  const { quantity, printed, inputs } = check;
  const [target, actual] = inputs;
  const indicator = quantity.id === null ? undefined : indicatorById.get(quantity.id);
  const isStated = !indicator || indicator.direction !== null;
  if (isStated || quantity.ref.field !== 'achievement' || inputs.length !== 2 || !target || !actual)
    return false;
  const other = method.direction === 'minimal' ? 'maksimal' : 'minimal';
  const value = achievement(target.value, actual.value, other, method.minimalForm);
  return value.ok && agrees(printed.value as number, value.value, printed.decimals);
}
