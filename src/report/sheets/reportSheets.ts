import type { Method } from '../../scoring/index';
import type { SheetEdit } from '../../sheet/editPlan';
import type { ReportContent } from '../reportParts';
import { cellContents, type SheetFormulas } from './cellContents';
import { contentsSheet } from './contentsSheet';
import { figurePlaces } from './figurePlaces';
import { placePart } from './placeTables';
import { reportSheet } from './reportSheet';

/**
 * The parts of a report as sheets of the workbook, one each, behind a sheet of contents.
 * @param formulas how figures are said as formulas that lead to the office's cells; null: values
 */
export function reportSheets(
  { parts, book, words }: Pick<ReportContent, 'parts' | 'book' | 'words'>,
  formulas: SheetFormulas | null,
  method: Method,
): SheetEdit[] {
  const placed = parts.map(placePart);
  const contents = cellContents(book, figurePlaces(placed), formulas);
  const home = contentsSheet({ parts, words });
  return [home, ...placed.map((part) => reportSheet(part, contents, method, home.name))];
}
