import { HostError } from '../host/hostError';

/** `red`, `#f00` and `#FF0000` as Excel gives colours back. */
export function readColor(input: unknown): string {
  if (typeof input !== 'string') throw new HostError('InvalidArgument');
  const names: Readonly<Record<string, string>> = {
    red: '#FF0000',
    green: '#008000',
    blue: '#0000FF',
    yellow: '#FFFF00',
    white: '#FFFFFF',
    black: '#000000',
    orange: '#FFA500',
  };
  const named = names[input.toLowerCase()];
  if (named) return named;
  if (/^#?[0-9a-f]{6}$/i.test(input)) return `#${input.slice(-6).toUpperCase()}`;
  throw new HostError('InvalidArgument');
}
