/** Error codes of Excel's object model that the simulator raises. */
export type HostErrorCode =
  | 'InvalidArgument'
  | 'InvalidReference'
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'AccessDenied'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'GeneralException'
  | 'NotImplemented'
  | 'ApiNotFound'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'RequestAborted';

const MESSAGES: Readonly<Record<HostErrorCode, string>> = {
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
  AccessDenied: "You can't perform the requested operation.",
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'The operation is invalid while Excel is in Edit cell mode.',
  GeneralException: 'There was an internal error while processing the request.',
  NotImplemented: "The requested feature isn't implemented.",
  ApiNotFound: 'The API you are trying to use could not be found.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  RequestAborted: 'The request was aborted during run time.',
};

/** What Excel answers a failing action with; the client turns it into its own RichApi error. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  constructor(code: HostErrorCode, message = MESSAGES[code]) {
    super(message);
    this.code = code;
  }
}
