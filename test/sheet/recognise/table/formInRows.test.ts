import { computeWorkbook } from '../../../../src/app/index';
import { gridOf, type GridSpec } from '../../../../src/sheet/gridOf';
import { formInRows } from '../../../../src/sheet/recognise/table/formInRows';
import { contentOf } from '../../../helpers/officeWorkbook';

const FORM: GridSpec['cells'] = [
  ['FORMULIR CAPAIAN'],
  ['Indikator:', null, 'Persentase layanan tepat waktu'],
  ['Target', ':', 90],
  ['Realisasi', ':', '88,5'],
];
const found = (cells: GridSpec['cells']) => formInRows([gridOf({ sheet: 'Form', cells })]);

describe('formInRows', () => {
  it('names the first target and realisasi that stand below each other with their figures beside them', () => {
    expect(found(FORM)).toEqual({
      code: 'form-in-rows',
      severity: 'error',
      cell: { sheet: 'Form', row: 2, column: 0 },
      data: { target: 'Target', targetCell: 'Form!A3', actual: 'Realisasi', actualCell: 'Form!A4' },
    });
  });

  it.each<[string, GridSpec['cells']]>([
    ['words without figures', [['Target'], ['Realisasi']]],
    ['a realisasi without target', [['Realisasi', 3]]],
    [
      'a table',
      [
        ['Indikator', 'Target', 'Realisasi'],
        ['Layanan', 90, 88],
      ],
    ],
    [
      'target and realisasi of money in words',
      [
        ['Pagu', 90],
        ['Penyerapan', 88],
      ],
    ],
  ])('is silent on %s', (_, cells) => expect(found(cells)).toBeNull());

  it('is what is said of a sheet with nothing else, instead of words that were missed', () => {
    const { issues } = computeWorkbook(contentOf([{ sheet: 'Form', cells: FORM }]));
    expect(issues.map(({ code }) => code)).toEqual(['form-in-rows']);
  });
});
