/**
 * Runs in every frame before its own scripts: keeps the tasks over 50 ms of the pane. The workbook of the start page
 * answers on the thread of the pane, which in Excel is another process: its answers get tasks of their own here, so
 * that they can be told apart. What the grid does on its own behalf is a task of the page, not of the pane's frame.
 */
if (location.pathname.endsWith('/taskpane.html')) {
  window.longTasks = [];
  window.hostTurns = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration, name } of list.getEntries())
      window.longTasks.push({ start: startTime, end: startTime + duration, name });
  }).observe({ entryTypes: ['longtask'] });
  const task = () => new Promise((resolve) => setTimeout(resolve));
  const apart =
    (run) =>
    async (...request) => {
      await task();
      const start = performance.now();
      const answer = await run(...request);
      window.hostTurns.push({ start, end: performance.now() });
      await task();
      return answer;
    };
  window.addEventListener('DOMContentLoaded', () => {
    const session = window.OfficeExtension.SessionBase._overrideSession;
    const make = session._createRequestExecutorOrNull.bind(session);
    session._createRequestExecutorOrNull = () => ({ executeAsync: apart(make().executeAsync) });
  });
}
