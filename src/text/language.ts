/** Languages that people read; Indonesian is the default. */
export type Language = 'id' | 'en';

export const LANGUAGES: readonly Language[] = ['id', 'en'];

export const DEFAULT_LANGUAGE: Language = 'id';

/** A word or sentence in every language. */
export type Words = Readonly<Record<Language, string>>;

/**
 * The language that a tag names (`id`, `en-US`, `in_ID`), or null when it names none of ours.
 * @example languageOf('en-GB') // => 'en'
 */
export function languageOf(tag: string): Language | null {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  if (primary === 'id' || primary === 'in') return 'id';
  return primary === 'en' ? 'en' : null;
}
