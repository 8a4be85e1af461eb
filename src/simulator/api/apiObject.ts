import { HostError } from '../host/hostError';

/**
 * An object of Excel's object model as the client names it: members in PascalCase. `scalars` are what a load
 * without names brings; navigation members are ApiObjects.
 */
export abstract class ApiObject {
  abstract readonly scalars: readonly string[];
  /** What an instantiate action answers: the id by which the client finds the object again. */
  identity(): Record<string, unknown> {
    return {};
  }
  /** The members of a collection; undefined for a single object. */
  items?(): ApiObject[];
  /** Ranges are kept by reference ids while the client tracks them. */
  readonly isTrackable: boolean = false;
}

/** Collections share the lookups. Keys are compared without case, as Excel does. */
export abstract class ApiCollection<T extends ApiObject> extends ApiObject {
  get scalars(): readonly string[] {
    return [];
  }
  abstract override items(): T[];
  protected abstract matches(item: T, key: string): boolean;

  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItem(key: string | number): T {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
  GetItemOrNullObject(key: string | number): T | null {
    return this.items().find((item) => this.matches(item, String(key))) ?? null;
  }
  GetItemAt(at: number): T {
    const item = this.items()[at];
    if (!item) throw new HostError('InvalidArgument');
    return item;
  }
}

export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
