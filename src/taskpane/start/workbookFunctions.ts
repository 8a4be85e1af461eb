import type { Issue } from '../../kernel/issue';
import type { Result } from '../../kernel/result';
import type { Method } from '../../scoring/index';
import type { NumberSeparators } from '../../sheet/grid';
import { readSettings } from '../../sheet/settings';

/** What the functions of a workbook go by, as its settings and its Excel say. */
export interface WorkbookFacts {
  readonly settings: string | null;
  readonly separators?: NumberSeparators | null;
}

/** What is set: the method only when it is known. */
export interface FunctionsSet {
  readonly state: 'known' | 'unread' | 'unreadable';
  readonly method?: Method;
  readonly separators?: NumberSeparators | null;
}

/** What the start needs of its surroundings. */
export interface RuntimeParts {
  readonly read: () => Promise<Result<WorkbookFacts, Issue>>;
  /** Sets what functions go by; whether results can be others now. */
  readonly set: (changes: FunctionsSet) => boolean;
  /** Lets Excel call the functions; until then their cells wait. */
  readonly associate: () => void;
  readonly calculate: () => Promise<unknown>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Waits between tries to read: Excel may be busy with opening the workbook. */
const PAUSES = [200, 500, 1_000, 2_000, 4_000] as const;
/** After so long functions answer that the method is not known, rather than keep their cells waiting. */
const PATIENCE = 20_000;

/** Keeps the functions in cells at the method that the workbook holds, whoever reads or writes it. */
export class WorkbookFunctions {
  private isAssociated = false;

  constructor(private readonly parts: RuntimeParts) {}

  /**
   * Reads the workbook's method, then lets Excel call the functions. Excel starts this runtime by itself to compute a
   * cell, with the pane never opened (docs/decisions/0046).
   */
  async start(): Promise<void> {
    void this.parts.wait(PATIENCE).then(() => this.associate());
    for (const pause of [0, ...PAUSES]) {
      if (pause > 0) await this.parts.wait(pause);
      const facts = await this.parts.read();
      if (facts.ok) return this.take(facts.value);
    }
    this.associate();
  }

  /** What was read of the workbook, or written into it. Cells are computed again when their results can differ. */
  take({ settings, separators }: WorkbookFacts): void {
    const read = readSettings(settings);
    const hasChanged = this.parts.set({
      ...(read.ok ? { state: 'known', method: read.value.method } : { state: 'unreadable' }),
      ...(separators !== undefined && { separators }),
    });
    if (!this.isAssociated) this.associate();
    else if (hasChanged) void this.parts.calculate();
  }

  private associate(): void {
    if (this.isAssociated) return;
    this.isAssociated = true;
    this.parts.associate();
  }
}
