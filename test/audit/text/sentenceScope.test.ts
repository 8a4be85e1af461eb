import { namesSomethingElse, speaksOfSomethingElse } from '../../../src/audit/text/sentenceScope';
import { mentionsIn } from '../../../src/audit/text/mentions';

const unnamed = (sentence: string) => ({ sentence, isNamed: false, context: sentence });

describe('what a sentence speaks of', () => {
  it.each([
    ['Pada triwulan III realisasinya 40,25.', true],
    ['Rata-rata capaian kabupaten lain 88,12%.', true],
    ['Seluruh dinas di klaster itu melampaui target.', true],
    ['Tahun depan capaian diproyeksikan 98%.', true],
    ['Realisasinya 40,25 dengan capaian 98,12%.', false],
  ])('others, part of a year, or what is to come: %s', (sentence, isElse) => {
    expect(speaksOfSomethingElse(unnamed(sentence))).toBe(isElse);
  });

  it.each([
    ['Pagu kegiatan sosialisasi sebesar Rp45.250.000.', true],
    ['Nilai kepuasan pedagang dengan capaian sebesar 71,30.', true],
    ['Capaian pasar aman tahun 2023 sebesar 98,20%.', false],
    ['Capaian indikator tersebut sebesar 98,20%.', false],
  ])('names another subject between the measure and its figure: %s', (sentence, isElse) => {
    const [mention] = mentionsIn(sentence);
    expect(mention && namesSomethingElse(mention, unnamed(sentence), 'Persentase pasar aman')).toBe(isElse);
  });
});
