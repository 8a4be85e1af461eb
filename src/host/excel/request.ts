import { nextTurn } from './turn';

/**
 * A context of our own instead of `Excel.run` for every step: objects are made fresh for each request, so nothing needs
 * tracking, and the request with which `Excel.run` releases tracked ranges falls away (decision 0044). The run here
 * makes all requests of the context wait while the user edits a cell, where Excel can; `ask` goes with its request
 * and may not make ranges.
 */
export async function openContext<T>(
  ask: (context: Excel.RequestContext) => T,
): Promise<{ readonly context: Excel.RequestContext; readonly asked: T }> {
  const context = new Excel.RequestContext();
  const asked = await Excel.run({ delayForCellEdit: true, previousObjects: context }, async () => {
    const answer = ask(context);
    await context.sync();
    return answer;
  });
  return { context, asked };
}

/** Excel on the web takes at most 5 MB a request and an answer. */
export function isWeb(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}

/** Something to ask for, with the bytes that its answer takes, about. */
export interface Question {
  readonly bytes: number;
  readonly ask: () => void;
}

/** Bytes of an answer on the web: some way below its 5 MB, because sizes are estimates. */
const WEB_ANSWER = 3_000_000;

/** Asks in one request, together with what was asked before; in several only where Excel on the web limits answers. */
export async function askAll(context: Excel.RequestContext, questions: readonly Question[]): Promise<void> {
  const limit = isWeb() ? WEB_ANSWER : Infinity;
  let bytes = 0;
  for (const question of questions) {
    // One request on the desktop (see above).
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (bytes > 0 && bytes + question.bytes > limit) await context.sync();
    bytes = bytes + question.bytes > limit ? question.bytes : bytes + question.bytes;
    question.ask();
  }
  await context.sync();
}

/** Does the parts of something large one by one; the screen has its turn between them. */
export async function inTurns<T, R>(parts: readonly T[], work: (part: T) => R): Promise<R[]> {
  const done: R[] = [];
  for (const [at, part] of parts.entries()) {
    if (at > 0) await nextTurn();
    done.push(work(part));
  }
  return done;
}
