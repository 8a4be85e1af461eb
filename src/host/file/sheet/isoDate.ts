import { decodeText } from '../bytes';

const DAY = 86_400_000;
/** Day 0 of both calendars; Excel's 1900 calendar has a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Excel's day number of an ISO 8601 date or date and time (cells of type `d`); NaN when it is none. */
export function isoDateSerial(bytes: Uint8Array, start: number, end: number, uses1904Dates: boolean): number {
  const text = decodeText(bytes, start, end).trim();
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/.exec(text);
  if (!match || text === '') return NaN;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (uses1904Dates) return (days - EPOCH_1904) / DAY + time;
  const serial = (days - EPOCH_1900) / DAY;
  return (serial < 61 ? serial - 1 : serial) + time;
}
