import { plain, rowFinder } from '../audit/index';
import type { RecognisedTable, TableRow } from '../sheet/table';
import type { RollSubject, SubjectKind, Subjects } from './subjects';

/** Finds what a row of a table of the report speaks of; null when that is not sure. */
export type RowSubject = (row: TableRow, table: RecognisedTable) => RollSubject | null;

/** Rows are known by their names, by their codes where the names are alike. */
export function rowSubjects({ all, total, unit }: Subjects): RowSubject {
  const of = (kind: SubjectKind): readonly RollSubject[] => all.filter((each) => each.kind === kind);
  const indicator = rowFinder(of('indicator'));
  const output = rowFinder(of('output'));
  const level = (kind: SubjectKind): ((name: string | null) => RollSubject | null) => {
    const byName = new Map(of(kind).map((each) => [plain(each.name), each]));
    return (name) => (name === null ? null : (byName.get(plain(name)) ?? null));
  };
  const [objective, perspective] = [level('objective'), level('perspective')];
  return (row, table) => {
    switch (row.role) {
      case 'indicator':
        if (table.kind === 'programme-output') return output(row);
        return indicator(row) ?? objective(row.name) ?? perspective(row.name);
      case 'objective':
        return objective(row.name) ?? objective(row.objective);
      case 'perspective':
        return perspective(row.name) ?? perspective(row.perspective);
      case 'total':
        return total;
      case 'unit-total':
        return unit;
      case 'other':
        return null;
    }
  };
}
