import { cleanNoise } from '../../scoring/index';
import type { SheetEdit } from '../../sheet/editPlan';
import {
  ABSENT,
  centred,
  criterion,
  figure,
  GROUP,
  HEAD,
  SCORE_FORMATS,
  sheetOf,
  toned,
  words,
  type Cell,
} from './looks';
import type { RecapGroup, Spread } from './recapGroups';
import type { Recap, RecapColumn, RecapUnit } from './recapitulate';
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
export function scoresSheet(recap: Recap, recapText: RecapText): SheetEdit {
  const { scores: text } = recapText;
  const { objectives, perspectives } = recap;
  const rows = [
    ...headRows(recap, text),
    ...recap.groups.flatMap((group, place) => groupRows(recap, group, place, recapText)),
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

/** Spreads of the columns over the units of one period. */
interface Spreads {
  readonly objectives: readonly Spread[];
  readonly perspectives: readonly Spread[];
  readonly total: Spread;
}

/** Units of one period by name, then the highest, lowest and mean of them. */
function groupRows(recap: Recap, group: RecapGroup, at: number, recapText: RecapText): (Cell | null)[][] {
  const { notMeasured, scores, groupOf } = recapText;
  const ofGroup = ({ spreads }: RecapColumn): Spread => spreads[at] as Spread;
  const spreads = {
    objectives: recap.objectives.map(ofGroup),
    perspectives: recap.perspectives.map(ofGroup),
    total: group.total,
  };
  const before = recap.groups.slice(0, at).reduce((sum, { unitCount }) => sum + unitCount, 0);
  const units = recap.units.filter((unit) => unit.group === at);
  return [
    ...(recap.groups.length > 1 ? [groupRow(recap, groupOf(group))] : []),
    ...units.map((unit, place) => unitRow(unit, before + place + 1, spreads, notMeasured)),
    ...spreadRows(spreads, scores, notMeasured),
    countRow(recap, units, scores.spread.units),
  ];
}

function groupRow({ objectives, perspectives }: Recap, text: string): Cell[] {
  return Array.from({ length: objectives.length + perspectives.length + 5 }, (_, column) =>
    words(column === 0 ? text : '', GROUP),
  );
}

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
  spreads: Spreads,
  notMeasured: string,
): Cell[] {
  const of = (scores: readonly (Graded | null)[], own: readonly Spread[]): Cell[] =>
    scores.map((score, column) => scoreCell(score, own[column] as Spread, notMeasured));
  return [
    centred(number, notMeasured),
    words(name),
    ...of(objectives, spreads.objectives),
    ...of(perspectives, spreads.perspectives),
    ...of([summary.total], [spreads.total]),
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

function spreadRows(spreads: Spreads, { spread }: RecapText['scores'], notMeasured: string): Cell[][] {
  const all = [...spreads.objectives, ...spreads.perspectives, spreads.total];
  const row = (label: string, of: (spread: Spread) => number | null): Cell[] => [
    words(''),
    words(label, { bold: true }),
    ...all.map((each) => figure(of(each), SCORE_FORMATS.plain, notMeasured)),
    words(''),
    words(''),
  ];
  return [
    row(spread.highest, ({ highest }) => highest),
    row(spread.lowest, ({ lowest }) => lowest),
    row(spread.mean, ({ mean }) => mean),
  ];
}

/** How many units of the period have each objective and perspective. */
function countRow({ objectives, perspectives }: Recap, units: readonly RecapUnit[], label: string): Cell[] {
  const count = (has: (unit: RecapUnit) => boolean): Cell => figure(units.filter(has).length, '0_ _▲', '');
  return [
    words(''),
    words(label, { bold: true }),
    ...objectives.map((_, at) => count((unit) => unit.objectives[at] !== null)),
    ...perspectives.map((_, at) => count((unit) => unit.perspectives[at] !== null)),
    words(''),
    words(''),
    words(''),
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
