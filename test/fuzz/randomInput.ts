import type { CellValue, WorkbookContent } from '../../src/sheet/grid';
import { gridOf, type CellSpec } from '../../src/sheet/gridOf';
import { fullPackage, fullParts } from '../helpers/fullPackage';
import { packageOf, type Parts } from '../helpers/xlsx';

/** Numbers from 0 to 1, the same for the same seed. */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = (Math.imul(seed + 1, 2654435761) ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const below = (chance: Chance, count: number): number => Math.floor(chance() * count);
const oneOf = <T>(chance: Chance, items: readonly T[]): T => items[below(chance, items.length)] as T;

/** Headers and row words that the recogniser knows, beside ones that it does not. */
const WORDS = (
  'No|Sasaran Strategis|Indikator Kinerja|Satuan|Target|Realisasi|Capaian|% Capaian|NPS|Kriteria|Bobot|Pagu|Target TW I|' +
  'Realisasi TW II|Semester 1|Triwulan IV|Januari|s.d. Maret|2021|2022|Anggaran|Realisasi Anggaran|Tingkat Efisiensi|IE|TE|Perspektif|' +
  'Stakeholder Perspective|Sasaran 1|Jumlah|Total|Rata-rata|Keterangan|Penanggung Jawab|Kode|IKU 1|Target Tahun 2021 - Revisi'
).split('|');
const TEXTS = (
  '91,5|91.5|1.234.567|1,234|Rp 12.000.000|≥ 80|80-90|n/a|-|–|belum diukur|A (Baik)|80%|0|1e308|-1e-320|=1+1|@x|<b>x</b>|' +
  '\u0000|\ud800|𝟗𝟏|الهدف|Persentase obat yang memenuhi syarat|Indeks kepuasan|a\nb|\u00a091,5\u00a0'
).split('|');
const NUMBERS = [0, -0, 1, 91.5, 1e308, -1e308, 5e-324, 1 / 3, 44561, -7, 0.1 + 0.2, 2 ** 53];

function cell(chance: Chance): CellValue | CellSpec {
  const kind = below(chance, 10);
  if (kind < 3) return oneOf(chance, NUMBERS);
  if (kind < 5) return Math.round(chance() * 12_000) / 100;
  if (kind < 6) return oneOf(chance, WORDS);
  if (kind < 7) return oneOf(chance, TEXTS);
  if (kind < 8) return null;
  if (kind < 9)
    return oneOf(chance, [true, false, { error: '#DIV/0!' }, { error: '#N/A' }, { error: 'uncached' }]);
  const z = oneOf(chance, [
    '0.00%',
    '0%',
    'dd/mm/yyyy',
    '#,##0.00',
    '"',
    '[Red]',
    ';;;',
    '@',
    '0.0E+0',
    'General',
  ]);
  return {
    v: oneOf(chance, NUMBERS),
    z,
    f: oneOf(chance, ['=A1', '=SUM(A:A)', '=#REF!', '=(', "='x'!A1/B2*100"]),
  };
}

function range(chance: Chance): string {
  const [column, row] = [below(chance, 6), 1 + below(chance, 14)];
  const last = String.fromCharCode(65 + column + below(chance, 3));
  return `${String.fromCharCode(65 + column)}${row}:${last}${row + below(chance, 4)}`;
}

/** A workbook of sheets that look like tables of an office, with anything in their cells. */
export function randomContent(chance: Chance): WorkbookContent {
  const sheets = Array.from({ length: 1 + below(chance, 3) }, (_, place) => {
    const width = 1 + below(chance, 14);
    const headers = 1 + below(chance, 3);
    const rows = Array.from({ length: below(chance, 30) }, (__, row) =>
      Array.from({ length: width }, () =>
        row < headers || chance() < 0.1 ? oneOf(chance, WORDS) : cell(chance),
      ),
    );
    return gridOf({
      sheet: `Sheet ${place + 1}`,
      cells: rows,
      merges: Array.from({ length: below(chance, 5) }, () => range(chance)),
      hiddenRows: chance() < 0.2 ? [below(chance, 20)] : [],
      hiddenColumns: chance() < 0.2 ? [below(chance, 6)] : [],
      isProtected: chance() < 0.1,
      visibility: oneOf(chance, ['visible', 'visible', 'visible', 'hidden', 'very-hidden']),
    });
  });
  return {
    sheets,
    activeSheet: chance() < 0.5 ? 'Sheet 1' : null,
    settings: chance() < 0.3 ? randomText(chance) : null,
    separators: chance() < 0.5 ? { decimal: ',', thousands: '.' } : null,
    uses1904Dates: chance() < 0.2,
  };
}

/** Text that is nearly JSON, nearly our settings, or nothing at all. */
export function randomText(chance: Chance): string {
  const start =
    '{"version":1,"method":{"bands":[{"from":0}]},"mapping":{"answers":{"__proto__":"x"}},"outputs":[]}';
  const at = below(chance, start.length);
  const kinds = [
    start.slice(0, at),
    start.slice(0, at) + oneOf(chance, ['null', '[', '1e999', '"\\u0000"', '{}']) + start.slice(at + 1),
    '['.repeat(1 + below(chance, 20_000)),
    oneOf(chance, TEXTS),
  ];
  return oneOf(chance, kinds);
}

/** Texts put into XML parts: bombs, dimensions, references and formulas that do not end. */
const XML_BITS = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
  '&b;',
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="ZZZZ99999999"><v>1</v></c>',
  '<c r="A1" t="s"><v>-1</v></c>',
  '<c r="A1" t="s"><v>99999999999</v></c>',
  '<c r="B2"><f t="shared" si="0"/></c>',
  '<c r="B2"><f t="shared" si="0" ref="B2:B2">B2</f></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<row r="0"/>',
  '<row r="1048577"><c/></row>',
  ' Target="../../../../etc/passwd"',
  '<![CDATA[',
  '<!--',
  '</sheetData>',
  '\u0000',
  '<a>'.repeat(5_000),
];

/** A real package with random damage: to its bytes, or to the text of a part before it is packed. */
export function randomPackage(chance: Chance): Uint8Array {
  return chance() < 0.4 ? damagedBytes(chance) : packageOf(damagedParts(chance));
}

function damagedBytes(chance: Chance): Uint8Array {
  const bytes = fullPackage().slice();
  for (let count = 1 + below(chance, 6); count > 0; count -= 1)
    bytes[below(chance, bytes.length)] = below(chance, 256);
  return chance() < 0.3 ? bytes.subarray(0, below(chance, bytes.length)) : bytes;
}

function damagedParts(chance: Chance): Parts {
  const parts = { ...fullParts() };
  for (let count = 1 + below(chance, 4); count > 0; count -= 1) {
    const name = oneOf(chance, Object.keys(parts));
    const part = parts[name] as string | Uint8Array;
    const text = typeof part === 'string' ? part : Buffer.from(part).toString('utf8');
    const [from, to] = [below(chance, text.length), below(chance, text.length)].sort((a, b) => a - b);
    const changes = [
      () => text.slice(0, from) + oneOf(chance, XML_BITS) + text.slice(from),
      () => text.slice(0, from) + text.slice(to),
      () => text.slice(0, to) + text.slice(from),
      () => text.slice(0, from) + String.fromCharCode(below(chance, 0x250)) + text.slice((from ?? 0) + 1),
      () => text.replaceAll(/"\d+"/g, () => `"${oneOf(chance, ['-1', '0', '99999999999', '1e9', '', 'x'])}"`),
      () => `\ufeff${text}`,
    ];
    if (chance() < 0.06) delete parts[name];
    else if (chance() < 0.06) parts[`../${name}`] = part;
    else if (chance() < 0.06) parts[name] = Buffer.from(`\ufeff${text}`, 'utf16le');
    else parts[name] = oneOf(chance, changes)();
  }
  return parts;
}
