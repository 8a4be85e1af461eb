import { actualColumn, inputPercentColumn, moneyColumn, targetColumn, achievementColumn } from '../figures';
import { indicatorColumn, textColumns, unitColumn } from '../labels';
import { expectAll, heading, word, type Draft } from '../draft';
import { whole } from '../exact';
import { randomFrame } from '../frame';
import { layOut, type BodyRow, type Column } from '../layout';
import type { Form } from '../made';
import { PROGRAMS, RISING } from '../names';
import { randomIndicator, type Office, type TrueIndicator } from '../truth';

/** Program over kegiatan over sub kegiatan in one table: each has its own indicator, its money is the sum below it. */
export const levels: Form = {
  id: 'levels',
  source: 'evaluasi renja per program, kegiatan, sub kegiatan; DPA',
  wishes: { minimalShare: 0, hasPerspectives: false },
  make: (draft) => {
    const tree = grow(draft);
    const office: Office = { ...draft.office, indicators: tree.map(({ indicator }) => indicator) };
    const own: Draft = { ...draft, office };
    const columns = columnsOf(own, tree);
    const frame = randomFrame(own, {
      title: 'LAPORAN KINERJA DAN ANGGARAN PROGRAM, KEGIATAN, DAN SUB KEGIATAN',
      hasMoney: true,
      depth: Math.max(...columns.map(({ head }) => head.length)),
    });
    const rows = tree.map(({ indicator }): BodyRow => ({ kind: 'indicator', indicator }));
    const tops = tree.filter(({ level }) => level === 0).map(({ indicator }) => indicator);
    const sum = (side: 'ceiling' | 'spent'): number => tops.reduce((all, each) => all + each[side], 0);
    return {
      office,
      sheets: [layOut('Program', columns, rows, frame)],
      expected: expectAll(
        own,
        ({ year }) => year,
        ({ ceiling, spent }) => ({ ceiling, spent }),
      ),
      unit: { ceiling: whole(sum('ceiling')), spent: whole(sum('spent')) },
    };
  },
};

interface Node {
  readonly level: 0 | 1 | 2;
  readonly code: string;
  readonly text: string;
  readonly indicator: TrueIndicator;
}

/** Two or three levels; money of a level is the sum of what stands below it. */
function grow({ dice }: Draft): Node[] {
  const named = dice.shuffled(RISING);
  const isDeep = dice.isLucky(0.5);
  const nodes: Node[] = [];
  const add = (level: Node['level'], code: string, text: string, below: readonly Node[]): Node | null => {
    const pick = named.pop();
    if (!pick) return null;
    const drawn = randomIndicator(dice, pick, nodes.length, 0);
    const sum = (side: 'ceiling' | 'spent'): number =>
      below.reduce((all, { indicator }) => all + indicator[side], 0);
    const indicator = below.length === 0 ? drawn : { ...drawn, ceiling: sum('ceiling'), spent: sum('spent') };
    return { level, code, text, indicator };
  };
  const keyed: Node[] = [];
  dice.some(PROGRAMS, dice.between(1, 2)).forEach(([program, ...activities], place) => {
    const code = `1.02.0${place + 1}`;
    const own: Node[] = [];
    const heads: Node[] = [];
    dice.some(activities, 2).forEach((activity, at) => {
      const subs = isDeep
        ? [1, 2].flatMap(
            (sub) => add(2, `${code}.2.0${at + 1}.0${sub}`, `Sub Kegiatan ${activity} ${sub}`, []) ?? [],
          )
        : [];
      const head = add(1, `${code}.2.0${at + 1}`, `Kegiatan ${activity}`, subs);
      if (!head) return;
      heads.push(head);
      own.push(head, ...subs);
    });
    const top = add(0, code, program, heads);
    if (top) keyed.push(top, ...own);
  });
  nodes.push(...keyed.map((node, key) => ({ ...node, indicator: { ...node.indicator, key } })));
  return nodes;
}

function columnsOf(draft: Draft, tree: readonly Node[]): Column[] {
  const { dice } = draft;
  const of = ({ key }: TrueIndicator): Node | undefined => tree[key];
  const columns: Column[] = [];
  if (dice.isLucky(0.7))
    columns.push({ head: [heading(draft, 'Kode')], role: 'label', cell: (i) => of(i)?.code ?? null });
  const title = dice.oneOf([
    'Program/Kegiatan/Sub Kegiatan',
    'Program dan Kegiatan',
    'Urusan/Program/Kegiatan/Sub Kegiatan',
  ]);
  columns.push({ head: [heading(draft, title)], role: 'label', cell: (i) => of(i)?.text ?? null });
  columns.push(indicatorColumn(draft));
  if (dice.isLucky(0.6)) columns.push(unitColumn(draft));
  columns.push(targetColumn(draft, [word(draft, 'target')]), actualColumn(draft, [word(draft, 'actual')]));
  if (dice.isLucky(0.5)) columns.push(achievementColumn(draft, [word(draft, 'achievement')]));
  columns.push(moneyColumn(draft, [word(draft, 'ceiling')], 'ceiling', ({ ceiling }) => ceiling));
  columns.push(moneyColumn(draft, [word(draft, 'spent')], 'spent', ({ spent }) => spent));
  if (dice.isLucky(0.4)) columns.push(inputPercentColumn(draft, [word(draft, 'inputPercent')]));
  return [...columns, ...textColumns(draft)];
}
