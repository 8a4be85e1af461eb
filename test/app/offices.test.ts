import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import { METHOD_PRESETS, type Method } from '../../src/scoring/index';
import type { WorkbookContent } from '../../src/sheet/grid';
import { gridOf, type GridSpec } from '../../src/sheet/gridOf';

/** Target, realisasi, capaian, pagu and realisasi anggaran; `any` is not compared, what is left out neither. */
type Figures = readonly (number | null | 'any')[];

/** A workbook as an office keeps it, and what each of its indicators comes to, worked out by hand (M-1 to M-3). */
interface Office {
  readonly method?: string;
  readonly sheets: readonly GridSpec[];
  readonly expected: Readonly<Record<string, Figures>>;
}

const folder = join(__dirname, 'offices');
const names = readdirSync(folder).sort();

describe('workbooks as offices keep them', () => {
  it.each(names)('%s: every figure is right, and no indicator is missed or made up', (file) => {
    const office = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Office;
    expect(computed(office)).toEqual(wanted(office));
  });

  it.each(names)('%s: what the office printed itself is right, and nothing of it is called wrong', (file) => {
    const office = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Office;
    const content = contentOf(office);
    const check = checkWorkbook(content, computeWorkbook(content, choicesOf(office)));
    expect(check?.summary.wrong ?? 0).toBe(0);
  });
});

function contentOf({ sheets }: Office): WorkbookContent {
  return {
    sheets: sheets.map(gridOf),
    activeSheet: sheets[0]?.sheet ?? null,
    settings: null,
    separators: null,
    uses1904Dates: false,
  };
}

function choicesOf({ method: id }: Office): { readonly method?: Method } {
  const method = METHOD_PRESETS.find((preset) => preset.id.includes(id ?? 'bpom'));
  return method ? { method } : {};
}

function computed(office: Office): Record<string, Figures> {
  const { expected } = office;
  const { reading, scorecard } = computeWorkbook(contentOf(office), choicesOf(office));
  const scores = new Map(scorecard?.indicators.map((score) => [score.id, score]));
  const read = reading.indicatorTable?.indicators.map(({ id: key, name }) => {
    const score = scores.get(key);
    const target = score?.target ?? null;
    const all = [
      typeof target === 'object' ? null : target,
      score?.actual ?? null,
      score?.achievement ?? null,
      score?.budgetCeiling ?? null,
      score?.budgetSpent ?? null,
    ];
    return [name, all.map((value, at) => shown(value, expected[name]?.[at]))];
  });
  return Object.fromEntries((read ?? []) as [string, Figures][]);
}

/** What was worked out by hand has two to four decimals. */
function shown(value: number | null, by: Figures[number] | undefined): Figures[number] {
  if (by === undefined || by === 'any') return 'any';
  return typeof value === 'number' && typeof by === 'number' && Math.abs(value - by) < 0.006 ? by : value;
}

function wanted({ expected }: Office): Record<string, Figures> {
  return Object.fromEntries(
    Object.entries(expected).map(([name, figures]) => [
      name,
      Array.from({ length: 5 }, (_, at) => figures[at] ?? (at in figures ? null : 'any')),
    ]),
  );
}
