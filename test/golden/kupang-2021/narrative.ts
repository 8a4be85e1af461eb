import { zipSync, strToU8 } from 'fflate';
import figures from './narrative.json';

/** One figure that the prose of the 2021 report repeats: where, what, and as printed. The sentences are ours. */
export interface NarrativeFigure {
  readonly iku: string;
  readonly section: string;
  readonly quantity: string;
  readonly printed: string;
}

const SENTENCES: Readonly<Record<string, (iku: string, printed: string) => string>> = {
  target_2021: (iku, printed) => `Target IKU ${iku} tahun 2021 adalah sebesar ${printed}.`,
  realisasi_2021: (iku, printed) => `Realisasi IKU ${iku} tahun 2021 sebesar ${printed}.`,
  capaian_2021: (iku, printed) => `Capaian IKU ${iku} tahun 2021 sebesar ${printed}.`,
  kriteria_2021: (iku, printed) => `Pada tahun 2021 IKU ${iku} masuk dalam kriteria ${printed}.`,
  target_2020: (iku, printed) => `Target IKU ${iku} tahun 2020 adalah sebesar ${printed}.`,
  realisasi_2020: (iku, printed) => `Realisasi IKU ${iku} tahun 2020 sebesar ${printed}.`,
  capaian_2020: (iku, printed) => `Capaian IKU ${iku} tahun 2020 sebesar ${printed}.`,
  kriteria_2020: (iku, printed) => `Pada tahun 2020 IKU ${iku} masuk dalam kriteria ${printed}.`,
  target_2024: (iku, printed) => `Target Renstra IKU ${iku} tahun 2024 adalah sebesar ${printed}.`,
  capaian_2024: (iku, printed) => `Capaian IKU ${iku} terhadap target Renstra tahun 2024 sebesar ${printed}.`,
  gap_2024: (iku, printed) => `Kesenjangan IKU ${iku} menuju tahun 2024 sebesar ${printed}.`,
  target_nasional: (iku, printed) => `Target nasional IKU ${iku} adalah sebesar ${printed}.`,
};

/** Figures of the prose that the list of errors calls wrong, by its number. */
export const WRONG_FIGURES: Readonly<
  Record<string, readonly (readonly [iku: string, section: string, quantity: string])[]>
> = {
  E5: [['1.2', 'e', 'capaian_2021']],
  E6: [['1.3', 'd', 'capaian_2021']],
  B20: [['4.5', 'd', 'realisasi_2021']],
  // The target of 2020 in the sheet is the typing error B17; the capaian of the prose belongs to the right one.
  B16: [['1.1', 'a', 'capaian_2020']],
  // 137.75 is above 120, where the report cut it off (G2).
  G2: [['10.2', 'a', 'kriteria_2020']],
};

/** Sentences of our own that carry the claims of the report, true and false, under the number of the list of errors. */
export const CLAIMS: readonly { readonly id: string; readonly isTrue: boolean; readonly text: string }[] = [
  { id: 'F3', isTrue: false, text: 'IKU 4.2 sudah mencapai target tahun 2021.' },
  { id: 'F3', isTrue: true, text: 'IKU 4.2 belum mencapai target tahun 2021.' },
  { id: 'F4', isTrue: false, text: 'Realisasi IKU 4.2 menurun dibandingkan dengan tahun 2020.' },
  { id: 'F4', isTrue: true, text: 'Capaian IKU 4.2 menurun dibandingkan dengan tahun 2020.' },
  { id: 'F5', isTrue: false, text: 'Kedua tahun IKU 4.4 masih dalam kategori Cukup.' },
  { id: 'F6', isTrue: false, text: 'IKU 11.1 telah mencapai target yang ditetapkan.' },
  { id: 'F6', isTrue: true, text: 'IKU 11.1 belum mencapai target yang ditetapkan.' },
  { id: 'F7', isTrue: false, text: 'Ada 11 IKU yang capaiannya di bawah 100%.' },
  { id: 'F7', isTrue: true, text: 'Ada 12 IKU yang capaiannya di bawah 100%.' },
  { id: 'F8', isTrue: false, text: 'Realisasi anggaran semua indikator di atas 95%.' },
  { id: 'F1', isTrue: false, text: 'Untuk IKU 2.1 tidak satu pun unit mencapai target nasional.' },
  {
    id: 'F2',
    isTrue: false,
    text: 'Untuk IKU 9.1 hanya Balai POM di Kupang dan Balai Besar POM di Palangka Raya yang mencapai target nasional.',
  },
  { id: 'F12', isTrue: true, text: 'Realisasi IKU 4.6 belum mencapai target Renstra tahun 2024.' },
  { id: 'B21', isTrue: false, text: 'NPS Sasaran 3 sebesar 101,84%.' },
  { id: 'B21', isTrue: true, text: 'NPS Sasaran 3 sebesar 101,48%.' },
  { id: 'B38', isTrue: false, text: 'Sasaran 11 memperoleh NPS sebesar 100,68.' },
  { id: 'B39', isTrue: false, text: 'NPS perspektif Internal Process sebesar 99,27%.' },
  { id: 'B39', isTrue: true, text: 'NPS perspektif Learning and Growth sebesar 93,08%.' },
  { id: 'A20', isTrue: true, text: 'NPS total sebesar 98,20%.' },
];

/** The sentence of a figure; null for quantities that prose names only once. */
export function sentenceOf({ iku, quantity, printed }: NarrativeFigure): string | null {
  return SENTENCES[quantity]?.(iku, printed) ?? null;
}

export const NARRATIVE: readonly NarrativeFigure[] = figures;

/** A Word document of these sentences, one a paragraph. */
export function narrativeDocument(): Uint8Array {
  const sentences = [
    ...NARRATIVE.flatMap((figure) => sentenceOf(figure) ?? []),
    ...CLAIMS.map(({ text }) => text),
  ];
  const paragraphs = sentences
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`)
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
    ),
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
