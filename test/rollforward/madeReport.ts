import { scoreWorkbook } from '../../src/app/scoreWorkbook';
import { collectFacts } from '../../src/facts/collectFacts';
import { diceOf, madeYear, workbookOf, type Dice, type MadeIndicator } from './office';
import type { Block, Cell, Piece } from './wordReport';

/** How a made report writes its figures and orders its parts. */
export interface ReportStyle {
  readonly mark: ',' | '.';
  readonly decimals: number;
  readonly isTablesFirst: boolean;
  readonly isContinued: boolean;
  readonly hasMergedSasaran: boolean;
  readonly criterion: 'long' | 'short' | 'none';
}

export const YEAR = 2020;

/** Kriteria by capaian as the profile BPOM 2021 prints its bands (M-14). */
function criterionOf(capaian: number): string {
  if (capaian < 50) return 'Sangat Kurang';
  if (capaian < 70) return 'Kurang';
  if (capaian < 90) return 'Cukup';
  if (capaian < 110) return 'Baik';
  return capaian <= 120 ? 'Sangat Baik' : 'Tidak dapat disimpulkan';
}

const short = (label: string): string =>
  label
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();

/** A made-up office with two years, its report of the first, and what every paragraph is to become. */
export function madeReport(seed: number) {
  const dice = diceOf(seed);
  const [last, now] = [madeYear(dice), madeYear(dice)];
  const before = scoreWorkbook(workbookOf(YEAR, last));
  const after = scoreWorkbook(workbookOf(YEAR + 1, now, last));
  const style: ReportStyle = {
    mark: dice() < 0.7 ? ',' : '.',
    decimals: 2,
    isTablesFirst: dice() < 0.5,
    isContinued: dice() < 0.5,
    hasMergedSasaran: dice() < 0.6,
    criterion: dice() < 0.6 ? 'long' : dice() < 0.5 ? 'short' : 'none',
  };
  return { dice, last, now, before, after, style, blocks: blocksOf(last, now, [before, after], style, dice) };
}

type Scores = readonly [ReturnType<typeof scoreWorkbook>, ReturnType<typeof scoreWorkbook>];

function blocksOf(
  last: readonly MadeIndicator[],
  now: readonly MadeIndicator[],
  scores: Scores,
  style: ReportStyle,
  dice: Dice,
): Block[] {
  const show = figurePrinter(style);
  const year: Piece = { old: String(YEAR), next: String(YEAR + 1) };
  const table = [
    { kind: 'p', style: 'C', pieces: ['Tabel 3.1. Capaian Indikator Kinerja Tahun ', year] } as const,
    ...indicatorTables(last, now, style, show),
  ];
  const money = [
    { kind: 'p', style: 'C', pieces: ['Tabel 3.2. Realisasi Anggaran per Indikator Tahun ', year] } as const,
    moneyTable(last, now, style),
  ];
  const texts = last.flatMap((before, at) => indicatorText(before, now[at] as MadeIndicator, show, dice));
  const staff: Block[] = [
    { kind: 'p', style: 'C', pieces: ['Tabel 2.1. Jumlah Pegawai'] },
    {
      kind: 'table',
      rows: [
        ['Golongan', 'Jumlah'],
        ['III', '41'],
        ['IV', '12'],
      ].map((row) => row.map((text) => ({ pieces: [text] }))),
    },
  ];
  return [
    { kind: 'p', style: 'T', pieces: ['LAPORAN KINERJA TAHUN ', year] },
    { kind: 'p', pieces: ['BALAI UJI DI SELATAN'] },
    { kind: 'p', style: 'H', pieces: ['BAB I PENDAHULUAN'] },
    {
      kind: 'p',
      pieces: [
        'Laporan ini disusun menurut Peraturan Presiden Nomor 29 Tahun 2014 dan Rencana Strategis 2020-2024.',
      ],
    },
    ...staff,
    { kind: 'p', style: 'H', pieces: ['BAB III AKUNTABILITAS KINERJA TAHUN ', year] },
    totalText(scores, show),
    ...(style.isTablesFirst ? [...table, ...texts, ...money] : [...texts, ...money, ...table]),
    { kind: 'p', pieces: ['Kantor terletak di Jalan Melati Nomor 12 dan melayani 14 kecamatan.'] },
  ];
}

type Show = (value: number) => string;

function figurePrinter({ mark, decimals }: ReportStyle): Show {
  return (value) => {
    const rounded = Math.round(value * 10 ** decimals + 1e-7) / 10 ** decimals;
    return rounded.toFixed(decimals).replace('.', mark);
  };
}

const money = (value: number, mark: ',' | '.'): string =>
  String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, mark === ',' ? '.' : ',');

const capaian = ({ target, actual }: MadeIndicator): number => (actual / target) * 100;

function pair(before: MadeIndicator, after: MadeIndicator, of: (each: MadeIndicator) => string): Piece {
  return { old: of(before), next: of(after) };
}

function cell(...pieces: Piece[]): Cell {
  return { pieces };
}

function indicatorTables(
  last: readonly MadeIndicator[],
  now: readonly MadeIndicator[],
  style: ReportStyle,
  show: Show,
): Block[] {
  const names = ['Sasaran', 'Kode', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];
  const header = (style.criterion === 'none' ? names : [...names, 'Kriteria']).map((text) => cell(text));
  const rows = last.map((before, at): Cell[] => {
    const after = now[at] as MadeIndicator;
    const isFirst = at === 0 || last[at - 1]?.objective !== before.objective;
    const down = style.hasMergedSasaran ? { down: isFirst ? ('start' as const) : ('on' as const) } : {};
    const label =
      style.criterion === 'short' ? (text: string): string => short(text) : (text: string): string => text;
    return [
      { pieces: [isFirst || !style.hasMergedSasaran ? before.objective : ''], ...down },
      cell(before.code),
      cell(before.name),
      cell(pair(before, after, ({ target }) => show(target))),
      cell(pair(before, after, ({ actual }) => show(actual))),
      cell(pair(before, after, (each) => show(capaian(each)))),
      ...(style.criterion === 'none'
        ? []
        : [cell(pair(before, after, (each) => label(criterionOf(capaian(each)))))]),
    ];
  });
  if (!style.isContinued) return [{ kind: 'table', rows: [header, ...rows] }];
  // A table that goes on over a page repeats its header below "Lanjutan".
  const cut = last.findIndex((each, at) => at > 0 && each.objective !== last[at - 1]?.objective);
  return [
    { kind: 'table', rows: [header, ...rows.slice(0, cut)] },
    { kind: 'p', pieces: ['Lanjutan'] },
    { kind: 'table', rows: [header, ...rows.slice(cut)] },
  ];
}

function moneyTable(
  last: readonly MadeIndicator[],
  now: readonly MadeIndicator[],
  { mark }: ReportStyle,
): Block {
  const header = ['Kode', 'Indikator Kinerja', 'Pagu Anggaran (Rp)', 'Realisasi Anggaran (Rp)'].map((text) =>
    cell(text),
  );
  return {
    kind: 'table',
    rows: [
      header,
      ...last.map((before, at) => {
        const after = now[at] as MadeIndicator;
        return [
          cell(before.code),
          cell(before.name),
          cell(pair(before, after, ({ ceiling }) => money(ceiling, mark))),
          cell(pair(before, after, ({ spent }) => money(spent, mark))),
        ];
      }),
    ],
  };
}

function totalText([before, after]: Scores, show: Show): Block {
  const of = (score: Scores[number]): string => {
    const total = score.scorecard?.total.score ?? null;
    return total === null ? '' : show(total);
  };
  return {
    kind: 'p',
    pieces: [
      'Nilai pencapaian total tahun ',
      { old: String(YEAR), next: String(YEAR + 1) },
      ' sebesar ',
      { old: of(before), next: of(after) },
      '.',
    ],
  };
}

function indicatorText(before: MadeIndicator, after: MadeIndicator, show: Show, dice: Dice): Block[] {
  const year: Piece = { old: String(YEAR), next: String(YEAR + 1) };
  const heading: Block = { kind: 'p', style: 'H', pieces: [`IKU ${before.code} ${before.name}`] };
  const figures: Block =
    dice() < 0.5
      ? {
          kind: 'p',
          pieces: [
            'Realisasi tahun ',
            year,
            ' sebesar ',
            pair(before, after, ({ actual }) => show(actual)),
            ' dari target sebesar ',
            pair(before, after, ({ target }) => show(target)),
            ', sehingga capaian sebesar ',
            pair(before, after, (each) => show(capaian(each))),
            '%.',
          ],
        }
      : {
          kind: 'p',
          pieces: [
            `Capaian ${before.name} pada tahun `,
            year,
            ' adalah ',
            pair(before, after, (each) => show(capaian(each))),
            '% dengan kriteria ',
            pair(before, after, (each) => criterionOf(capaian(each))),
            '.',
          ],
        };
  return [
    heading,
    figures,
    { kind: 'p', pieces: ['Faktor pendukungnya adalah koordinasi yang baik dengan pemerintah daerah.'] },
  ];
}

/** Facts of a scored workbook, or a failed test. */
export function factsOf(score: Scores[number]) {
  const facts = score.scorecard && collectFacts(score.reading, score.scorecard);
  if (!facts) throw new Error('the made workbook was not understood');
  return facts;
}
