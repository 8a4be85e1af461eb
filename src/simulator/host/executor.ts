import { ApiObject } from '../api/apiObject';
import { HostError } from './hostError';
import { loadAny, memberOf, pascal, splitPath, type Members } from './loadValues';
import {
  ACTION,
  OBJECT_PATH,
  type ArgumentInfo,
  type RequestAction,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import type { ReferenceTable } from './referenceTable';

type Method = (...args: unknown[]) => unknown;

function invoke(object: ApiObject, name: string, args: unknown[]): unknown {
  const method = (object as unknown as Members)[name];
  if (typeof method !== 'function') throw new HostError('ApiNotFound');
  return (method as Method).apply(object, args);
}

/** Where a request breaks off, by actions done or by actions that changed something. */
export interface Breakpoint {
  readonly action: number;
  readonly write: number;
  readonly error: HostError;
}

/** Whether an action changes something. */
export function isWrite({ ActionType, Name }: RequestAction): boolean {
  if (ActionType === ACTION.setProperty || ActionType === ACTION.update) return true;
  return ActionType === ACTION.method && !/^(?:_|Get)/.test(Name);
}

/** Runs one request: actions strictly in their order; the first that fails ends it, what was done stays done. */
export class RequestRun {
  private readonly body: RequestBody;
  private readonly root: ApiObject;
  private readonly references: ReferenceTable;
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(body: RequestBody, root: ApiObject, references: ReferenceTable) {
    this.body = body;
    this.root = root;
    this.references = references;
  }

  /**
   * Runs the actions; `stopBefore` breaks off there with the given error, for tests of recovery. `beforeRead` is
   * waited for before cells are read that earlier actions may have changed.
   */
  async run(beforeRead: () => Promise<void> | null, stopBefore?: Breakpoint): Promise<ResponseBody> {
    const Results: ResponseBody['Results'] = [];
    const TraceIds: number[] = [];
    let index = 0;
    let writes = 0;
    try {
      for (const action of this.body.Actions) {
        const isBreak =
          index >= (stopBefore?.action ?? Infinity) || writes >= (stopBefore?.write ?? Infinity);
        if (stopBefore && isBreak) throw stopBefore.error;
        if (isWrite(action)) writes++;
        else if (action.ActionType === ACTION.query) await beforeRead();
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
        index++;
      }
      // Nothing was left to break off before: everything was done and the answer is lost.
      if (stopBefore) throw stopBefore.error;
      return { Error: null, Results, TraceIds };
    } catch (error) {
      const host = error instanceof HostError ? error : new HostError('GeneralException', String(error));
      return {
        Error: {
          Code: host.code,
          Message: host.message,
          ActionIndex: Math.min(index, this.body.Actions.length - 1),
          HttpStatusCode: 400,
          Location: this.body.Actions[index]?.Name ?? '',
        },
        Results,
        TraceIds,
      };
    }
  }

  private perform(action: RequestAction): unknown {
    if (action.ActionType === ACTION.trace || action.ActionType === ACTION.ensureUnchanged) return null;
    const object = this.object(action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate) return object && this.identity(object);
    // Members of a null object do nothing: `getItemOrNullObject(x).delete()` is a common phrase (documents only).
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.query: {
        const query = action.QueryInfo ?? {};
        const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map(splitPath);
        return {
          ...loadAny(object, paths.length > 0 ? paths : [[]], query),
          ...this.referenceId(object),
        };
      }
      case ACTION.method:
        return this.call(object, action);
      case ACTION.setProperty:
        return this.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.set(object, pascal(name), value);
        return null;
      default:
        throw new HostError('NotImplemented');
    }
  }

  private call(object: ApiObject, action: RequestAction): unknown {
    const args = this.args(action.ArgumentInfo);
    if (action.Name === '_KeepReference') return void this.references.keep(object);
    if (action.Name === '_RemoveReference') return void this.references.remove(String(args[0]));
    const value = invoke(object, action.Name, args);
    return value instanceof ApiObject ? this.identity(value) : value;
  }

  private set(object: ApiObject, name: string, value: unknown): null {
    memberOf(object, name);
    (object as unknown as Members)[name] = value;
    return null;
  }

  private referenceId(object: ApiObject): Members {
    const id =
      this.body.AutoKeepReference && object.isTrackable
        ? this.references.keep(object)
        : this.references.idOf(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  private identity(object: ApiObject): Members {
    return { ...object.identity(), ...this.referenceId(object) };
  }

  private object(id: number): ApiObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const found = this.resolve(id);
    this.resolved.set(id, found);
    return found;
  }

  private resolve(id: number): ApiObject | null {
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidReference');
    if (path.ObjectPathType === OBJECT_PATH.root) return this.root;
    if (path.ObjectPathType === OBJECT_PATH.nullObject) return null;
    if (path.ObjectPathType === OBJECT_PATH.referenceId) return this.references.find(path.Name);
    if (path.ObjectPathType === OBJECT_PATH.newObject || path.ParentObjectPathId === undefined)
      throw new HostError('NotImplemented');
    const parent = this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === OBJECT_PATH.property) return memberOf(parent, path.Name) as ApiObject | null;
    const name = path.ObjectPathType === OBJECT_PATH.indexer ? 'GetItem' : path.Name;
    return invoke(parent, name, args) as ApiObject | null;
  }

  /** Arguments with proxy objects put back in place of their ids. */
  private args(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, at) => this.argument(argument, ids?.[at]));
  }

  private argument(argument: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(argument))
      return argument.map((part, at) => this.argument(part, id[at]));
    if (typeof id === 'number' && id !== 0) return this.object(id);
    if (typeof argument === 'object' && argument !== null && '_ObjectPathId' in argument)
      return this.object(argument._ObjectPathId as number);
    return argument;
  }
}
