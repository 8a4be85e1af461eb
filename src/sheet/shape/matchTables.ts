import type { RecognisedTable } from '../table';
import type { TableShape } from './keptAnswers';
import { yearlessText } from './shapeText';
import { likeness, shapeOf } from './tableShape';

/** The table of a shape, or why there is none. */
export type TableMatch = RecognisedTable | 'no-table' | 'several-tables';

/**
 * The table of each shape: the most alike, then that of the same sheet and title. Tables that cannot be told apart
 * are matched in their order when there are as many shapes; else they are matched with nothing.
 */
export function matchTables(
  shapes: readonly TableShape[],
  tables: readonly RecognisedTable[],
): readonly TableMatch[] {
  const own = tables.map((table) => ({ table, shape: shapeOf(table) }));
  const best = shapes.map((shape) => {
    // What a person pointed out is looked for on the sheets, not among the tables.
    if (shape.pointed) return [];
    let most: { readonly score: number; readonly tables: RecognisedTable[] } = { score: 0, tables: [] };
    for (const each of own) {
      const score = scoreOf(shape, each.shape);
      if (score > most.score) most = { score, tables: [each.table] };
      else if (score > 0 && score === most.score) most.tables.push(each.table);
    }
    return most.tables;
  });
  const asked = best.map((found) => found.map(({ id }) => id).join('|'));
  return best.map((found, at) => {
    if (found.length === 0) return 'no-table';
    const sisters = asked.flatMap((key, place) => (key === asked[at] ? [place] : []));
    if (sisters.length !== found.length) return 'several-tables';
    return found[sisters.indexOf(at)] as RecognisedTable;
  });
}

/** Likeness first; sheet and title only between tables that are equally alike. */
function scoreOf(one: TableShape, other: TableShape): number {
  const alike = likeness(one, other);
  if (alike === 0) return 0;
  const isSheet = yearlessText(one.sheet) === yearlessText(other.sheet);
  const isTitle = yearlessText(one.title ?? '') === yearlessText(other.title ?? '');
  return Math.round(alike * 1000) * 4 + (isSheet ? 2 : 0) + (isTitle ? 1 : 0);
}
