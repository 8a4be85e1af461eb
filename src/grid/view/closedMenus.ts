/** Left of this the grid keeps the menus that are closed. */
const OUTSIDE = -1_000;

const isPlaced = (element: HTMLElement): boolean => element.style.left.endsWith('px');

/** The editor of the cells waits outside the window too: what is typed into a cell arrives there. */
const holdsEditor = (element: HTMLElement): boolean =>
  element.isContentEditable || element.querySelector('[contenteditable="true"]') !== null;

/** Makes a menu inert while it is closed: it lies outside the window then, and Tab would go through it unseen. */
function update(element: HTMLElement): void {
  if (!isPlaced(element)) return;
  const isClosed = parseFloat(element.style.left) < OUTSIDE && !holdsEditor(element);
  if (isClosed !== element.inert) element.inert = isClosed;
}

/** Keeps the focus out of closed menus, now and whenever one is opened or closed. */
export function shutClosedMenus(body: HTMLElement): void {
  const look = (node: Node): void => {
    if (!(node instanceof HTMLElement)) return;
    update(node);
    // An editor that comes later opens what was shut before.
    const shut = node.closest<HTMLElement>('[inert]');
    if (shut) update(shut);
    for (const each of node.querySelectorAll<HTMLElement>('[style*="left"]')) update(each);
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      if (type === 'childList') addedNodes.forEach(look);
      else if (target instanceof HTMLElement) update(target);
  }).observe(body, { subtree: true, childList: true, attributes: true, attributeFilter: ['style'] });
  look(body);
}
