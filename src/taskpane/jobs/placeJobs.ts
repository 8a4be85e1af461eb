import type { Dispatch } from 'react';
import type { SheetHost } from '../../app/ports';
import type { CellAddress, CellRange } from '../../kernel/cellAddress';
import { ok } from '../../kernel/result';
import { indicatorAt } from './indicatorAt';
import { computedOf, lastWrite, type PaneAction, type PaneState } from './state';

/** What a person can ask about places in the sheet. */
export interface PlaceJobs {
  readonly show: (place: CellAddress | CellRange) => Promise<void>;
  /** Selects the results that stand in the sheet. */
  readonly showResults: () => Promise<void>;
  /** What is selected in the sheet; null when it is no single block of cells. */
  readonly selection: () => Promise<CellRange | null>;
  /** Explains the figure in the selected cell. */
  readonly explainCell: () => Promise<void>;
}

/** The jobs about places: they change nothing. */
export function placeJobs(
  host: SheetHost,
  dispatch: Dispatch<PaneAction>,
  current: () => PaneState,
): PlaceJobs {
  async function show(place: CellAddress | CellRange): Promise<void> {
    const shown = 'row' in place ? await host.show(place) : await host.show(firstOf(place), lastOf(place));
    if (!shown.ok) dispatch({ type: 'job-failed', issues: shown.issues });
  }

  async function selection(): Promise<CellRange | null> {
    const selected = (await host.selected?.()) ?? ok(null);
    if (selected.ok) return selected.value;
    dispatch({ type: 'job-failed', issues: selected.issues });
    return null;
  }

  return {
    show,
    selection,
    showResults: async () => {
      const place = resultPlace(current());
      if (place) await show(place);
    },
    explainCell: async () => {
      const table = computedOf(current().run)?.result.table;
      const selected = table ? await selection() : null;
      if (!table || selected === null) return;
      const cell = firstOf(selected);
      dispatch({ type: 'explained', explained: { cell, indicator: indicatorAt(table, cell) } });
    },
  };
}

/** The first of the results in the sheet, by the history, else by what was planned last. */
function resultPlace(state: PaneState): CellAddress | null {
  const place = lastWrite(state, 'results')?.places[0];
  if (place) return firstOf(place);
  const edit = computedOf(state.run)?.result.plan.edits[0];
  return edit ? { sheet: edit.sheet, row: edit.top, column: edit.left } : null;
}

function firstOf(range: CellRange): CellAddress {
  return { sheet: range.sheet, row: range.top, column: range.left };
}

function lastOf(range: CellRange): CellAddress {
  return { sheet: range.sheet, row: range.bottom, column: range.right };
}
