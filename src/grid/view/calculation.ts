import type { FUniver } from '@univerjs/core/facade';

/** Time within which a calculation begins after a write, if it does at all. */
const START_WITHIN = 120;
const END_WITHIN = 15_000;

/** Waits for the grid's formula engine. */
export class Calculation {
  private isRunning = false;
  private readonly waiting = new Set<() => void>();

  constructor(univer: FUniver) {
    const formula = univer.getFormula();
    formula.calculationStart(() => {
      this.isRunning = true;
      this.wake();
    });
    formula.calculationResultApplied(() => {
      this.isRunning = false;
      this.wake();
    });
    formula.calculationEnd(() => {
      // Results are applied in a message of their own, after the end.
      setTimeout(() => {
        this.isRunning = false;
        this.wake();
      });
    });
  }

  private wake(): void {
    for (const resume of [...this.waiting]) resume();
  }

  private next(within: number): Promise<void> {
    return new Promise((resolve) => {
      const resume = (): void => {
        clearTimeout(timer);
        this.waiting.delete(resume);
        resolve();
      };
      const timer = setTimeout(resume, within);
      this.waiting.add(resume);
    });
  }

  /** Resolves when the calculation that a write caused has ended, or none has begun. */
  async settled(): Promise<void> {
    if (!this.isRunning) await this.next(START_WITHIN);
    const deadline = Date.now() + END_WITHIN;
    while (this.isRunning && Date.now() < deadline) await this.next(deadline - Date.now());
  }
}
