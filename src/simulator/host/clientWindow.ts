import type { RequestBody, ResponseBody } from './protocol';

/** The parts of Microsoft's client library that the simulator hooks into; internal, hence pinned to 1.1.110. */
export interface ClientLibrary {
  readonly SessionBase: { new (): object; _overrideSession?: unknown };
  readonly GenericEventRegistration: { getGenericEventRegistration(id: string): unknown };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: unknown[] }): void;
}

export type OfficeNamespace = Record<string, unknown>;

/** A window (of a browser, an iframe or jsdom) in which the client library has been loaded. */
export interface ClientWindow {
  OfficeExtension: ClientLibrary;
  Office: OfficeNamespace;
  CustomFunctions?: Record<string, unknown>;
  JSON: typeof JSON;
}

export interface RequestMessage {
  readonly Url: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: RequestBody;
}

export interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody | null;
}

export type ExecuteRequest = (
  customData: unknown,
  flags: number,
  message: RequestMessage,
) => Promise<ResponseMessage>;
