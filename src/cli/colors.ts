import type { Band } from '../scoring/index';
import type { Io } from './io';
import type { Painter } from './textTable';

export interface Colors {
  readonly bold: Painter;
  readonly dim: Painter;
  readonly warn: Painter;
  readonly bad: Painter;
  readonly tone: (tone: Band['tone'] | undefined) => Painter;
}

const plain: Painter = (text) => text;
const code =
  (number: string): Painter =>
  (text) =>
    text === '' ? '' : `\u001b[${number}m${text}\u001b[0m`;

const TONES: Readonly<Record<Band['tone'], Painter>> = {
  'very-good': code('36'),
  good: code('32'),
  fair: code('33'),
  poor: code('31'),
  'very-poor': code('1;31'),
  neutral: code('35'),
};

const PLAIN: Colors = { bold: plain, dim: plain, warn: plain, bad: plain, tone: () => plain };
const COLORED: Colors = {
  bold: code('1'),
  dim: code('2'),
  warn: code('33'),
  bad: code('31'),
  tone: (tone) => (tone === undefined ? plain : TONES[tone]),
};

/** Colours where the terminal has them. Words say the same, so that nothing is lost without. */
export function colorsFor(io: Io): Colors {
  return io.hasColor ? COLORED : PLAIN;
}
