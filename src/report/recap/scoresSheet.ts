import { cleanNoise } from '../../scoring/index';
import type { SheetEdit } from '../../sheet/editPlan';
import {
  ABSENT,
  centred,
  criterion,
  figure,
  HEAD,
  SCORE_FORMATS,
  sheetOf,
  toned,
  words,
  type Cell,
} from './looks';
import type { Recap, RecapColumn, RecapUnit, Spread } from './recapitulate';
import type { RecapText } from './recapText';
import type { Graded } from './unitSummary';

/** Rows above the first unit: title, facts, a blank, groups, heads. */
const HEAD_ROWS = 5;
const [NUMBER_WIDTH, UNIT_WIDTH, SCORE_WIDTH, CRITERION_WIDTH, FILE_WIDTH] = [5, 28, 11, 14, 22];

/**
 * The sheet of NPS by unit and objective, as a report compares units (Tabel 3.2), turned: units are rows, since there
 * are more of them than of objectives and rows can be any number.
 * @method M-29
 */
export function scoresSheet(recap: Recap, { scores: text, notMeasured }: RecapText): SheetEdit {
  const { objectives, perspectives } = recap;
  const groups = [objectives, perspectives, [recap.total]] as const;
  const rows = [
    ...headRows(recap, text),
    ...recap.units.map((unit, place) => unitRow(unit, place + 1, groups, notMeasured)),
    ...spreadRows(groups, text, notMeasured),
    ...legendRows(recap, text),
  ];
  const columns = objectives.length + perspectives.length + 1;
  const widths = [
    NUMBER_WIDTH,
    UNIT_WIDTH,
    ...Array.from({ length: columns }, () => SCORE_WIDTH),
    CRITERION_WIDTH,
    FILE_WIDTH,
  ];
  const group = (first: number, count: number) =>
    count < 2
      ? []
      : [{ range: { sheet: text.name, top: 3, bottom: 3, left: first, right: first + count - 1 } }];
  return sheetOf(text, padded(rows, widths.length), widths, {
    merges: [...group(2, objectives.length), ...group(2 + objectives.length, perspectives.length)],
    printTitleRows: { first: 3, last: 4 },
    freezeRows: HEAD_ROWS,
    freezeColumns: 2,
  });
}

type Groups = readonly [readonly RecapColumn[], readonly RecapColumn[], readonly Spread[]];

function headRows({ objectives, perspectives }: Recap, { heads }: RecapText['scores']): Cell[][] {
  const head = (content: string): Cell => ({ content, style: HEAD });
  // A merged head has room in a line; one column alone wraps.
  const under = (content: string, columns: readonly RecapColumn[]): Cell[] =>
    columns.map((_, place) => ({
      content: place === 0 ? content : '',
      style: { ...HEAD, wrap: columns.length < 2 },
    }));
  return [
    [
      head(''),
      head(''),
      ...under(heads.objectives, objectives),
      ...under(heads.perspectives, perspectives),
      head(''),
      head(''),
      head(''),
    ],
    [
      head(heads.number),
      head(heads.unit),
      ...[...objectives, ...perspectives].map(({ number, name }) =>
        head(number === null ? name : `${number}. ${name}`),
      ),
      head(heads.total),
      head(heads.criterion),
      head(heads.file),
    ],
  ];
}

function unitRow(
  { name, summary, objectives, perspectives }: RecapUnit,
  number: number,
  groups: Groups,
  notMeasured: string,
): Cell[] {
  const of = (scores: readonly (Graded | null)[], spreads: readonly Spread[]): Cell[] =>
    scores.map((score, column) => scoreCell(score, spreads[column] as Spread, notMeasured));
  return [
    centred(number, notMeasured),
    words(name),
    ...of(objectives, groups[0]),
    ...of(perspectives, groups[1]),
    ...of([summary.total], groups[2]),
    criterion(summary.total, notMeasured),
    words(summary.file),
  ];
}

/** A score in the colours of its kriteria; the best and the worst of a column bear a mark, equal ones all. */
function scoreCell(own: Graded | null, { highest, lowest }: Spread, notMeasured: string): Cell {
  if (own === null) return { content: null, style: ABSENT };
  const isSame = (bound: number | null): boolean =>
    own.score !== null && bound !== null && cleanNoise(own.score) === cleanNoise(bound);
  const isAllSame = highest !== null && lowest !== null && cleanNoise(highest) === cleanNoise(lowest);
  const mark = isAllSame ? 'plain' : isSame(highest) ? 'highest' : isSame(lowest) ? 'lowest' : 'plain';
  const cell = toned(figure(own.score, SCORE_FORMATS[mark], notMeasured), own.criterion?.tone);
  return mark === 'plain' ? cell : { ...cell, style: { ...cell.style, bold: true } };
}

function spreadRows(groups: Groups, { spread }: RecapText['scores'], notMeasured: string): Cell[][] {
  const row = (label: string, of: (spread: Spread) => number | null): Cell[] => [
    words(''),
    words(label, { bold: true }),
    ...groups.flat().map((each) => figure(of(each), SCORE_FORMATS.plain, notMeasured)),
    words(''),
    words(''),
  ];
  const counts = [...groups[0], ...groups[1]].map(({ files }) => figure(files.length, '0_ _▲', notMeasured));
  return [
    row(spread.highest, ({ highest }) => highest),
    row(spread.lowest, ({ lowest }) => lowest),
    row(spread.mean, ({ mean }) => mean),
    [words(''), words(spread.units, { bold: true }), ...counts, words(''), words(''), words('')],
  ];
}

function legendRows({ method }: Recap, { legend, bands }: RecapText['scores']): (Cell | null)[][] {
  return [
    [],
    ...legend.map((line) => [null, { content: line, style: {} }]),
    ...bands.map((label, place) => [null, toned(words(label), method.bands[place]?.tone)]),
  ];
}

function padded(
  rows: readonly (readonly (Cell | null)[])[],
  width: number,
): readonly (readonly (Cell | null)[])[] {
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}
