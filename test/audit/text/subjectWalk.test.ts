import { spokenSentences } from '../../../src/audit/text/subjectWalk';

const find = (text: string): string | null => /\b(Pasar|Aduan)\b/.exec(text)?.[1] ?? null;
const walk = (paragraphs: (string | null)[]): string[] =>
  [...spokenSentences(paragraphs, find)].map(({ subject, isNamed, isSure }) =>
    [subject ?? '-', isNamed ? 'named' : '', isSure ? 'sure' : ''].join(' ').trim(),
  );

describe('what sentences speak of', () => {
  it('is what the heading named, surely', () => {
    expect(walk(['Pasar aman', 'Capaian baik sebesar 90%.'])).toEqual(['Pasar named sure', 'Pasar  sure']);
  });

  it('is what the paragraph before opened with, not surely', () => {
    expect(walk(['Aduan selesai sebesar 90%.', 'Realisasi 80%.'])).toEqual(['Aduan named sure', 'Aduan']);
  });

  it('is not what was mentioned in passing, and nothing at first', () => {
    expect(walk(['Capaian 90%. Berbeda dari Pasar 80%.', null, 'Realisasi 80%.'])).toEqual([
      '-',
      'Pasar named sure',
      '-',
    ]);
  });
});
