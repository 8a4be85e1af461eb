import {
  readPreferences,
  writePreferences,
  type Preferences,
  type PreferenceStore,
} from '../../../src/taskpane/settings/preferences';

const defaults: Preferences = { language: 'id', theme: 'auto' };

function store(text?: string): PreferenceStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? text ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

describe('preferences', () => {
  it('are read as they were written', () => {
    const kept = store();
    expect(writePreferences(kept, { language: 'en', theme: 'dark' })).toBe(true);
    expect(readPreferences(kept, defaults)).toEqual({ language: 'en', theme: 'dark' });
  });

  it.each(['', '[]', 'null', '{', '{"language":"fr","theme":7}'])('take the defaults for %p', (text) => {
    expect(readPreferences(store(text), defaults)).toEqual(defaults);
  });

  it('say when this computer keeps nothing', () => {
    const blocked: PreferenceStore = {
      getItem: () => {
        throw new Error('blocked');
      },
      setItem: () => {
        throw new Error('blocked');
      },
    };
    expect(readPreferences(blocked, defaults)).toEqual(defaults);
    expect(writePreferences(blocked, defaults)).toBe(false);
    expect(writePreferences(null, defaults)).toBe(false);
  });
});
