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

/** Whether this Excel has a requirement set. */
export function supports(level: string, set = 'ExcelApi'): boolean {
  return Office.context.requirements.isSetSupported(set, level);
}

/** Excel on the web takes at most 5 MB a request and an answer. */
export function isWeb(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}

/** Does the parts of something large one by one; the screen has its turn between them. */
export async function inTurns<T, R>(parts: readonly T[], work: (part: T) => R): Promise<R[]> {
  const done: R[] = [];
  for (const [at, part] of parts.entries()) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    done.push(work(part));
  }
  return done;
}
