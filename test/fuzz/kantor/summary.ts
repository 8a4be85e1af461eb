import { marginLines, mergeMargins, type Margins } from './margins';
import { Causes, Tally, type Counts, type Trial } from './tally';
import type { Verdict } from './verdict';

/** Everything that is counted over many trials. */
export interface Summary {
  readonly all: Counts;
  readonly workbooks: number;
  readonly workbooksWrong: number;
  readonly changed: readonly string[];
  readonly crashes: readonly string[];
  readonly unitWrong: readonly number[];
  readonly strangers: readonly number[];
  readonly misnamed: readonly number[];
  readonly questions: number;
  readonly margins: Margins;
  readonly byForm: Tally;
  readonly byFeature: Tally;
  readonly byVerdict: Readonly<Record<Exclude<Verdict, 'right'>, Causes>>;
}

export function summarise(trials: Iterable<Trial>): Summary {
  const [total, byForm, byFeature] = [new Tally(), new Tally(), new Tally()];
  const byVerdict = { asked: new Causes(), refused: new Causes(), lost: new Causes(), wrong: new Causes() };
  const changed: string[] = [];
  const crashes: string[] = [];
  const [unitWrong, strangers, misnamed]: [number[], number[], number[]] = [[], [], []];
  let [workbooks, workbooksWrong] = [0, 0];
  total.add('all', 'right');
  const margins: Margins = new Map();
  let questions = 0;
  for (const one of trials) {
    questions += one.questions;
    mergeMargins(margins, one.margins);
    const { seed, made, indicators } = one;
    workbooks += 1;
    if (indicators.some(({ verdict }) => verdict === 'wrong')) workbooksWrong += 1;
    if (one.crash !== null) crashes.push(`${seed} ${made.form}: ${one.crash.split('\n')[0]}`);
    if (one.changed.length > 0) changed.push(`${seed} ${made.form}: ${one.changed.slice(0, 3).join(' ')}`);
    if (one.unit === 'wrong') unitWrong.push(seed);
    if (one.strangers.length > 0) strangers.push(seed);
    if (one.misnamed.length > 0) misnamed.push(seed);
    for (const { verdict, cause } of indicators) {
      total.add('all', verdict);
      byForm.add(made.form, verdict);
      for (const feature of made.features) byFeature.add(feature, verdict);
      if (verdict !== 'right') byVerdict[verdict].add(cause ?? '?', made.form, seed);
    }
  }
  const all = total.rows.get('all') as Counts;
  all.right -= 1;
  return {
    all,
    workbooks,
    workbooksWrong,
    changed,
    crashes,
    unitWrong,
    strangers,
    misnamed,
    questions,
    margins,
    byForm,
    byFeature,
    byVerdict,
  };
}

const COLUMNS: readonly Verdict[] = ['right', 'asked', 'refused', 'lost', 'wrong'];

/** The tables of a run as text. */
export function printed(summary: Summary): string {
  const { all, workbooks, workbooksWrong, changed, crashes, unitWrong, strangers } = summary;
  const lines = [
    `workbooks ${workbooks}, with a wrong figure ${workbooksWrong}; indicators ${sum(all)}`,
    row('all', all),
    '',
    'by form',
    ...table(summary.byForm),
    '',
    'by feature (a workbook has several)',
    ...table(summary.byFeature),
  ];
  for (const verdict of ['wrong', 'lost', 'refused', 'asked'] as const)
    lines.push('', `${verdict}, by cause`, ...causes(summary.byVerdict[verdict]));
  lines.push('', 'taken without a question, by margin in nats', ...marginLines(summary.margins));
  lines.push('', `open questions: ${(summary.questions / Math.max(1, workbooks)).toFixed(2)} a workbook`);
  lines.push(`typed cells changed: ${changed.length} workbooks`, ...changed.slice(0, 5));
  lines.push(seedsLine('unit money wrong', unitWrong));
  lines.push(seedsLine('names that are another text', summary.misnamed));
  lines.push(seedsLine('indicators that are none', strangers));
  lines.push(`crashes: ${crashes.length}`, ...crashes.slice(0, 5));
  return lines.join('\n');
}

const seedsLine = (name: string, seeds: readonly number[]): string =>
  `${name}: ${seeds.length} workbooks, seeds ${seeds.slice(0, 6).join(' ')}`;

const sum = (counts: Counts): number => COLUMNS.reduce((all, verdict) => all + counts[verdict], 0);

function row(name: string, counts: Counts): string {
  const all = Math.max(1, sum(counts));
  const shares = COLUMNS.map((verdict) =>
    `${verdict} ${counts[verdict]} (${((100 * counts[verdict]) / all).toFixed(1)}%)`.padEnd(21),
  );
  return `  ${name.padEnd(22)} ${shares.join(' ')}`.trimEnd();
}

function table({ rows }: Tally): string[] {
  return [...rows].sort(([a], [b]) => a.localeCompare(b)).map(([name, counts]) => row(name, counts));
}

function causes({ rows }: Causes): string[] {
  return [...rows]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([cause, { count, forms, seeds }]) => {
      const of = [...forms].sort((a, b) => b[1] - a[1]).map(([form, times]) => `${form} ${times}`);
      return `  ${cause.padEnd(26)} ${String(count).padStart(5)}  ${of.join(', ')}  seeds ${[...seeds].join(' ')}`;
    });
}
