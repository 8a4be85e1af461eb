import { quantityBehind, quantityWords } from '../../../src/audit/text/quantityWords';

const words = (sentence: string): string[] =>
  quantityWords(sentence).map(({ start, end, quantity }) => `${sentence.slice(start, end)}: ${quantity}`);

describe('quantityWords', () => {
  it.each([
    ['Target tahun 2021 sebesar 80 dan realisasinya 85', ['Target: target', 'realisasinya: actual']],
    ['capaian IKU 1 terhadap target Renstra 99%', ['capaian IKU 1 terhadap target: achievement']],
    ['Realisasi anggaran Rp5 dari pagu Rp6', ['Realisasi anggaran: budget-spent', 'pagu: budget-ceiling']],
    ['berhasil mencapai target 91', ['mencapai target: any']],
    ['mencapai sebesar 91', ['mencapai: reached']],
    ['di atas target nasional 77', ['target nasional: national-target']],
    ['NPS sebesar 98', ['NPS: score']],
  ])('%s', (sentence, expected) => expect(words(sentence)).toEqual(expected));

  it('stands a longer word for those inside it, and goes from left to right', () => {
    expect(words('Realisasi anggaran dan capaian, lalu target')).toEqual([
      'Realisasi anggaran: budget-spent',
      'capaian: achievement',
      'target: target',
    ]);
  });

  it('finds nothing in a sentence without any', () => {
    expect(words('Kegiatan dilaksanakan di tiga kabupaten.')).toEqual([]);
  });
});

describe('quantityBehind', () => {
  it('is the same quantity of another year', () => {
    expect(quantityBehind('target', ', sedangkan pada tahun 2022 sebesar ', false)).toBe('target');
  });

  it('is the percent of what stands before it', () => {
    expect(quantityBehind('budget-spent', ' atau ', true)).toBe('input-percent');
    expect(quantityBehind('actual', ' (', true)).toBe('reached');
  });

  it('is nothing where other words stand between, or a percent has no known whole', () => {
    expect(quantityBehind('target', ' kegiatan di ', false)).toBeNull();
    expect(quantityBehind('actual', ' dari ', true)).toBeNull();
    expect(quantityBehind('score', ' atau ', true)).toBeNull();
  });
});
