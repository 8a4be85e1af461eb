/** A part of the page that F6 goes to. */
export interface Region {
  readonly element: HTMLElement;
  /** Puts the focus into it; false where it cannot be reached now (it is hidden). */
  focus(): boolean;
}

/** The place of the region that holds an element; -1 for none. */
function placeOf(regions: readonly Region[], element: Element | null): number {
  return regions.findIndex((region) => region.element.contains(element));
}

/** Focuses the next region (or the one before) that can be reached. */
export function goToRegion(regions: readonly Region[], from: Element | null, step: 1 | -1): void {
  const at = placeOf(regions, from);
  for (let count = 1; count <= regions.length; count++) {
    const place = (at < 0 && step < 0 ? 0 : at) + step * count;
    const next = regions[((place % regions.length) + regions.length) % regions.length];
    if (next?.focus()) return;
  }
}

/** First part of a region that takes the focus. */
export function focusFirst(element: HTMLElement): boolean {
  if (element.hidden || element.offsetParent === null) return false;
  const found = element.querySelector<HTMLElement>(
    '[role="tab"][aria-selected="true"], button:not([disabled]), iframe, a[href], [tabindex="0"]',
  );
  found?.focus();
  return found !== null;
}

/**
 * F6 and Shift+F6 go round the regions, also out of the grid, which keeps Tab and the arrows for its cells (WCAG 2.1.2).
 * Esc leaves the grid too when nothing is being typed there: `canLeave` says so.
 */
export function goAroundRegions(
  regions: readonly Region[],
  grid: HTMLElement,
  canLeave: () => boolean,
): void {
  const heard = (event: KeyboardEvent): void => {
    const isInGrid = grid.contains(document.activeElement);
    const isEscape = event.key === 'Escape' && isInGrid && canLeave();
    if (event.key !== 'F6' && !isEscape) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    goToRegion(regions, document.activeElement, event.shiftKey ? -1 : 1);
  };
  window.addEventListener('keydown', heard, { capture: true });
}
