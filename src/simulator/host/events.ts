import type { SimWorkbook, WorkbookChange } from '../../grid/model/workbook';
import { excelAddress } from '../../grid/model/reference';
import type { HostContext, HostMessage } from './context';

const TYPE = { changed: 10, activated: 11, added: 13, selection: 14, deleted: 15 } as const;

/** Address without the sheet, as event arguments give it. */
function cellsOf(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

function changeMessage(workbook: SimWorkbook, change: WorkbookChange & { kind: 'cells' }): [string, object] {
  const sheet = workbook.sheetNamed(change.range.sheet);
  const address = excelAddress(change.range);
  return [
    sheet?.id ?? '',
    {
      address: cellsOf(address),
      changeType: 'RangeEdited',
      referenceId: address,
      shiftDirection: 'None',
      source: 'Local',
      triggerSource: change.source === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      type: 'WorksheetChanged',
      worksheetId: sheet?.id ?? '',
    },
  ];
}

/** Messages that Excel sends for a change, each to the sheet's and to the workbook's handlers. */
export function messagesOf(context: HostContext, change: WorkbookChange): HostMessage[] {
  const { workbook } = context;
  if (!context.eventsEnabled) return [];
  let type: number;
  let target: string;
  let args: object;
  if (change.kind === 'cells') {
    type = TYPE.changed;
    [target, args] = changeMessage(workbook, change);
  } else if (change.kind === 'selection') {
    type = TYPE.selection;
    target = workbook.activeSheetId;
    args = {
      address: cellsOf(excelAddress({ ...workbook.selection, sheet: workbook.activeSheet.name })),
      type: 'WorksheetSelectionChanged',
      worksheetId: target,
    };
  } else if (
    change.kind === 'activated' ||
    change.kind === 'sheet-added' ||
    change.kind === 'sheet-removed'
  ) {
    type =
      change.kind === 'activated'
        ? TYPE.activated
        : change.kind === 'sheet-added'
          ? TYPE.added
          : TYPE.deleted;
    target = change.sheetId;
    args = { source: 'Local', worksheetId: change.sheetId };
  } else return [];
  return [target, 'Workbook']
    .filter((targetId) => context.registrations.has(`${type}|${targetId}`))
    .map((targetId) => ({
      messageCategory: 65536,
      messageType: type,
      targetId,
      message: JSON.stringify(args),
    }));
}
