import { candidateLabel } from '../../src/text/candidates';

describe('candidateLabel', () => {
  it('writes the capaian that an answer gives with two decimals, and its kriteria', () => {
    const data = { value: 112.5, criterion: 'Sangat Baik' };
    expect(candidateLabel('direction', { id: 'maksimal', data }, 'id')).toBe(
      'makin tinggi makin baik: 112,50 Sangat Baik',
    );
    expect(candidateLabel('direction', { id: 'maksimal', data }, 'en')).toMatch(/: 112\.50 Sangat Baik$/);
  });

  it('writes other values as they are', () => {
    expect(candidateLabel('number-notation', { id: 'comma', data: { value: 812440 } }, 'id')).toBe(
      'koma sebagai tanda desimal: 812.440',
    );
    expect(candidateLabel('direction', { id: 'minimal' }, 'id')).toBe('makin rendah makin baik');
  });
});
