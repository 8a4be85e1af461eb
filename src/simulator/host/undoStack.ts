import { syncWorkbook } from '../../grid/file/syncWorkbook';
import { SimSheet } from '../../grid/model/sheet';
import { SimWorkbook } from '../../grid/model/workbook';

/** Steps that are kept; Excel keeps a hundred. */
const MAX_STEPS = 20;

/**
 * What Ctrl+Z takes back: each request that changed the workbook is a step of its own, because the client that we ship
 * cannot join them (`mergeUndoGroup` is not in it). Documents only: XML parts and settings are not taken back with the cells (oj
 * #4484, #6415), and a request that adds or removes a sheet empties the stack, as the same does by hand.
 */
export class UndoStack {
  private steps: SimWorkbook[] = [];

  constructor(
    private readonly workbook: SimWorkbook,
    private readonly isKept: boolean,
  ) {}

  /** Number of times that Ctrl+Z does something. */
  get depth(): number {
    return this.steps.length;
  }

  /** Notes what a request is about to change; what it gives is called when the request has been done. */
  before(): () => void {
    if (!this.isKept) return () => undefined;
    const [step, sheets] = [copyOf(this.workbook), this.sheets()];
    let hasChanged = false;
    const stop = this.workbook.listen(({ kind }) => {
      hasChanged ||= kind !== 'selection' && kind !== 'activated' && kind !== 'editing';
    });
    return () => {
      stop();
      if (this.sheets() !== sheets) this.clear();
      else if (hasChanged) this.steps = [...this.steps, step].slice(-MAX_STEPS);
    };
  }

  /** A person presses Ctrl+Z; false when there is nothing to take back. */
  undo(): boolean {
    const step = this.steps.pop();
    if (!step) return false;
    step.xmlParts = this.workbook.xmlParts;
    syncWorkbook(this.workbook, step, 'user');
    return true;
  }

  clear(): void {
    this.steps = [];
  }

  private sheets(): string {
    return JSON.stringify(this.workbook.sheets.map(({ id }) => id));
  }
}

function copyOf(workbook: SimWorkbook): SimWorkbook {
  const copy = new SimWorkbook();
  copy.names = workbook.names.map((name) => ({ ...name }));
  copy.isStructureProtected = workbook.isStructureProtected;
  copy.sheets = workbook.sheets.map(copyOfSheet);
  return copy;
}

/** A sheet that shares nothing that can be changed with the one it was made of. */
function copyOfSheet(sheet: SimSheet): SimSheet {
  const copy = new SimSheet(sheet.id, sheet.name);
  const [from, into] = [new Map(Object.entries(sheet)), copy as unknown as Record<string, unknown>];
  from.delete('rows');
  for (const [name, value] of from) {
    const known = into[name];
    if (known instanceof Map && value instanceof Map) for (const [key, each] of value) known.set(key, each);
    else if (known instanceof Set && value instanceof Set) for (const each of value) known.add(each);
    else into[name] = Array.isArray(value) ? value.map(copyOfPart) : value;
  }
  for (const [row, column, cell] of sheet.cells()) Object.assign(copy.touch(row, column), cell);
  return copy;
}

/** Charts and rules are changed in place, also in their own lists and maps. */
function copyOfPart(part: unknown): unknown {
  return structuredClone(part);
}
