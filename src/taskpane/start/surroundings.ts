import { DEFAULT_LANGUAGE, languageOf, type Language } from '../../text/language';
import type { PreferenceStore } from '../settings/preferences';

/**
 * The language to start with: Indonesian as soon as Excel's words or its regional setting are, since English Office on
 * an Indonesian computer is common.
 */
export function startLanguage(tags: readonly (string | undefined)[]): Language {
  const languages = tags.map((tag) => languageOf(tag ?? ''));
  if (languages.includes('id')) return 'id';
  return languages.includes('en') ? 'en' : DEFAULT_LANGUAGE;
}

/**
 * Light or dark from a background colour `#RRGGBB`; null when it is none. Excel's names of themes differ by version,
 * its colours do not lie.
 */
export function themeOfColor(color: string | undefined): 'light' | 'dark' | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** The store of this computer if it keeps anything; null where storage is blocked. */
export function workingStore(open: () => PreferenceStore): PreferenceStore | null {
  try {
    const store = open();
    store.setItem('lakip.probe', '1');
    return store.getItem('lakip.probe') === '1' ? store : null;
  } catch {
    return null;
  }
}
