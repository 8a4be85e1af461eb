import { achievement, capped, criterionOf, type Method } from '../scoring/index';
import { profileFits, type ProfileFits } from '../sheet/recognise/index';
import type { AuditContext } from './context';
import type { Finding } from './finding';
import { findingId } from './judge';
import { isLabelOf } from './labelWords';
import type { JudgedLabel } from './otherScale';
import { addFollowers, type JudgedFigure } from './otherRules';
import { agrees } from './precision';

/**
 * One remark that offers another profile, where the typed capaian and kriteria fit it clearly better than the chosen one,
 * instead of an error in every row.
 * @returns the remark, and the findings that it stands for
 * @method M-3, M-14
 */
export function profileFindings(
  figures: readonly JudgedFigure[],
  labels: readonly JudgedLabel[],
  findings: readonly Finding[],
  context: AuditContext,
): { readonly remarks: readonly Finding[]; readonly replaced: ReadonlySet<Finding> } {
  const fits = context.indicators && profileFits(context.indicators, context.method);
  const method = fits?.best?.profile.method;
  if (!fits?.best || !method) return { remarks: [], replaced: new Set() };
  const replaced = new Set([
    ...figures.filter((each) => isFigureOf(each, method, context)).map(({ finding }) => finding),
    ...labels.flatMap((each) => (each.finding && isLabelByMethod(each, method) ? [each.finding] : [])),
  ]);
  const [first] = replaced;
  if (!first) return { remarks: [], replaced };
  const remark = remarkOf(first, [...replaced], fits, context.method);
  addFollowers(replaced, findings);
  return { remarks: [remark], replaced };
}

/** Whether a capaian that was called wrong is what another method makes of its inputs. */
function isFigureOf({ check }: JudgedFigure, method: Method, { indicatorById }: AuditContext): boolean {
  const { printed, quantity, inputs } = check;
  const [target, actual] = inputs;
  if (quantity.ref.field !== 'achievement' || quantity.id === null || inputs.length !== 2) return false;
  if (quantity.level !== 'indicator' || !target || !actual || typeof printed.value !== 'number') return false;
  const direction = indicatorById.get(quantity.id)?.direction ?? method.direction;
  const value = achievement(target.value, actual.value, direction, method.minimalForm);
  return value.ok && agrees(printed.value, capped(value.value, method.cap), printed.decimals);
}

/** Whether a kriteria that was called wrong is that of its figure by another method. */
function isLabelByMethod({ check }: JudgedLabel, { criterionBands, classifyDecimals }: Method): boolean {
  const { figure, printed } = check;
  if (typeof figure?.value !== 'number') return false;
  const label = criterionOf(figure.value, criterionBands, classifyDecimals)?.label;
  return label !== undefined && isLabelOf(String(printed.value), label);
}

function remarkOf(first: Finding, replaced: readonly Finding[], { best }: ProfileFits, own: Method): Finding {
  const cell = first.places[0]?.cell;
  const method = best?.profile.method;
  const isOtherCap = method !== undefined && method.id === own.id;
  return {
    ...first,
    id: cell ? findingId('profile-fits', cell) : 'profile-fits',
    kind: 'plausibility',
    code: 'profile-fits',
    class: 'remark',
    quantity: null,
    places: replaced.flatMap(({ places }) => places),
    right: null,
    cause: null,
    data: {
      count: replaced.length,
      differing: replaced.length,
      profile: method?.name ?? '',
      ...(isOtherCap && method.cap !== null && { cap: method.cap }),
    },
  };
}
