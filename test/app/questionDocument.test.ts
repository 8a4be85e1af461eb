import { computeWorkbook, resultDocument } from '../../src/app/index';
import { documentWords } from '../../src/cli/documentWords';
import { contentOf } from '../sheet/recognise/readCase';

describe('questions of the JSON document', () => {
  const rows = [
    ['No', 'Indikator', 'Target', 'Realisasi'],
    [1, 'Angka kematian ibu', 120, 135],
    [2, 'Skor survei', 80, 84],
  ];
  const content = contentOf({ sheets: [{ sheet: 'Kinerja', cells: rows }] });
  const result = computeWorkbook(content);
  const document = resultDocument({ file: 'a.xlsx', output: null }, result, [], documentWords('id'));

  it('carry the capaian and kriteria that each answer gives', () => {
    // 135 / 120 = 112.5; (2 x 120 - 135) / 120 = 87.5
    expect(document.questions.map(({ kind, candidates }) => ({ kind, candidates }))).toEqual([
      {
        kind: 'direction',
        candidates: [
          expect.objectContaining({ id: 'maksimal', value: 112.5, criterion: 'Sangat Baik', fits: null }),
          expect.objectContaining({ id: 'minimal', value: 87.5, criterion: 'Cukup', fits: null }),
          expect.objectContaining({ id: 'stabil', value: 87.5, criterion: 'Cukup', fits: null }),
        ],
      },
    ]);
  });
});
