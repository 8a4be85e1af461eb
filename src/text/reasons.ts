import type { Words } from './language';

/** Why something was decided, by code. Facts in braces, parts that need them in brackets: see `fillTemplate`. */
export const REASONS: Readonly<Record<string, Words | undefined>> = {
  answered: { id: 'Anda yang menjawab.', en: 'You answered it.' },
};
