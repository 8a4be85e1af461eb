import { openContext } from './request';

/** Changes that come one upon another (a paste, a fill) are told once. */
const QUIET = 300;

/**
 * Calls the listener after changes of cells or sheets by a person, another add-in or a co-author; the value stops it.
 * @param isOurs whether a change of this kind that comes now follows from a write of our own: events of sheets do not
 *               say whose they are, and Excel sends them after the write
 */
export function watchChanges(
  listener: () => void,
  isOurs: (kind: 'cells' | 'sheets') => boolean,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  const tell = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => isStopped || listener(), QUIET);
  };
  const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource !== 'ThisLocalAddin' && !isOurs('cells')) tell();
  };
  const sheets = async (): Promise<void> => {
    if (!isOurs('sheets')) tell();
  };
  const started = openContext(({ workbook: { worksheets } }) => {
    handlers.push(
      worksheets.onChanged.add(changed),
      worksheets.onDeleted.add(sheets),
      worksheets.onAdded.add(sheets),
    );
  }).catch(() => undefined);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    // Handlers can only be removed with the context that added them.
    void started.then(async (opened) => {
      for (const handler of handlers) handler.remove();
      await opened?.context.sync().catch(() => undefined);
    });
  };
}
