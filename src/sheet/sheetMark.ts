import type { SheetEdit } from './editPlan';

/** Worksheet property that marks a sheet as ours, the same in a file and in Excel. */
export const SHEET_MARK = 'lakip';

/** What Excel does not tell again of a sheet of ours, kept in its mark so that its making can be taken back. */
export type SheetMemory = Pick<
  SheetEdit,
  'heights' | 'pageBreaks' | 'charts' | 'formats' | 'landscape' | 'printTitleRows' | 'freezeRows' | 'freezeColumns'
>;

/** Text of the mark of a sheet. */
export function sheetMarkText(edit: SheetEdit): string {
  const { heights, pageBreaks, charts, formats, landscape, printTitleRows, freezeRows, freezeColumns } = edit;
  const memory: SheetMemory = {
    charts,
    formats,
    landscape,
    ...(heights && { heights }),
    ...(pageBreaks && { pageBreaks }),
    ...(printTitleRows && { printTitleRows }),
    ...(freezeRows !== undefined && { freezeRows }),
    ...(freezeColumns !== undefined && { freezeColumns }),
  };
  return JSON.stringify(memory);
}

/** What a mark keeps; null when its text is damaged, so that the sheet does not count as ours. */
export function sheetMemoryIn(text: string): SheetMemory | null {
  try {
    return JSON.parse(text) as SheetMemory;
  } catch {
    return null;
  }
}
