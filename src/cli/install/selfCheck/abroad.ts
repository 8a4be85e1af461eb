/**
 * A page of another origin, made of this one: a frame without an origin of its own frames this page a second time, as
 * Excel on the web frames the pane, and the inner one fetches the files as Excel does.
 */
const PATIENCE_MS = 15_000;
/** What the page is opened with in the outer and in the inner frame; a browser loads no frame with its parent's address. */
export const FRAMES = { outer: '?bingkai=luar', inner: '?bingkai=dalam' } as const;

interface Told {
  readonly lakip: 'ready' | 'fetched';
  readonly blocked?: readonly string[];
}

const isTold = (data: unknown): data is Told =>
  typeof data === 'object' &&
  data !== null &&
  'lakip' in data &&
  (data.lakip === 'ready' || data.lakip === 'fetched');

/** Tries to fetch files from a page of another origin; null when that page could not be framed. */
export function blockedAbroad(paths: readonly string[]): Promise<readonly string[] | null> {
  const frame = frameOf(FRAMES.outer);
  return new Promise((resolve) => {
    const end = (blocked: readonly string[] | null): void => {
      clearTimeout(timer);
      window.removeEventListener('message', hear);
      frame.remove();
      resolve(blocked);
    };
    const hear = ({ data, source }: MessageEvent<unknown>): void => {
      if (!isTold(data)) return;
      if (data.lakip === 'fetched') end(data.blocked ?? []);
      // An origin that is none cannot be named; the paths are no secret.
      else (source as Window | null)?.postMessage({ paths }, '*');
    };
    const timer = setTimeout(() => end(null), PATIENCE_MS);
    window.addEventListener('message', hear);
    document.body.append(frame);
  });
}

/** What this page does where it stands in the outer or the inner frame. */
export function actAbroad(query: string): void {
  if (query === FRAMES.outer) {
    document.body.replaceChildren(frameOf(FRAMES.inner));
    return;
  }
  window.addEventListener('message', ({ data }: MessageEvent<{ readonly paths?: readonly string[] }>) => {
    void fetchAll(data.paths ?? []).then((blocked) =>
      window.top?.postMessage({ lakip: 'fetched', blocked }, '*'),
    );
  });
  window.top?.postMessage({ lakip: 'ready' }, '*');
}

function frameOf(query: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.hidden = true;
  frame.src = location.pathname + query;
  return frame;
}

async function fetchAll(paths: readonly string[]): Promise<readonly string[]> {
  const tried = await Promise.all(
    paths.map((path) =>
      fetch(path, { cache: 'no-store', credentials: 'omit' }).then(
        ({ ok }) => (ok ? [] : [path]),
        () => [path],
      ),
    ),
  );
  return tried.flat();
}
