import { createContext, useContext } from 'react';
import type { CellAddress, CellRange } from '../../kernel/cellAddress';

export type ShowPlace = (place: CellAddress | CellRange) => void;

const ShowContext = createContext<ShowPlace>(() => undefined);
export const ShowProvider = ShowContext.Provider;

/** Selects cells in the sheet. */
export function useShow(): ShowPlace {
  return useContext(ShowContext);
}
