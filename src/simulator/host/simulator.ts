import { ConditionalFormatCollection } from '../api/conditionalFormats';
import { TableScopedCollection } from '../api/tables';
import { WorkbookObject } from '../api/workbookObject';
import { WorksheetObject } from '../api/worksheets';
import { SimWorkbook } from '../../grid/model/workbook';
import type { ClientWindow, ExecuteRequest, RequestMessage, ResponseMessage } from './clientWindow';
import type { HostContext, HostMessage, Switches } from './context';
import { messagesOf } from './events';
import { isWrite, RequestRun } from './executor';
import { ReferenceTable } from './referenceTable';
import { Faults, RequestCounter } from './faults';
import { HostError } from './hostError';
import { UndoStack } from './undoStack';
import { installOffice, LIGHT_THEME, type AddinState, type OfficeTheme } from './office';
import { REQUIREMENT_PROFILES, type RequirementProfile } from './profiles';
import { CULTURE_PROFILES, type CultureProfile } from '../../grid/model/culture';
import { ACTION, FLAG_DELAY_FOR_CELL_EDIT, type ResponseBody } from './protocol';

export interface SimulatorOptions {
  readonly workbook?: SimWorkbook;
  readonly profile?: RequirementProfile['id'];
  readonly culture?: CultureProfile['name'];
  readonly displayLanguage?: CultureProfile['name'];
  readonly contentLanguage?: CultureProfile['name'];
  readonly theme?: OfficeTheme;
  readonly switches?: Partial<Switches>;
  /** Whether changes can be taken back by Ctrl+Z; costs a copy of the workbook for each request that changes it. */
  readonly keepsUndo?: boolean;
  /** Computes formulas whose result is not known, all of them when `isFull`; without it they stay `#BUSY!`. */
  readonly calculate?: (workbook: SimWorkbook, isFull: boolean) => void | Promise<void>;
  /** Opens a new workbook that the add-in made: `Excel.createWorkbook(base64)`. */
  readonly openWorkbook?: (bytes: Uint8Array) => void;
  /** What Excel would offer to repair in a file, as sentences: such a file is not opened. */
  readonly damageOf?: (bytes: Uint8Array) => readonly string[];
}

/** The simulated Excel: a workbook, and the client windows that were let in. */
export interface Simulator {
  readonly workbook: SimWorkbook;
  readonly addin: AddinState;
  readonly faults: Faults;
  readonly counter: RequestCounter;
  readonly switches: Switches;
  profile: RequirementProfile;
  /** Hooks into a window in which Microsoft's client file has run. */
  install(window: ClientWindow): void;
  /** Runs what a ribbon button of the manifest is bound to; resolves when it says it has completed. */
  press(actionId: string): Promise<void>;
  /** Resolves when no request is running and all events have been delivered. */
  settled(): Promise<void>;
  /** Ranges that the client keeps; grows when an add-in forgets to untrack. */
  readonly references: ReferenceTable;
  /** What Ctrl+Z takes back. */
  readonly undoStack: UndoStack;
}

function failure(error: HostError): ResponseMessage {
  return { HttpStatusCode: 400, ErrorCode: error.code, ErrorMessage: error.message, Headers: {}, Body: null };
}

function success(body: ResponseBody): ResponseMessage {
  return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: body };
}

/** Makes a simulated Excel. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const workbook = options.workbook ?? new SimWorkbook();
  if (workbook.sheets.length === 0) workbook.addSheet('Sheet1');
  workbook.culture = CULTURE_PROFILES[options.culture ?? 'id-ID'];
  const windows: ClientWindow[] = [];
  const faults = new Faults();
  const counter = new RequestCounter();
  const references = new ReferenceTable();
  const undoStack = new UndoStack(workbook, options.keepsUndo === true);
  let running: Promise<unknown> = Promise.resolve();
  let needsCalculation = false;
  let needsFullCalculation = false;

  const switches: Switches = {
    tableAutoExpansion: true,
    calculatedColumns: true,
    filterCorruption: true,
    chartSheetInFront: false,
    paperIsUnknown: false,
    createWorkbookFails: false,
    ...options.switches,
  };
  const context: HostContext = {
    workbook,
    objects: {
      worksheet: (sheet) => new WorksheetObject(context, sheet),
      conditionalFormats: (sheet, range) => new ConditionalFormatCollection(context, sheet, range),
      tables: (sheet, tables) => new TableScopedCollection(context, sheet, tables),
    },
    switches,
    profile: REQUIREMENT_PROFILES[options.profile ?? 'LTSC2021'],
    eventsEnabled: true,
    registrations: new Set(),
    suspended: { calculation: false, screen: false },
    openWorkbook: (bytes) => {
      const damage = options.damageOf?.(bytes) ?? [];
      if (damage.length > 0) throw new HostError('GeneralException', `repair: ${damage.join('; ')}`);
      options.openWorkbook?.(bytes);
    },
    forgetUndo: () => undoStack.clear(),
    calculate: (isFull = false) => {
      needsCalculation = true;
      needsFullCalculation ||= isFull;
    },
  };
  const addin: AddinState = {
    actions: new Map(),
    functions: new Map(),
    areFunctionsDelayed: false,
    visibilityHandlers: new Set(),
    startupBehavior: 'None',
    isPaneVisible: true,
    onPane: () => undefined,
    theme: options.theme ?? LIGHT_THEME,
    displayLanguage: options.displayLanguage ?? 'id-ID',
    contentLanguage: options.contentLanguage ?? options.culture ?? 'id-ID',
  };

  const deliver = (message: HostMessage): void => {
    for (const window of windows)
      window.OfficeExtension._testTriggerRichApiMessageEvent({
        entries: [window.JSON.parse(JSON.stringify(message))],
      });
  };
  // Events come after the answer of the request that caused them, as messages of their own.
  workbook.listen((change) => {
    const messages = messagesOf(context, change);
    if (messages.length === 0) return;
    running = Promise.all([running, new Promise((resolve) => setTimeout(resolve))]).then(() =>
      messages.forEach(deliver),
    );
  });

  const calculated = (): Promise<void> | null => {
    if (!needsCalculation) return null;
    const isFull = needsFullCalculation;
    needsCalculation = false;
    needsFullCalculation = false;
    return Promise.resolve(options.calculate?.(workbook, isFull));
  };

  const perform = async (flags: number, message: RequestMessage): Promise<ResponseMessage> => {
    const sent = JSON.stringify(message.Body);
    const body = JSON.parse(sent) as RequestMessage['Body'];
    const fault = faults.next();
    const names = body.Actions.filter(
      ({ ActionType }) =>
        ActionType === ACTION.method || ActionType === ACTION.setProperty || ActionType === ACTION.update,
    ).map((action) => action.Name);
    const record = (received: string, error: string | null): void =>
      counter.add({
        actions: body.Actions.length,
        bytesSent: sent.length,
        bytesReceived: received.length,
        names,
        error,
      });
    const refuse = (error: HostError): ResponseMessage => {
      record('', error.code);
      return failure(error);
    };
    if (workbook.editing !== null) {
      if ((flags & FLAG_DELAY_FOR_CELL_EDIT) === 0)
        return refuse(new HostError('InvalidOperationInCellEditMode'));
      await workbook.whenNotEditing();
    }
    const limit = context.profile.bodyLimit;
    if (limit !== null && sent.length > limit)
      return refuse(new HostError('RequestPayloadSizeLimitExceeded'));
    context.suspended.calculation = false;
    context.suspended.screen = false;
    const run = new RequestRun(body, new WorkbookObject(context), references);
    const isDone = body.Actions.some(isWrite) ? undoStack.before() : () => undefined;
    const answer = await run.run(
      () => (context.suspended.calculation ? null : calculated()),
      fault ?? undefined,
    );
    await calculated();
    isDone();
    const received = JSON.stringify(answer);
    if (limit !== null && received.length > limit)
      return refuse(new HostError('ResponsePayloadSizeLimitExceeded'));
    record(received, answer.Error?.Code ?? null);
    return success(answer);
  };

  const execute: ExecuteRequest = (_customData, flags, message) => {
    const turn = running.then(() => perform(flags, message));
    running = turn.catch(() => undefined);
    return turn;
  };

  return {
    workbook,
    addin,
    faults,
    counter,
    switches,
    references,
    undoStack,
    get profile() {
      return context.profile;
    },
    set profile(profile) {
      context.profile = profile;
    },
    install(window) {
      windows.push(window);
      const client = window.OfficeExtension;
      const session = Object.assign(new client.SessionBase(), {
        _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
        _createRequestExecutorOrNull: () => ({
          executeAsync: (customData: unknown, flags: number, message: RequestMessage) =>
            execute(customData, flags, message).then(
              (answer) => window.JSON.parse(JSON.stringify(answer)) as ResponseMessage,
            ),
        }),
        getEventRegistration: (id?: string) =>
          client.GenericEventRegistration.getGenericEventRegistration(id ?? ''),
      });
      client.SessionBase._overrideSession = session;
      client._testSetRichApiMessageReadyImpl(() => Promise.resolve());
      client.CommonUtility._doApiNotSupportedCheck = true;
      installOffice(window, addin, () => context.profile);
    },
    async press(actionId) {
      const action = addin.actions.get(actionId);
      if (!action) throw new Error(`no action ${actionId}`);
      await new Promise<void>((resolve, reject) => {
        const event = { source: { id: actionId }, completed: resolve };
        Promise.resolve(action(event)).catch(reject);
      });
    },
    async settled() {
      for (let last: unknown = null; last !== running;) {
        last = running;
        await running;
      }
    },
  };
}
