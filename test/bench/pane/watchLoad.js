/** Runs before the page's scripts: keeps when the first button of the pane was on the screen. */
const observer = new MutationObserver(() => {
  if (!document.querySelector('.fui-FluentProvider button')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => (window.paintedAt = performance.now())));
});
observer.observe(document, { childList: true, subtree: true });
