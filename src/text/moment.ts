import type { Language } from './language';

/**
 * Date and time as people write them, in the time of the computer.
 * @param at ISO 8601; what is no date is given back as it is
 */
export function formatMoment(at: string, language: Language): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const style = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', style).format(date);
}
