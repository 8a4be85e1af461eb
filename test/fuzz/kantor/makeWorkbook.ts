import { Dice } from './dice';
import { draftOf } from './draft';
import { FORMS } from './forms/forms';
import type { MadeWorkbook } from './made';
import { randomOffice } from './truth';

/** The workbook of a seed; `form` holds the choice of the form fast. */
export function makeWorkbook(seed: number, form: string | null = null): MadeWorkbook {
  const dice = new Dice(seed);
  const drawn = dice.oneOf(FORMS);
  const chosen = FORMS.find(({ id }) => id === form) ?? drawn;
  const office = randomOffice(dice, chosen.wishes);
  const draft = draftOf(dice, office);
  const made = chosen.make(draft);
  return { form: chosen.id, office, ...made, rule: draft.rule, features: [...draft.features].sort() };
}
