import { cleanNoise, type Band } from '../../scoring/index';

/**
 * A figure as a person types it, comma or point; null for no figure, undefined when it cannot be read.
 * @example parseFigure('92,5') // => 92.5
 */
export function parseFigure(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (!/^-?\d+(?:[.,]\d+)?$/.test(trimmed)) return undefined;
  return cleanNoise(Number(trimmed.replace(',', '.')));
}

/** A new band above the last one, to be filled in. */
export function nextBand(bands: readonly Band[], label: string): Band {
  const last = bands[bands.length - 1];
  const from = last?.to ?? null;
  return {
    id: freeId(bands),
    label,
    from,
    fromOp: last?.toOp === '<' ? '<=' : '<',
    to: null,
    toOp: '<',
    tone: 'neutral',
  };
}

function freeId(bands: readonly Band[]): string {
  const taken = new Set(bands.map((band) => band.id));
  let number = bands.length + 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}
