import type { Breakpoint } from './executor';
import { HostError, type HostErrorCode } from './hostError';

export interface Fault {
  readonly code?: HostErrorCode;
  readonly message?: string;
  /** How many actions are done before it breaks; all of them when above their number. Default 0. */
  readonly afterActions?: number;
  /** The same, counting only actions that change something: set properties and called methods. */
  readonly afterWrites?: number;
}

/** Faults by request, for tests that must find the sheet done or as before. */
export class Faults {
  private readonly byRequest = new Map<number, Fault>();
  private seen = 0;

  /** Lets the n-th request from now on fail (1 is the next). */
  failRequest(n: number, fault: Fault = {}): void {
    this.byRequest.set(this.seen + n, fault);
  }
  clear(): void {
    this.byRequest.clear();
  }
  /** Counts a request; what it must fail with, if anything. */
  next(): Breakpoint | null {
    this.seen++;
    const fault = this.byRequest.get(this.seen);
    if (!fault) return null;
    const error = new HostError(fault.code ?? 'GeneralException', fault.message);
    const { afterActions, afterWrites } = fault;
    const action = afterActions ?? (afterWrites === undefined ? 0 : Infinity);
    return { action, write: afterWrites ?? Infinity, error };
  }
}

export interface RequestRecord {
  readonly actions: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** Names of set properties and called methods. */
  readonly names: readonly string[];
  readonly error: string | null;
}

/** What crossed the channel. */
export class RequestCounter {
  readonly log: RequestRecord[] = [];
  get requests(): number {
    return this.log.length;
  }
  /** Requests that changed the workbook: set a property or called a method other than bookkeeping. */
  get work(): number {
    return this.log.filter((record) => record.names.some((name) => !name.startsWith('_'))).length;
  }
  add(record: RequestRecord): void {
    this.log.push(record);
  }
  reset(): void {
    this.log.length = 0;
  }
}
