import type { SheetEdit } from '../../sheet/editPlan';
import { centred, HEAD, sheetOf, words, type Cell } from './looks';
import { ranksSheet } from './ranksSheet';
import type { Recap } from './recapitulate';
import type { RecapText } from './recapText';
import { scoresSheet } from './scoresSheet';

const REMARK_WIDTHS = [6, 34, 32, 22, 60, 60];

/** The sheets of a recap, for a workbook of their own: scores, ranks, and what was not read or is doubtful. */
export function recapSheets(recap: Recap, text: RecapText): readonly [SheetEdit, ...SheetEdit[]] {
  return [scoresSheet(recap, text), ranksSheet(recap, text), remarksSheet(text)];
}

function remarksSheet({ remarks: text }: RecapText): SheetEdit {
  const head = text.heads.map((content): Cell => ({ content, style: HEAD }));
  const rows = text.rows.map((row, place): Cell[] => [
    centred(place + 1, ''),
    ...row.map((cell) => words(cell)),
  ]);
  const none = [REMARK_WIDTHS.map((_, column) => (column === 0 ? { content: text.none, style: {} } : null))];
  return sheetOf(text, [head, ...(rows.length > 0 ? rows : none)], REMARK_WIDTHS, {
    printTitleRows: { first: 3, last: 3 },
    freezeRows: 4,
  });
}
