import { formatA1 } from '../../../kernel/cellAddress';
import type { Decision, Mapping } from '../../decision';
import type { RowRole } from '../../table';
import type { RawRow } from './raw/rawRow';

const ROLES: readonly RowRole[] = ['indicator', 'objective', 'perspective', 'total', 'unit-total', 'other'];

/**
 * What rows without an indicator are, as decisions: titles within the table and totals whose level only their
 * place tells. An answer changes the role of any row by the cell of its name.
 */
export function rowRoles(rows: readonly RawRow[], mapping: Mapping): readonly Decision[] {
  const hasAnswers = Object.keys(mapping.answers).some((id) => id.startsWith('row-role|'));
  return rows.flatMap((row): Decision[] => {
    if (row.nameCell === null) return [];
    const isDoubtful = row.isHeading || row.level === 'bare';
    if (!isDoubtful && !hasAnswers) return [];
    const { sheet, row: at, column } = row.nameCell;
    const id = `row-role|${sheet}|${formatA1(at, column)}`;
    const answer = ROLES.find((role) => role === mapping.answers[id]);
    if (!isDoubtful && !answer) return [];
    if (answer) row.role = answer;
    return [
      {
        id,
        kind: 'row-role',
        cells: [{ sheet, top: at, bottom: at, left: column, right: column }],
        candidates: ROLES.map((role) => ({ id: role })),
        chosen: row.role,
        isOpen: false,
        confidence: answer ? 1 : 0.8,
        reason: { code: answer ? 'answered' : row.level === null ? 'row-without-values' : 'row-label' },
        data: { name: row.name ?? '' },
      },
    ];
  });
}
