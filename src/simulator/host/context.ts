import type { CellRange } from '../../kernel/cellAddress';
import type { ApiObject } from '../api/apiObject';
import type { SimSheet, SimTable } from '../../grid/model/sheet';
import type { SimWorkbook } from '../../grid/model/workbook';
import type { RequirementProfile } from './profiles';

/** Behaviours of Excel that can be switched off to see what they are to blame for. */
export interface Switches {
  /** Writing below or right of a table makes it grow (AutoCorrect). */
  tableAutoExpansion: boolean;
  /** A formula in an empty table column fills the column, and overwrites different ones (oj #2093). */
  calculatedColumns: boolean;
  /** Writing over a filtered range puts the values in the visible rows one after another (oj #224). */
  filterCorruption: boolean;
  /** A chart sheet is in front: `getActiveWorksheet` fails (oj #2444, #6365). */
  chartSheetInFront: boolean;
  /** The printer does not know the paper size (VBA documentation of `PaperSize`). */
  paperIsUnknown: boolean;
  /** `createWorkbook` fails (oj #3568, #3646). */
  createWorkbookFails: boolean;
}

/** A message as Excel sends it to the client for its event handlers. */
export interface HostMessage {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Excel's object model runs in circles (a range knows its sheet); members that close one are made here. */
export interface ObjectFactory {
  worksheet(sheet: SimSheet): ApiObject;
  conditionalFormats(sheet: SimSheet, range: CellRange): ApiObject;
  tables(sheet: SimSheet, tables: readonly SimTable[]): ApiObject;
}

/** Everything that the object model needs of the simulator. */
export interface HostContext {
  readonly workbook: SimWorkbook;
  readonly objects: ObjectFactory;
  readonly switches: Switches;
  profile: RequirementProfile;
  /** `context.runtime.enableEvents`: the add-in gets no events while it is false. */
  eventsEnabled: boolean;
  /** Event types that the add-in registered for, as `type|target`. */
  readonly registrations: Set<string>;
  /** What the running request suspended until its end. */
  readonly suspended: { calculation: boolean; screen: boolean };
  /** Opens another workbook, as `Excel.createWorkbook` does; refuses what Excel would offer to repair. */
  openWorkbook(bytes: Uint8Array): void;
  /** Empties the undo stack, as some questions do on the desktop. */
  forgetUndo(): void;
  /** Called after changes so that formulas have their results before the request is answered; `isFull`: all formulas. */
  calculate(isFull?: boolean): void;
}
