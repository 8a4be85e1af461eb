import { collectFacts } from '../../src/facts/collectFacts';
import type { DocumentBlock } from '../../src/report/reportDocument';
import { noteKind } from '../../src/sheet/words/noteKind';
import { indicatorSections } from '../../src/text/indicatorSections';
import { compute, office, SHEET } from '../helpers/officeWorkbook';

/** Invented remarks of an invented office, in columns between realisasi and money. */
const { reading, scorecard } = compute(
  office([
    { header: 'Definisi Operasional', cells: ['Obat yang diuji dan memenuhi syarat'] },
    { header: 'Kendala / Hambatan', cells: ['Reagen terlambat datang', '-', 'Survei belum dilelang'] },
    { header: 'Upaya', cells: ['Pengadaan dimajukan ke triwulan I.'] },
    { header: 'Rencana Tindak Lanjut', cells: [null, 'Menambah sampel\nMelatih penguji'] },
  ]),
);
const facts = scorecard && collectFacts(reading, scorecard);
if (!facts) throw new Error('the table was not understood');

function lines(place: number): string[] {
  const item = facts?.indicators[place];
  if (!facts || !item) throw new Error(`no indicator ${place}`);
  return indicatorSections(item, facts).flatMap((block: DocumentBlock) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : [],
  );
}

describe('what the office wrote in its sheets', () => {
  it('stands in the sections of its indicator, as the words of the office', () => {
    const text = lines(0);
    expect(text[2]).toBe(
      `Definisi operasional menurut lembar “${SHEET}”: Obat yang diuji dan memenuhi syarat.`,
    );
    const analysis = text.findIndex((line) => line.includes('Analisis Penyebab'));
    expect(text.slice(analysis + 1, analysis + 3)).toEqual([
      `Kendala menurut lembar “${SHEET}”: Reagen terlambat datang.`,
      `Solusi menurut lembar “${SHEET}”: Pengadaan dimajukan ke triwulan I.`,
    ]);
  });

  it('leaves the blank where a cell says nothing, and joins the lines of a cell', () => {
    const text = lines(1);
    expect(text.filter((line) => line.startsWith('Kendala'))).toEqual([]);
    expect(text.filter((line) => line.startsWith('[ISI: penyebab target belum tercapai'))).toHaveLength(1);
    expect(text.at(-1)).toBe(`Tindak lanjut menurut lembar “${SHEET}”: Menambah sampel; Melatih penguji.`);
  });

  it('leaves at most two blanks to an indicator', () => {
    for (const place of facts.indicators.keys())
      expect(lines(place).filter((line) => line.includes('[ISI:')).length).toBeLessThanOrEqual(2);
  });
});

describe('columns of remarks', () => {
  it.each([
    [['Permasalahan'], 'obstacle'],
    [['Faktor Penghambat'], 'obstacle'],
    [['Analisis', 'Penyebab'], 'cause'],
    [['RTL'], 'follow-up'],
    [['Cara Pengukuran'], 'formula'],
    [['Data Dukung'], 'evidence'],
    [['Rencana Aksi'], 'action'],
    [['Jumlah Rekomendasi'], null],
    [['Persentase Tindak Lanjut (%)'], null],
    [['Penanggung Jawab'], null],
  ] as const)('%j is %s', (header, kind) => {
    expect(noteKind(header)).toBe(kind);
  });
});
