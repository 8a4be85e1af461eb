import type { SelfTestFigure } from '../../app/index';
import type { Issue } from '../../kernel/issue';
import { formatPlain } from '../../text/format';
import type { Language } from '../../text/language';
import type { PaneWords } from '../../text/pane';

/** What is known of where the pane runs, by name: program, versions, requirement sets, browser. */
export type Surroundings = readonly (readonly [name: string, value: string])[];

export interface SelfTestRun {
  readonly figures: readonly SelfTestFigure[];
  readonly issues: readonly Issue[];
  readonly milliseconds: number;
  readonly at: Date;
}

/** The text that the first person with a new Excel sends: nothing of the workbook is in it. */
export function selfTestText(
  run: SelfTestRun,
  surroundings: Surroundings,
  verdict: string,
  words: PaneWords['selfTest'],
  language: Language,
): string {
  const shown = (value: number | null): string => (value === null ? '-' : formatPlain(value, language));
  return [
    `LAKIP, ${words.title}: ${run.at.toISOString()}`,
    ...surroundings.map(([name, value]) => `${name}: ${value}`),
    `${words.duration}: ${run.milliseconds} ms`,
    verdict,
    ...run.issues.map(({ code, data }) => `${code} ${JSON.stringify(data ?? {})}`),
    ...run.figures.map(({ name, expected, found }) => `${name}: ${shown(found)} (${shown(expected)})`),
  ].join('\n');
}
