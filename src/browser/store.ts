import type { PreferenceStore } from '../taskpane/settings/preferences';
import { workingStore } from '../taskpane/start/surroundings';

/** The store of this browser, else one that lasts as long as the page; `told` hears of each change. */
export function rememberingStore(told: () => void): PreferenceStore {
  const kept = new Map<string, string>();
  const lasting = workingStore(() => window.localStorage);
  return {
    getItem: (key) => (lasting ? lasting.getItem(key) : (kept.get(key) ?? null)),
    setItem: (key, value) => {
      if (lasting) lasting.setItem(key, value);
      else kept.set(key, value);
      told();
    },
  };
}
