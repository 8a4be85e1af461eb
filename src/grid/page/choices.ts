import { languageOf, type Language } from '../../text/language';

/** What a person chose on this page; kept by the browser. */
export interface Choices {
  language: Language;
  isDark: boolean;
}

/** The choices of last time; `?bahasa=en` in the address comes first. */
export function readChoices(store: string): Choices {
  const stored = (() => {
    try {
      return JSON.parse(localStorage.getItem(store) ?? '{}') as Partial<Choices>;
    } catch {
      return {};
    }
  })();
  const asked = languageOf(new URLSearchParams(location.search).get('bahasa') ?? '');
  return {
    language: asked ?? stored.language ?? 'id',
    isDark: stored.isDark ?? matchMedia('(prefers-color-scheme: dark)').matches,
  };
}

/** Keeps the choices; where the browser keeps nothing they last until the page is closed. */
export function storeChoices(store: string, choices: Choices): boolean {
  try {
    localStorage.setItem(store, JSON.stringify(choices));
    return true;
  } catch {
    return false;
  }
}
