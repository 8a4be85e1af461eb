import { mentionsIn } from '../../../src/audit/text/mentions';

const said = (sentence: string): unknown[] =>
  mentionsIn(sentence).map(({ quantity, year, isStrategic, values }) => [
    quantity,
    ...values,
    ...(year === null ? [] : [year]),
    ...(isStrategic ? ['Renstra'] : []),
  ]);

describe('what figures of a sentence are', () => {
  it.each([
    [
      'Ditargetkan 60 dan terealisasi sebesar 54,25 atau 90,42%.',
      [
        ['actual', 54.25],
        ['reached', 90.42],
      ],
    ],
    [
      'Realisasi pada tahun 2022 sebesar 54,5, sedangkan pada tahun 2023 sebesar 58,25.',
      [
        ['actual', 54.5, 2022],
        ['actual', 58.25, 2023],
      ],
    ],
    [
      'Anggaran yang disediakan Rp1.500.000 dan terserap Rp1.200.000 (80%).',
      [
        ['budget-ceiling', 1_500_000],
        ['budget-spent', 1_200_000],
        ['input-percent', 80],
      ],
    ],
    ['Dibandingkan dengan target jangka menengah, capaiannya 88,25%.', [['achievement', 88.25, 'Renstra']]],
    ['Anggaran yang telah direalisasikan sebesar 99,94%.', [['input-percent', 99.94]]],
    ['Sasaran Kegiatan 8 memperoleh NPS 97,10.', [['score', 97.1]]],
    ['Capaiannya 97,10 persen.', [['achievement', 97.1]]],
  ])('%s', (sentence, mentions) => {
    expect(said(sentence)).toEqual(mentions);
  });
});
