import type { Language } from '../../text/language';

/** What belongs to the person, not to the workbook. */
export interface Preferences {
  readonly language: Language;
  /** `auto` follows Excel, else the system. */
  readonly theme: 'auto' | 'light' | 'dark';
}

/** Keeps text for the person on this computer; `localStorage` where there is one. */
export interface PreferenceStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEY = 'lakip.preferences.1';

/** Preferences as stored; what is missing or damaged takes the default. */
export function readPreferences(store: PreferenceStore | null, defaults: Preferences): Preferences {
  const stored = parse(store);
  return {
    language:
      stored['language'] === 'id' || stored['language'] === 'en' ? stored['language'] : defaults.language,
    theme:
      stored['theme'] === 'auto' || stored['theme'] === 'light' || stored['theme'] === 'dark'
        ? stored['theme']
        : defaults.theme,
  };
}

/** Stores the preferences; false when this computer keeps nothing (storage blocked or full). */
export function writePreferences(store: PreferenceStore | null, preferences: Preferences): boolean {
  if (store === null) return false;
  try {
    store.setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells of preferences that another page of the same place has stored: two workbooks in Excel, or a page around the pane.
 * The value stops it.
 */
export function watchPreferences(store: PreferenceStore | null, told: () => void): () => void {
  const heard = (event: StorageEvent): void => {
    if (store !== null && event.key === KEY) told();
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}

function parse(store: PreferenceStore | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(store?.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
