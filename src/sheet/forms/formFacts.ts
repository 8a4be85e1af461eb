import type { Grid } from '../grid';
import { SheetView } from '../recognise/view/sheetView';
import { unscoredForm } from './unscoredForm';

/**
 * What the sheets are when nothing on them can be scored, for the message: the first form that is a source of money
 * (`money`) or no table of performance (`notScored`), and its sheet.
 */
export function formFacts(sheets: readonly Grid[]): Readonly<Record<string, string>> {
  for (const grid of sheets) {
    const seen = unscoredForm(new SheetView(grid));
    if (seen === null) continue;
    const { name, scored } = seen.form;
    return {
      formSheet: seen.sheet,
      ...(scored === 'money' ? { money: name, moneyName: name } : { notScored: name }),
    };
  }
  return {};
}
