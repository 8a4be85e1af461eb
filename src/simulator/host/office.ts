import type { CultureProfile } from '../../grid/model/culture';
import { isAtLeast, type RequirementProfile } from './profiles';
import type { ClientWindow, OfficeNamespace } from './clientWindow';

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#F5F5F5',
  controlForegroundColor: '#242424',
  isDarkTheme: false,
};

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: '#292929',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#1F1F1F',
  controlForegroundColor: '#FFFFFF',
  isDarkTheme: true,
};

export type RibbonAction = (event: { completed(): void; source: { id: string } }) => unknown;

/** What the add-in told Excel about itself, and how it sees Excel. */
export interface AddinState {
  readonly actions: Map<string, RibbonAction>;
  readonly functions: Map<string, (...args: unknown[]) => unknown>;
  /** Set by `CustomFunctions.delayInitialization`; any `associate` takes it away (office.js). */
  areFunctionsDelayed: boolean;
  readonly visibilityHandlers: Set<(message: { visibilityMode: string }) => void>;
  startupBehavior: string;
  isPaneVisible: boolean;
  /** Called when the add-in shows or hides its pane. */
  onPane: (isVisible: boolean) => void;
  theme: OfficeTheme;
  displayLanguage: CultureProfile['name'];
  contentLanguage: CultureProfile['name'];
}

function contextOf(state: AddinState, profile: () => RequirementProfile): object {
  return {
    get displayLanguage() {
      return state.displayLanguage;
    },
    get contentLanguage() {
      return state.contentLanguage;
    },
    get officeTheme() {
      // Excel on the web gave no theme (oj #6134; documents only).
      return profile().platform === 'OfficeOnline' ? undefined : state.theme;
    },
    get platform() {
      return profile().platform;
    },
    host: 'Excel',
    get diagnostics() {
      return { host: 'Excel', platform: profile().platform, version: '16.0.0.0' };
    },
    requirements: {
      /** The version must be a text: 1.10 as a number is 1.1 (documents only). */
      isSetSupported(name: string, version = '1.1'): boolean {
        const level = profile().sets[name];
        return level !== undefined && isAtLeast(level, String(version));
      },
    },
    document: {
      url: '',
      mode: 'readWrite',
      addHandlerAsync: (_type: string, _handler: unknown, done?: (result: object) => void) =>
        done?.({ status: 'succeeded' }),
    },
    ui: { openBrowserWindow: () => undefined },
  };
}

/** Puts the common part of Office.js in place that the client file leaves to office.js. */
export function installOffice(
  window: ClientWindow,
  state: AddinState,
  profile: () => RequirementProfile,
): void {
  const context = contextOf(state, profile);
  const notify = (): void => {
    for (const handler of state.visibilityHandlers)
      handler({ visibilityMode: state.isPaneVisible ? 'Taskpane' : 'Hidden' });
  };
  const show = (isVisible: boolean) => async (): Promise<void> => {
    if (state.isPaneVisible === isVisible) return;
    state.isPaneVisible = isVisible;
    state.onPane(isVisible);
    notify();
  };
  const info = { host: 'Excel', platform: profile().platform, addin: null };
  const office: OfficeNamespace = Object.create(window.Office) as OfficeNamespace;
  const members: Record<string, unknown> = {
    onReady: (callback?: (value: object) => unknown) => Promise.resolve(callback?.(info)).then(() => info),
    HostType: { Excel: 'Excel', Word: 'Word', PowerPoint: 'PowerPoint', Outlook: 'Outlook' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Universal: 'Universal' },
    EventType: { OfficeThemeChanged: 'officeThemeChanged', SettingsChanged: 'settingsChanged' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    StartupBehavior: { none: 'None', load: 'Load' },
    isSetSupported: (name: string, version?: string) =>
      (
        context as { requirements: { isSetSupported(n: string, v?: string): boolean } }
      ).requirements.isSetSupported(name, version),
    actions: {
      associate: (id: string, action: RibbonAction) => state.actions.set(id, action),
    },
    addin: {
      showAsTaskpane: show(true),
      hide: show(false),
      setStartupBehavior: async (behavior: string) => {
        state.startupBehavior = behavior;
      },
      getStartupBehavior: async () => state.startupBehavior,
      onVisibilityModeChanged: async (handler: (message: { visibilityMode: string }) => void) => {
        state.visibilityHandlers.add(handler);
        return async () => state.visibilityHandlers.delete(handler);
      },
    },
    ribbon: { requestUpdate: async () => undefined, requestCreateControls: async () => undefined },
  };
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(office, name, { value, configurable: true, writable: true, enumerable: true });
  Object.defineProperty(office, 'context', { value: context, configurable: true });
  // The client file declares it by `var`: it can be written but not redefined.
  window.Office = office;
  const functions = (window.CustomFunctions ??= {});
  functions['delayInitialization'] = () => {
    state.areFunctionsDelayed = true;
  };
  functions['associate'] = (
    ids: string | Record<string, (...args: unknown[]) => unknown>,
    run?: (...args: unknown[]) => unknown,
  ) => {
    if (typeof ids !== 'string') for (const [id, each] of Object.entries(ids)) state.functions.set(id, each);
    else if (run) state.functions.set(ids, run);
    state.areFunctionsDelayed = false;
  };
}
