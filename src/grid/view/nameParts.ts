import { shutClosedMenus } from './closedMenus';
import type { PageWords } from '../../text/page';

type PartWords = PageWords['grid'];

/** Parts of the grid that come without a name for a screen reader, by a selector. */
const NAMES: readonly (readonly [selector: string, words: (words: PartWords) => string])[] = [
  ['input[type="text"]', (words) => words.nameBox],
  ['a[aria-haspopup="dialog"]', (words) => words.names],
  [
    'button:has(> .univerjs-icon-close-icon), .univer-cursor-pointer:has(> .univerjs-icon-close-icon)',
    (words) => words.close,
  ],
  ['button:has(.univerjs-icon-convert-icon)', (words) => words.sheets],
  ['button[data-u-comp="sheet-bar-append-button"]', (words) => words.addSheet],
  ['button:has(.univerjs-icon-more-icon.univer-rotate-180)', (words) => words.earlier],
  ['button:has(.univerjs-icon-more-icon:not(.univer-rotate-180))', (words) => words.later],
  ['button:has(.univerjs-icon-reduce-icon)', (words) => words.zoomOut],
  ['button[data-u-comp="button"]:has(.univerjs-icon-increase-icon)', (words) => words.zoomIn],
  [
    'button[role="handle"], [role="track"] ~ button, [role="track"] button, [role="track"] a',
    (words) => words.zoom,
  ],
];

function repair(grid: HTMLElement, words: PartWords): void {
  for (const [selector, say] of NAMES)
    for (const part of grid.querySelectorAll(selector))
      if (part.getAttribute('aria-label') !== say(words)) part.setAttribute('aria-label', say(words));
  // Roles that do not exist, menus on plain boxes, and a tab order that jumps ahead of the page.
  for (const part of grid.querySelectorAll('[role="track"], [role="handle"]')) part.removeAttribute('role');
  for (const part of grid.querySelectorAll('div[aria-haspopup]:not([role])'))
    part.setAttribute('role', 'group');
  for (const part of grid.querySelectorAll('[role="group"][aria-expanded]')) {
    part.removeAttribute('aria-expanded');
    part.removeAttribute('aria-haspopup');
  }
  for (const part of grid.querySelectorAll('a[aria-haspopup="dialog"]:not([role])'))
    part.setAttribute('role', 'button');
  for (const canvas of grid.querySelectorAll('canvas[tabindex="1"]')) canvas.setAttribute('tabindex', '0');
}

/** Gives the grid's unnamed buttons and boxes their names, now and whenever it draws new ones. */
export function nameParts(grid: HTMLElement, words: () => PartWords): () => void {
  let isPlanned = false;
  const update = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      repair(grid, words());
    });
  };
  new MutationObserver(update).observe(grid, { subtree: true, childList: true });
  update();
  shutClosedMenus(grid.ownerDocument.body);
  return update;
}
