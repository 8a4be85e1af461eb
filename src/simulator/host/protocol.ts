/** The request JSON of Microsoft's client library, as its 1.1.110 debug build sends it. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Same shape as Arguments: an object path id where the argument is a proxy object, 0 where it is plain. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RequestAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, RequestObjectPath>>;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const OBJECT_PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** A request flag that the client sets for `Excel.run({ delayForCellEdit: true })`. */
export const FLAG_DELAY_FOR_CELL_EDIT = 64;

export interface ResponseBody {
  readonly Error: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
    readonly Location: string;
  } | null;
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  /** Ids of the trace actions that were reached; the client registers event handlers by them. */
  readonly TraceIds: number[];
}
