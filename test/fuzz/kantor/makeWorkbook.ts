import { clutterSheet } from './clutter';
import { Dice } from './dice';
import { draftOf } from './draft';
import { FORMS } from './forms/forms';
import type { MadeWorkbook } from './made';
import { randomOffice, type Office } from './truth';

export interface MakeOptions {
  /** Some typed results are wrong. */
  readonly hasErrors?: boolean;
  /** What else is true of the office. */
  readonly change?: (office: Office, dice: Dice) => Office;
}

/** The workbook of a seed; `form` holds the choice of the form fast; without errors every typed result is right. */
export function makeWorkbook(
  seed: number,
  form: string | null = null,
  { hasErrors = true, change }: MakeOptions = {},
): MadeWorkbook {
  const dice = new Dice(seed);
  const drawn = dice.oneOf(FORMS);
  const chosen = FORMS.find(({ id }) => id === form) ?? drawn;
  const random = randomOffice(dice, chosen.wishes);
  const office = change ? change(random, dice) : random;
  const drawnHabits = draftOf(dice, office);
  const habits = hasErrors ? drawnHabits : { ...drawnHabits, results: { ...drawnHabits.results, errors: 0 } };
  const draft = chosen.isOdd ? habits : { ...habits, unmeasured: new Set<number>() };
  const made = chosen.make(draft);
  const hasClutter = dice.isLucky(0.15);
  if (hasClutter) draft.features.add('other-sheets');
  const sheets = hasClutter ? dice.shuffled([...made.sheets, clutterSheet(dice)]) : made.sheets;
  const features = [...draft.features].sort();
  return { form: chosen.id, office, ...made, sheets, rule: draft.rule, features };
}
