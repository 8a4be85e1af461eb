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

/** Takes a dropped file anywhere on the page. */
export function acceptDrops(page: HTMLElement, drop: HTMLElement, take: (file: File) => void): void {
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
      take(file);
    },
    true,
  );
}
