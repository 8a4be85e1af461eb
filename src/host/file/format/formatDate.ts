import type { FormatSection, FormatToken } from './parseFormat';

const ENGLISH = {
  months: 'January February March April May June July August September October November December'.split(' '),
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};
const INDONESIAN = {
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
};

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Seconds of the day, rounded to what the format shows. */
  readonly seconds: number;
  readonly serial: number;
}

/** Day number 2,958,466 is the year 10000, which Excel does not show. */
const MAX_SERIAL = 2_958_466;

/** A day number by a date section; null when there is no such date (Excel shows ####). */
export function formatDate(serial: number, section: FormatSection, uses1904Dates: boolean): string | null {
  if (serial < 0 || serial >= MAX_SERIAL) return null;
  const { tokens } = section;
  const places = secondPlaces(tokens);
  const parts = dateParts(serial, places, uses1904Dates);
  const names = section.isIndonesian ? INDONESIAN : ENGLISH;
  const isTwelveHours = tokens.some((token) => token.kind === 'date' && /^A/.test(token.text));
  let text = '';
  tokens.forEach((token, index) => {
    if (token.kind === 'literal') text += token.text;
    else if (token.kind === 'date') {
      text += datePart(token.text, parts, names, isTwelveHours, isMinutes(tokens, index));
    } else if (token.kind === 'point') text += '.';
    else if (token.kind === 'comma') text += ',';
    else if (token.kind === 'slash') text += '/';
    else if (token.kind === 'percent') text += '%';
    else if (token.kind === 'digit' && tokens[index - 1]?.kind === 'point') {
      const fraction = Math.round((parts.seconds % 1) * 10 ** places);
      text += String(fraction).padStart(places, '0');
    }
  });
  return text;
}

/** Digits after the point behind the seconds. */
function secondPlaces(tokens: readonly FormatToken[]): number {
  const point = tokens.findIndex((token) => token.kind === 'point');
  if (point < 0) return 0;
  let places = 0;
  while (tokens[point + 1 + places]?.kind === 'digit') places++;
  return places;
}

function dateParts(serial: number, places: number, uses1904Dates: boolean): DateParts {
  const scale = 10 ** places;
  const exact = serial + (uses1904Dates ? 1462 : 0);
  let day = Math.floor(exact);
  let seconds = Math.round((exact - day) * 86_400 * scale) / scale;
  if (seconds >= 86_400) {
    seconds -= 86_400;
    day += 1;
  }
  const rest = { seconds, serial: Math.floor(serial) + seconds / 86_400, weekday: (day + 6) % 7 };
  // The 1900 calendar has a day 0 and a 29 February that never were.
  if (day === 0) return { year: 1900, month: 1, day: 0, ...rest };
  if (day === 60) return { year: 1900, month: 2, day: 29, ...rest };
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...rest };
}

/** `m` means minutes right after hours or right before seconds. */
function isMinutes(tokens: readonly FormatToken[], index: number): boolean {
  const isNear = (step: number, letter: string): boolean => {
    for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
      const token = tokens[at] as FormatToken;
      if (token.kind === 'date' && !token.text.startsWith('A'))
        return token.text.replace('[', '').startsWith(letter);
    }
    return false;
  };
  return isNear(-1, 'h') || isNear(1, 's');
}

function datePart(
  code: string,
  parts: DateParts,
  names: typeof ENGLISH,
  isTwelveHours: boolean,
  isMinute: boolean,
): string {
  const two = (value: number): string => String(value).padStart(code.length >= 2 ? 2 : 1, '0');
  const hours = Math.floor(parts.seconds / 3600);
  switch (code[0]) {
    case 'y':
      return code.length <= 2
        ? String(parts.year % 100).padStart(2, '0')
        : String(parts.year).padStart(4, '0');
    case 'm':
      if (isMinute && code.length <= 2) return two(Math.floor(parts.seconds / 60) % 60);
      if (code.length <= 2) return two(parts.month);
      return shortened(names.months[parts.month - 1] as string, code.length, 5);
    case 'd':
      if (code.length <= 2) return two(parts.day);
      return shortened(names.days[parts.weekday] as string, code.length, 9);
    case 'h':
      return two(isTwelveHours ? hours % 12 || 12 : hours);
    case 's':
      return two(Math.floor(parts.seconds) % 60);
    case 'A':
      return (hours < 12 ? 'AM' : 'PM').slice(0, code === 'A/P' ? 1 : 2);
    default:
      return elapsed(code.slice(1, -1), parts);
  }
}

function shortened(name: string, length: number, firstLetterAt: number): string {
  if (length === 3) return name.slice(0, 3);
  return length === firstLetterAt ? name.slice(0, 1) : name;
}

function elapsed(code: string, parts: DateParts): string {
  const seconds = Math.floor(parts.serial) * 86_400 + parts.seconds;
  const unit = code[0] === 'h' ? 3600 : code[0] === 'm' ? 60 : 1;
  return String(Math.floor(seconds / unit)).padStart(code.length, '0');
}
