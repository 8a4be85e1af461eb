import { documentFindings } from '../../src/audit/document/documentFindings';
import { DOCUMENT_SHEET } from '../../src/audit/document/documentSheets';
import type { Finding } from '../../src/audit/finding';

function finding(sheet: string, more: Partial<Finding>): Finding {
  return {
    id: 'x',
    kind: 'two-places',
    code: 'figures-differ',
    class: 'error',
    quantity: { ref: { field: 'budget-spent' }, level: 'objective', id: '1', name: 'Pangan' },
    places: [{ cell: { sheet, row: 2, column: 3 }, printed: '1.141.833.124' }],
    printed: '1.141.833.124',
    right: 1141833123,
    decimals: null,
    cause: null,
    ...more,
  };
}

describe('findings about tables of a report', () => {
  const table = `${DOCUMENT_SHEET}Lampiran 8`;

  it('take a rupiah of rounded parts as rounding, in a report alone', () => {
    expect(documentFindings([finding(table, {})])[0]?.class).toBe('rounding');
    expect(documentFindings([finding('Efisiensi', {})])[0]?.class).toBe('error');
    expect(documentFindings([finding(table, { printed: '1.141.833.223' })])[0]?.class).toBe('error');
  });

  it('are no faults of entry', () => {
    const negative = { kind: 'plausibility', code: 'negative-count', right: null } as const;
    expect(documentFindings([finding(table, negative)])).toEqual([]);
    expect(documentFindings([finding('Realisasi', negative)])).toHaveLength(1);
  });
});
