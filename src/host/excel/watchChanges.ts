import { openContext } from './request';

/** Changes that come one upon another (a paste, a fill) are told once. */
const QUIET = 300;

/** Calls the listener after changes of cells or sheets by a person, another add-in or a co-author; the value stops it. */
export function watchChanges(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  const tell = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => isStopped || listener(), QUIET);
  };
  const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource !== 'ThisLocalAddin') tell();
  };
  const sheets = async (): Promise<void> => tell();
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
