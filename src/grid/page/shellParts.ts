import { h } from './elements';

const MIN_PANE = 300;

/** Lets the pane be made wider by mouse or by arrow keys. */
export function makeSplitter(pane: HTMLElement): HTMLButtonElement {
  const resize = (width: number): void => {
    pane.style.width = `${Math.round(Math.min(Math.max(width, MIN_PANE), innerWidth * 0.7))}px`;
  };
  const splitter = h('button', { type: 'button', class: 'splitter' });
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.style.userSelect = 'none';
    pane.style.pointerEvents = 'none';
    const move = (at: PointerEvent): void => resize(innerWidth - at.clientX);
    const end = (): void => {
      splitter.removeEventListener('pointermove', move);
      document.body.style.userSelect = '';
      pane.style.pointerEvents = '';
    };
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('pointerup', end, { once: true });
  });
  splitter.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? 20 : event.key === 'ArrowRight' ? -20 : 0;
    if (step !== 0) resize(pane.getBoundingClientRect().width + step);
  });
  return splitter;
}

/** A file of the computer that a page may write, the part that is used of it (File System Access API). */
export interface DroppedHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(data: Uint8Array): Promise<void>; close(): Promise<void> }>;
}

/** The dropped file itself, where the browser gives it; asked within the event. */
function droppedHandle(event: DragEvent): Promise<DroppedHandle | null> {
  const item = event.dataTransfer?.items[0] as
    { getAsFileSystemHandle?(): Promise<(DroppedHandle & { kind: string }) | null> } | undefined;
  const asked = item?.getAsFileSystemHandle?.() ?? Promise.resolve(null);
  return asked.then((handle) => (handle?.kind === 'file' ? handle : null)).catch(() => null);
}

/** Takes a dropped file anywhere on the page. */
export function acceptDrops(
  page: HTMLElement,
  drop: HTMLElement,
  take: (file: File, handle: Promise<DroppedHandle | null>) => void,
): void {
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  page.addEventListener(
    'dragover',
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      drop.hidden = false;
    },
    true,
  );
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) drop.hidden = true;
  });
  page.addEventListener(
    'drop',
    (event) => {
      drop.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      take(file, droppedHandle(event));
    },
    true,
  );
}
