import type { Grid } from '../../sheet/grid';
import { cellKey } from '../cellKey';
import { digitCause } from '../digits';
import type { Cause, Finding } from '../finding';
import { findingId } from '../judge';
import { columnsOf, rowsOf, type FigureView, type TotalFigure } from './figureView';
import { groupingsOf, membersOf, type Grouping } from './groupings';
import { totalLines, type TotalLine } from './totalLines';

/** What the totals of the sheets come to. */
export interface TotalAudit extends JudgedTotals {
  /** Keys of the cells that call themselves a mean and are that of the figures printed above, whoever judged them. */
  readonly means: ReadonlySet<string>;
}

export interface JudgedTotals {
  readonly findings: readonly Finding[];
  /** Keys of the cells that are right and that no other check has judged. */
  readonly agreed: ReadonlySet<string>;
}

/** A total of one place, with every way to make it up. */
interface Total {
  readonly total: TotalLine;
  readonly cross: number;
  readonly figure: TotalFigure;
  readonly groupings: readonly Grouping[];
  /** Ids of the ways that give what is printed. */
  readonly fits: ReadonlySet<string>;
  readonly key: string;
}

/** A sum of figures this large meets a printed total by chance hardly ever. */
const TELLING = 1_000;
/** A total further off than this is made up in another way, not wrong. */
const NEAR = 0.25;

/**
 * Rows and columns of sheets that call themselves JUMLAH, TOTAL or rata-rata against what stands in them: tables of any
 * kind. A total is wrong only where others of its line prove how it is made up, and it fits no way at all.
 * @param judged cells that another check has judged already
 */
export function totalFindings(grids: readonly Grid[], judged: ReadonlySet<string>): TotalAudit {
  const findings: Finding[] = [];
  const agreed = new Set<string>();
  const means = new Set<string>();
  for (const grid of grids) {
    const rows = auditedTotals(rowsOf(grid, 'comma'), rowsOf(grid, 'point'), false);
    const right = new Set([...judged, ...rows.agreed]);
    const columns = auditedTotals(columnsOf(grid, 'comma'), columnsOf(grid, 'point'), true);
    const seen = new Set(judged);
    const take = (finding: Finding, isRight: ReadonlySet<string>): void => {
      const cell = finding.places[0]?.cell;
      if (!cell || isRight.has(cellKey(cell)) || seen.has(cellKey(cell))) return;
      seen.add(cellKey(cell));
      findings.push(finding);
    };
    for (const finding of rows.findings) take(finding, judged);
    for (const finding of columns.findings) take(finding, right);
    for (const key of [...rows.agreed, ...columns.agreed]) if (!seen.has(key)) agreed.add(key);
    for (const key of [...rows.means, ...columns.means]) means.add(key);
  }
  return { findings, agreed, means };
}

/** Totals of one direction; what fits in either notation of text is right. */
function auditedTotals(comma: FigureView, point: FigureView, isTurned: boolean): TotalAudit {
  const first = totalsOf(comma, isTurned);
  if (first.length === 0) return { findings: [], agreed: new Set(), means: new Set() };
  const second = totalsOf(point, isTurned);
  const fitting = [...first, ...second].filter(({ fits }) => fits.size > 0);
  const agreed = new Set(fitting.map(({ key }) => key));
  const means = new Set(fitting.filter(({ total }) => total.kind === 'mean').map(({ key }) => key));
  const [view, totals] = proofOf(first) >= proofOf(second) ? [comma, first] : [point, second];
  const findings = totals.flatMap((each) =>
    agreed.has(each.key) ? [] : wrongTotal(each, totals, view, isTurned),
  );
  return { findings, agreed, means };
}

function proofOf(totals: readonly Total[]): number {
  return totals.filter(({ fits }) => fits.size > 0).length;
}

function totalsOf(view: FigureView, isTurned: boolean): Total[] {
  const lines = totalLines(view);
  const own = new Set(lines.map(({ line }) => line));
  return lines.flatMap((total) =>
    view.crossesOf(total.line).flatMap((cross): Total[] => {
      const figure = view.figure(total.line, cross);
      if (!figure) return [];
      const groupings = groupingsOf(membersOf(view, total, cross, own), isTurned);
      if (groupings.length === 0) return [];
      const fits = new Set(
        groupings.filter((grouping) => doesFit(figure, grouping, total.kind)).map(({ id }) => id),
      );
      return [{ total, cross, figure, groupings, fits, key: cellKey(view.cell(total.line, cross)) }];
    }),
  );
}

function doesFit(figure: TotalFigure, { members }: Grouping, kind: TotalLine['kind']): boolean {
  const half = 0.5 * 10 ** -figure.decimals;
  // Whole rupiah, and figures with decimals, may each have been rounded.
  const isRounded = figure.decimals > 0 || Math.abs(figure.value) >= TELLING * TELLING;
  const slack = kind === 'sum' && isRounded ? half * members.length : half;
  return Math.abs(figure.value - valueOf(members, kind)) <= slack + 1e-9 * Math.abs(figure.value);
}

function valueOf(members: Grouping['members'], kind: TotalLine['kind']): number {
  const sum = members.reduce((all, { figure }) => all + figure.value, 0);
  return kind === 'sum' ? sum : sum / members.length;
}

/** A total that fits no way, where the others of its line prove one. */
function wrongTotal(each: Total, totals: readonly Total[], view: FigureView, isTurned: boolean): Finding[] {
  const sisters = totals.filter((other) => other !== each && other.total === each.total);
  const proven = provenGrouping(sisters, isTurned);
  const grouping = each.groupings.find(({ id }) => id === proven);
  if (!grouping || !isAdditive(each, grouping) || isMadeOtherwise(each)) return [];
  const head = headOf(view, grouping, each.cross);
  if (each.total.kind === 'sum' && NO_SUM.test(head)) return [];
  const right = valueOf(grouping.members, each.total.kind);
  const cause = causeOf(each, grouping, right, view);
  const isNear = Math.abs(each.figure.value - right) <= NEAR * Math.abs(right);
  if (!isNear && cause === null) return [];
  const cell = view.cell(each.total.line, each.cross);
  const printed = view.printed(each.total.line, each.cross);
  return [
    {
      id: findingId('total-wrong', cell),
      kind: 'recompute',
      code: each.total.kind === 'sum' ? 'total-wrong' : 'mean-wrong',
      class: 'error',
      quantity: null,
      places: [{ cell, printed }],
      printed,
      right,
      decimals: each.figure.decimals,
      cause,
      data: { label: each.total.label, count: grouping.members.length, ...(head === '' ? {} : { head }) },
    },
  ];
}

/** Columns whose total is no sum. */
const NO_SUM = /%|persen|rata|indeks|\bnilai\b|capaian|\b(?:ie|te|se)\b|tahun|\bno\b|nomor|kode/i;
/** Lines of a head that are looked at. */
const HEAD_LINES = 5;

/** Words above the first member, from the top. */
function headOf(view: FigureView, { members }: Grouping, cross: number): string {
  const first = members[0]?.line ?? 0;
  const words: string[] = [];
  for (let line = first - 1; line >= Math.max(0, first - HEAD_LINES); line -= 1) {
    const text = view.words(line, cross);
    if (text !== '') words.push(text);
    else if (words.length > 0) break;
  }
  return words.reverse().join(' ').replaceAll(/\s+/g, ' ').slice(0, 80);
}

/** The way that most of the others are made up; null where they prove none. */
function provenGrouping(sisters: readonly Total[], isTurned: boolean): string | null {
  const counts = new Map<string, { count: number; isTelling: boolean }>();
  for (const { fits, figure, groupings } of sisters) {
    if (figure.value === 0) continue;
    for (const { id, members } of groupings) {
      if (!fits.has(id) || members.filter((one) => one.figure.value !== 0).length < 2) continue;
      const before = counts.get(id) ?? { count: 0, isTelling: false };
      const isTelling = before.isTelling || Math.abs(figure.value) >= TELLING;
      counts.set(id, { count: before.count + 1, isTelling });
    }
  }
  const [best] = [...counts].sort((one, two) => two[1].count - one[1].count);
  if (!best) return null;
  const [id, { count, isTelling }] = best;
  const open = sisters.filter(({ figure }) => figure.value !== 0).length;
  const isProven = isTurned ? count >= 3 : count >= 2 || isTelling;
  return isProven && count * 2 >= open ? id : null;
}

/** Whole numbers that are no percents add up; a mean may have decimals, never signs of percent among counts. */
function isAdditive({ figure, total }: Total, { members }: Grouping): boolean {
  const all = [figure, ...members.map((member) => member.figure)];
  if (members.filter((member) => member.figure.value !== 0).length < 2) return false;
  return total.kind === 'mean' || all.every(({ decimals, isPercent }) => decimals === 0 && !isPercent);
}

/** A total may print the mean of what stands above it, or its number. */
function isMadeOtherwise({ figure, groupings, total }: Total): boolean {
  const shows = (value: number): boolean =>
    Math.abs(value - figure.value) <= 0.5 * 10 ** -figure.decimals + 1e-9;
  return groupings.some(({ members }) => {
    const other = total.kind === 'sum' ? 'mean' : 'sum';
    return [valueOf(members, other), members.length].some(shows);
  });
}

function causeOf(
  { figure, total, cross }: Total,
  { members }: Grouping,
  right: number,
  view: FigureView,
): Cause | null {
  const shows = (list: Grouping['members']): boolean =>
    list.length > 0 &&
    Math.abs(valueOf(list, total.kind) - figure.value) <= 0.5 * 10 ** -figure.decimals + 1e-9;
  // In a long block of small counts leaving out one of them fits nearly always.
  const isTelling = Math.abs(right) >= TELLING * members.length;
  if (isTelling)
    for (const member of members) {
      const cell = view.cell(member.line, cross);
      const data = { value: String(member.figure.value) };
      if (shows(members.filter((each) => each !== member))) return { code: 'row-left-out', cell, data };
      if (shows([...members, member])) return { code: 'row-counted-twice', cell, data };
    }
  return digitCause(figure, right);
}
