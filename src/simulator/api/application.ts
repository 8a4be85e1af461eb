import type { HostContext } from '../host/context';
import { HostError } from '../host/hostError';
import { ApiObject } from './apiObject';

/** A workbook that `Excel.createWorkbook` made; it is shown when it is opened. */
class CreatedWorkbook extends ApiObject {
  readonly scalars = ['Id'];
  constructor(
    private readonly context: HostContext,
    private readonly base64: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.base64.slice(0, 40) };
  }
  get Id(): string {
    return this.base64.slice(0, 40);
  }
  Open(): void {
    let text: string;
    try {
      text = atob(this.base64);
    } catch {
      throw new HostError('InvalidArgument');
    }
    this.context.openWorkbook(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  }
}

/** `Excel.Application`. */
export class ApplicationObject extends ApiObject {
  readonly scalars = ['CalculationMode', 'DecimalSeparator', 'ThousandsSeparator'];
  constructor(private readonly context: HostContext) {
    super();
  }
  get CalculationMode(): string {
    return this.context.workbook.calculationMode;
  }
  set CalculationMode(value: unknown) {
    if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(String(value)))
      throw new HostError('InvalidArgument');
    this.context.workbook.calculationMode = String(value);
  }
  get DecimalSeparator(): string {
    return this.context.workbook.culture.decimal;
  }
  get ThousandsSeparator(): string {
    return this.context.workbook.culture.thousands;
  }
  CreateWorkbook(base64?: unknown): CreatedWorkbook {
    if (this.context.switches.createWorkbookFails) throw new HostError('GeneralException');
    if (typeof base64 !== 'string' || base64 === '') throw new HostError('NotImplemented');
    return new CreatedWorkbook(this.context, base64);
  }
  Calculate(type?: unknown): void {
    this.context.calculate(type === 'Full' || type === 'FullRebuild');
  }
  /** Kept for one request in Excel too; here a request is calculated and shown as a whole anyway. */
  SuspendApiCalculationUntilNextSync(): void {
    this.context.suspended.calculation = true;
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    this.context.suspended.screen = true;
  }
}

/** `context.runtime`. */
export class RuntimeObject extends ApiObject {
  readonly scalars = ['EnableEvents'];
  constructor(private readonly context: HostContext) {
    super();
  }
  get EnableEvents(): boolean {
    return this.context.eventsEnabled;
  }
  set EnableEvents(value: unknown) {
    this.context.eventsEnabled = value === true;
  }
}
