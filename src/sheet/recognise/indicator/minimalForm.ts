import type { Method } from '../../../scoring/index';
import type { Decision, Mapping } from '../../decision';
import { confidenceOf } from '../evidence/weigh';
import { placesOf } from '../doubt/places';
import { MARGINS } from '../evidence/weights';
import type { IndicatorDraft } from './indicatorDraft';

/** Id of the decision, one for the workbook: its answer is a choice of the method. */
export const MINIMAL_FORM = 'minimal-form';

/**
 * Offers the other form of *minimal* when the capaian that the office typed fits it better than that of the profile.
 * It is never taken by itself: the form is a choice of the method.
 * @param rows nats by which form B fits the printed figures of a row better than form A
 * @method M-2
 */
export function weighMinimalForm(
  rows: readonly { readonly draft: IndicatorDraft; readonly formB: number }[],
  { mapping, method }: { readonly mapping: Mapping; readonly method: Method },
): { readonly decisions: readonly Decision[] } {
  const { minimalForm: own } = method;
  const answer = (['A', 'B'] as const).find((form) => form === mapping.answers[MINIMAL_FORM]);
  const telling = rows.filter(({ formB }) => (own === 'A' ? formB > 0 : formB < 0));
  const total = rows.reduce((sum, { formB }) => sum + (own === 'A' ? formB : -formB), 0);
  const isOpen = answer === undefined && total >= MARGINS.remarked;
  if (answer === undefined && !isOpen) return { decisions: [] };
  return {
    decisions: [
      {
        id: MINIMAL_FORM,
        kind: 'minimal-form',
        cells: placesOf(telling.flatMap(({ draft }) => draft.pick('achievement')?.cell ?? [])),
        candidates: [{ id: 'A' }, { id: 'B' }],
        chosen: answer ?? own,
        isOpen,
        confidence: answer === undefined ? 1 - confidenceOf(total) : 1,
        reason: { code: answer === undefined ? 'form-witness' : 'answered', data: { count: telling.length } },
      },
    ],
  };
}
