import type { Grid } from '../grid';
import { historyIn } from './history';
import { sheetHash } from './sheetHash';

/** A sheet that stands under a name which a plan wants to make or remove. */
export interface StandingSheet {
  readonly sheet: string;
  readonly isMarked: boolean;
  /** Fingerprint that its mark keeps of what we put into it; left out where it keeps none. */
  readonly madeHash?: string;
  /** Fingerprint of what it holds now. */
  readonly hash: string;
}

/** A sheet that nobody but us wrote may be replaced; any other is refused. */
export type SheetRefusal = 'sheet-not-ours' | 'sheet-edited';

/**
 * Why a sheet may not be made again or removed; null: it holds what we put into it. The mark says so, or, where a
 * program lost the mark, the history; a name alone never does.
 * @param settings text of the workbook's settings, which hold the history
 */
export function sheetRefusal(standing: StandingSheet, settings: string | null): SheetRefusal | null {
  const { sheet, isMarked, madeHash, hash } = standing;
  if (madeHash === hash || rememberedHashes(settings, sheet).includes(hash)) return null;
  return isMarked ? 'sheet-edited' : 'sheet-not-ours';
}

/** The same for a sheet that was read. */
export function gridRefusal(grid: Grid, settings: string | null): SheetRefusal | null {
  const { sheet, isOurs = false, madeHash } = grid;
  const standing = { sheet, isMarked: isOurs, hash: sheetHash(grid) };
  return sheetRefusal(madeHash === undefined ? standing : { ...standing, madeHash }, settings);
}

/** Fingerprints of all that we ever put into a sheet of this name, as far as the history goes back. */
function rememberedHashes(settings: string | null, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return historyIn(settings).flatMap(({ sheets, sheetHashes = [] }) =>
    sheetHashes.filter((_, at) => sheets[at]?.toLowerCase() === wanted),
  );
}
