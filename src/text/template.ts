import { formatPlain } from './format';
import type { Language } from './language';

/** Facts that a sentence can name. */
export type Facts = Readonly<Record<string, string | number | undefined>>;

/**
 * A sentence from its template: `{key}` is a fact, and a part in brackets `[... {key} ...]` is left out when one of
 * its facts is missing. Figures are written in the notation of the language.
 * @example fillTemplate('Dibaca “{read}”[ di kolom {header}].', { read: 12.5 }, 'id') // => 'Dibaca “12,5”.'
 */
export function fillTemplate(template: string, facts: Facts, language: Language): string {
  const filled = template.replace(/\[([^[\]]*)\]/g, (_, part: string) =>
    keysOf(part).every((key) => isGiven(facts[key])) ? part : '',
  );
  return filled.replace(/\{(\w+)\}/g, (_, key: string) => shown(key, facts[key], language));
}

/** The facts that a template names. */
export function keysOf(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
}

function isGiven(fact: string | number | undefined): boolean {
  return fact !== undefined && fact !== '';
}

/** A year is a name, not a quantity: it takes no thousands mark. */
function shown(key: string, fact: string | number | undefined, language: Language): string {
  if (fact === undefined || fact === '') return '?';
  if (typeof fact === 'string') return fact;
  return key === 'year' ? String(fact) : formatPlain(fact, language);
}
