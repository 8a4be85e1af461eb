import { excelAddress } from '../grid/model/reference';
import type { SimWorkbook } from '../grid/model/workbook';

/** Tells once, at the first change by a person, where formulas stand that this page shows but does not compute. */
export function noteArrays(workbook: SimWorkbook, tell: (place: string) => void): void {
  const stop = workbook.listen((change) => {
    if (change.kind !== 'cells' || change.source !== 'user') return;
    const [array] = workbook.sheets.flatMap(({ spills }) => spills);
    if (array) tell(excelAddress(array));
    stop();
  });
}
