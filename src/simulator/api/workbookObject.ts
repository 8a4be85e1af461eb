import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import { parseReference } from '../../grid/model/reference';
import { ApiObject } from './apiObject';
import { ApplicationObject, RuntimeObject } from './application';
import { NamedItemCollection } from './names';
import { RangeObject } from './rangeObject';
import { CustomXmlPartCollection, SettingCollection } from './stores';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';

/** `workbook.protection`: the structure of the workbook. */
class WorkbookProtection extends ApiObject {
  readonly scalars = ['Protected'];
  constructor(private readonly context: HostContext) {
    super();
  }
  get Protected(): boolean {
    return this.context.workbook.isStructureProtected;
  }
  Protect(): void {
    this.context.workbook.isStructureProtected = true;
  }
}

/** `Excel.Workbook`, the root of every object path. */
export class WorkbookObject extends ApiObject {
  readonly scalars = ['IsDirty', 'Name', 'ReadOnly'];
  constructor(private readonly context: HostContext) {
    super();
  }
  get Name(): string {
    return this.context.workbook.name;
  }
  get ReadOnly(): boolean {
    return false;
  }
  get IsDirty(): boolean {
    return true;
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.context);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.context, null);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, null);
  }
  get Application(): ApplicationObject {
    return new ApplicationObject(this.context);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.context);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context);
  }
  get _Runtime(): RuntimeObject {
    return new RuntimeObject(this.context);
  }
  GetSelectedRange(): RangeObject {
    const { workbook } = this.context;
    const sheet = workbook.sheetNamed(workbook.selection.sheet) ?? workbook.activeSheet;
    return new RangeObject(this.context, sheet, workbook.selection);
  }
  GetActiveCell(): RangeObject {
    return this.GetSelectedRange().GetCell(0, 0);
  }
  /** `event.getRange(context)`: our reference ids of events are addresses. */
  _GetRangeOrNullObjectForEventByReferenceId(address: unknown): RangeObject | null {
    const reference = parseReference(String(address));
    const sheet = reference?.sheet ? this.context.workbook.sheetNamed(reference.sheet) : null;
    return reference && sheet && new RangeObject(this.context, sheet, reference);
  }
  _GetRangeForEventByReferenceId(address: unknown): RangeObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(address);
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  Save(): void {
    throw new HostError('NotImplemented');
  }
}
