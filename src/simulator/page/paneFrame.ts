import type { ClientWindow } from '../host/clientWindow';
import type { FunctionMetadata } from '../host/customFunctions';
import type { Simulator } from '../host/simulator';

/** Where the server has the add-in's build, office.js replaced by the client file and our hook. */
export const PANE_BASE = new URL('pane/', document.baseURI).href;

/** What the loaded client file in the pane's frame calls (src/simulator/server.ts puts the call there). */
interface SimulatorHook {
  install(window: ClientWindow): void;
}

declare global {
  interface Window {
    lakipSimulator?: SimulatorHook;
  }
}

/** The add-in's runtime: one frame for each opened workbook, kept while its pane is hidden. */
export class PaneFrame {
  private frame: HTMLIFrameElement | null = null;
  private client: ClientWindow | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly title: () => string,
  ) {}

  /** Starts the add-in anew beside a workbook. */
  start(simulator: Simulator): void {
    this.frame?.remove();
    this.client = null;
    window.lakipSimulator = {
      install: (client) => {
        this.client = client;
        simulator.install(client);
      },
    };
    const frame = document.createElement('iframe');
    frame.title = this.title();
    frame.src = `${PANE_BASE}taskpane.html`;
    // F6 leaves the frame as it leaves every other part of the page.
    frame.addEventListener('load', () =>
      frame.contentWindow?.addEventListener('keydown', (event) => {
        if (event.key !== 'F6') return;
        event.preventDefault();
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', shiftKey: event.shiftKey }));
      }),
    );
    this.frame = frame;
    this.place.append(frame);
  }

  get window(): ClientWindow | null {
    return this.client;
  }

  focus(): void {
    this.frame?.focus();
  }
}

async function fetched(name: string): Promise<Response | null> {
  const response = await fetch(PANE_BASE + name);
  return response.ok ? response : null;
}

/** The add-in's manifest as built. */
export async function fetchManifest(): Promise<string> {
  return (await (await fetched('manifest.xml'))?.text()) ?? '';
}

/** The functions that the add-in's build describes. */
export async function fetchFunctions(): Promise<readonly FunctionMetadata[]> {
  const response = await fetched('functions.json');
  const value = (await response?.json()) as { functions?: FunctionMetadata[] } | undefined;
  return value?.functions ?? [];
}

export async function fetchSample(name: string): Promise<Uint8Array | null> {
  const response = await fetched(`assets/contoh/${name}`);
  return response ? new Uint8Array(await response.arrayBuffer()) : null;
}
