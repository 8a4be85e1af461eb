import type { ApiObject } from '../api/apiObject';
import { HostError } from './hostError';

/** Objects that the client keeps by id between requests. */
export class ReferenceTable {
  private readonly byId = new Map<string, ApiObject>();
  private readonly ids = new Map<ApiObject, string>();
  private next = 1;

  keep(object: ApiObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `r${this.next++}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
    return id;
  }
  find(id: string): ApiObject {
    const object = this.byId.get(id);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }
  idOf(object: ApiObject): string | undefined {
    return this.ids.get(object);
  }
  remove(id: string): void {
    const object = this.byId.get(id);
    if (object) this.ids.delete(object);
    this.byId.delete(id);
  }
  get size(): number {
    return this.byId.size;
  }
}
