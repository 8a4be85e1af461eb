import type { RecognisedTable, TableRow } from '../../table';
import { NameSimilarity, plainName } from './names';
import { numberParts } from '../row/rowWords';

/** A sasaran as it stands in the order of the rows. */
export interface ObjectiveGroup {
  readonly key: string;
  readonly name: string;
  /** As printed: `1`, `SK.1`. */
  readonly printed: string | null;
  perspective: string | null;
}

/** Sasaran of several tables, each once, whatever its spelling. */
export class ObjectiveBook {
  readonly groups: ObjectiveGroup[] = [];
  private readonly byName = new Map<string, ObjectiveGroup>();
  private readonly byNumber = new Map<number, ObjectiveGroup>();
  private readonly similarity = new NameSimilarity([]);
  /** Rows of one sasaran follow each other: its name is made plain once. */
  private lastNamed: { readonly row: TableRow; readonly name: string | null } | null = null;

  /** Adds the sasaran of a table: by name, by likeness, by number. Returns the key of each row's sasaran. */
  add(table: RecognisedTable, mayCreate: boolean): Map<TableRow, string | null> {
    const keys = new Map<TableRow, string | null>();
    for (const row of table.rows) {
      if (row.role !== 'indicator' && row.role !== 'objective') continue;
      const isNamed = this.keyName(row) !== null || numberOf(row.objectiveNumber ?? null) !== null;
      const isNew = mayCreate && row.role === 'indicator' && isNamed;
      const group = this.find(row, mayCreate) ?? (isNew ? this.create(row) : null);
      keys.set(row, group?.key ?? null);
      if (group) group.perspective ??= row.perspective;
    }
    return keys;
  }

  /**
   * The sasaran of a row: the same name; else, in the table that lists them, all but the same name; in other
   * tables the likest name, or the number when no name is like it.
   */
  private find(row: TableRow, isListing: boolean): ObjectiveGroup | null {
    const name = this.keyName(row);
    const known = name === null ? undefined : this.byName.get(name);
    if (known) return known;
    const number = numberOf(row.objectiveNumber ?? null);
    const numbered = number === null ? null : (this.byNumber.get(number) ?? null);
    if (row.objective === null || name === null) return numbered;
    const alike = this.mostAlike(row.objective);
    const isSame = alike !== null && alike.likeness >= (isListing ? 0.93 : 0.7);
    const isContradicted = isSame && numbered !== null && numbered !== alike.group && alike.likeness < 0.9;
    const found = isSame && !isContradicted ? alike.group : isListing ? null : numbered;
    if (found && isListing && number !== null && numberOf(found.printed) !== number) return null;
    if (found) this.byName.set(name, found);
    return found;
  }

  private keyName(row: TableRow): string | null {
    const last = this.lastNamed;
    if (last && isSameObjective(last.row, row)) return last.name;
    const name = keyName(row);
    this.lastNamed = { row, name };
    return name;
  }

  private mostAlike(name: string): { readonly group: ObjectiveGroup; readonly likeness: number } | null {
    if (this.groups.length > 300) return null;
    let best: { group: ObjectiveGroup; likeness: number } | null = null;
    for (const group of this.groups) {
      const likeness = this.similarity.of(name, group.name);
      if (!best || likeness > best.likeness) best = { group, likeness };
    }
    return best;
  }

  private create(row: TableRow): ObjectiveGroup {
    const number = numberOf(row.objectiveNumber ?? null);
    const group: ObjectiveGroup = {
      key: String(this.groups.length),
      name: row.objective ?? '',
      printed: row.objectiveNumber ?? null,
      perspective: row.perspective,
    };
    this.groups.push(group);
    this.similarity.add(group.name);
    this.byName.set(this.keyName(row) ?? '', group);
    if (number !== null && !this.byNumber.has(number)) this.byNumber.set(number, group);
    return group;
  }
}

function isSameObjective(one: TableRow, other: TableRow): boolean {
  return (
    one.objective === other.objective &&
    one.objectiveNumber === other.objectiveNumber &&
    one.perspective === other.perspective
  );
}

/** What a sasaran is found by; indicators right below a perspective make up a sasaran without a name. */
function keyName({ objective, perspective, objectiveNumber }: TableRow): string | null {
  if (objective !== null) return plainName(objective);
  return perspective === null || objectiveNumber ? null : `~${plainName(perspective)}`;
}

/** Number of a sasaran by its printed number or code: the last part of `SK.1`, `SK 1.0`. */
export function numberOf(printed: string | null): number | null {
  if (printed === null) return null;
  const parts = [...numberParts(printed)];
  while (parts.length > 1 && parts.at(-1) === 0) parts.pop();
  return parts.at(-1) ?? null;
}
