import { recapitulate, type Recap } from '../../../src/report/recap/recapitulate';
import { unit } from './unit';

const ranks = ({ units }: Recap) => units.map(({ summary, rank }) => [summary.file, rank]);
const notes = (recap: Recap) =>
  recap.notes.map((note) =>
    'unit' in note ? [note.kind, note.unit.summary.file] : [note.kind, note.objective.name],
  );

describe('a recap', () => {
  it('ranks by total, equal totals share the better rank, and a unit without a total has none (M-29)', () => {
    const recap = recapitulate([
      unit('a.xlsx', { total: 90 }),
      unit('b.xlsx', { total: 100 }),
      // 0.1 + 0.2 of percent points apart only by float noise.
      unit('c.xlsx', { total: 90 + 1.5e-14 }),
      unit('d.xlsx', { total: null }),
      unit('e.xlsx', { total: 89 }),
    ]);
    expect(ranks(recap)).toEqual([
      ['a.xlsx', 2],
      ['b.xlsx', 1],
      ['c.xlsx', 2],
      ['d.xlsx', null],
      ['e.xlsx', 4],
    ]);
    expect(notes(recap)).toEqual([['no-total', 'd.xlsx']]);
    expect(recap.total).toEqual({ highest: 100, lowest: 89, mean: (90 + 100 + 90 + 1.5e-14 + 89) / 4 });
  });

  it('ranks units of one period with each other only, and so compares their figures (M-29)', () => {
    const recap = recapitulate([
      unit('a.xlsx', { total: 80, objectives: [[1, 'Obat aman', 80]] }),
      unit('b.xlsx', { total: 90, objectives: [[1, 'Obat aman', 90]] }),
      unit('c.xlsx', { total: 120, throughQuarter: 2, objectives: [[1, 'Obat aman', 120]] }),
      unit('d.xlsx', { total: 70, year: 2020, objectives: [[1, 'Obat aman', 70]] }),
      // Its tables name no year: taken for the year of most units, which a note says.
      unit('e.xlsx', { total: 85, year: null, objectives: [[1, 'Obat aman', 85]] }),
    ]);
    expect(ranks(recap)).toEqual([
      ['a.xlsx', 3],
      ['b.xlsx', 1],
      ['c.xlsx', 1],
      ['d.xlsx', 1],
      ['e.xlsx', 2],
    ]);
    expect(
      recap.groups.map(({ year, throughQuarter, unitCount, total }) => [
        year,
        throughQuarter,
        unitCount,
        total.highest,
      ]),
    ).toEqual([
      [2021, null, 3, 90],
      [2021, 2, 1, 120],
      [2020, null, 1, 70],
    ]);
    expect(recap.objectives[0]?.spreads.map(({ highest, mean }) => [highest, mean])).toEqual([
      [90, 85],
      [120, 120],
      [70, 70],
    ]);
    expect(notes(recap)).toEqual([
      ['state-differs', 'c.xlsx'],
      ['year-differs', 'd.xlsx'],
      ['year-unknown', 'e.xlsx'],
    ]);
  });

  it('says when few of the indicators of a unit are measured', () => {
    const recap = recapitulate([
      unit('a.xlsx', { indicatorCount: 4, measuredCount: 3 }),
      unit('b.xlsx', { indicatorCount: 4, measuredCount: 2 }),
    ]);
    expect(notes(recap)).toEqual([['few-measured', 'b.xlsx']]);
  });

  it('gives an objective of one unit alone its column and tells of it', () => {
    const recap = recapitulate([
      unit('a.xlsx', { objectives: [[1, 'Obat aman', 90]] }),
      unit('b.xlsx', {
        objectives: [
          [1, 'Obat aman', 80],
          [2, 'Laboratorium yang kuat', 70],
        ],
      }),
      unit('c.xlsx', { objectives: [[1, 'Obat aman', null]] }),
    ]);
    expect(
      recap.objectives.map(({ name, files, highest, lowest, mean }) => [name, files, highest, lowest, mean]),
    ).toEqual([
      ['Obat aman', ['a.xlsx', 'b.xlsx', 'c.xlsx'], 90, 80, 85],
      ['Laboratorium yang kuat', ['b.xlsx'], 70, 70, 70],
    ]);
    expect(recap.units.map(({ objectives }) => objectives.map((own) => own && own.score))).toEqual([
      [90, null],
      [80, 70],
      [null, null],
    ]);
    // Not measured is a score of null; not had at all is no score.
    expect(recap.units[2]?.objectives).toEqual([{ score: null, criterion: null }, null]);
    expect(notes(recap)).toEqual([['objective-of-few', 'Laboratorium yang kuat']]);
  });

  it('names the units that lack an objective when they are fewer than those that have it', () => {
    const both: readonly (readonly [number, string, number])[] = [
      [1, 'Obat aman', 90],
      [2, 'Layanan prima', 80],
    ];
    const recap = recapitulate([
      unit('a.xlsx', { objectives: both }),
      unit('b.xlsx', { objectives: both }),
      unit('c.xlsx', { objectives: [[1, 'Obat aman', 70]] }),
    ]);
    expect(recap.notes).toMatchObject([{ kind: 'objective-of-most', files: ['c.xlsx'] }]);
  });

  it('takes the name of the unit out of the names of its objectives', () => {
    const recap = recapitulate([
      unit('a.xlsx', {
        workUnit: 'BALAI POM DI KUPANG',
        objectives: [[1, 'Obat aman di Balai POM di Kupang', 90]],
      }),
      unit('b.xlsx', {
        workUnit: 'Loka POM di Ende',
        objectives: [[4, 'Obat aman di Loka POM di Ende', 80]],
      }),
    ]);
    expect(recap.objectives.map(({ name }) => name)).toEqual(['Obat aman di …']);
  });

  it('shows two files of one unit, ranks both and flags both', () => {
    const recap = recapitulate([
      unit('kupang.xlsx', { workUnit: 'BALAI POM DI KUPANG', total: 90 }),
      unit('kupang-lama.xlsx', { workUnit: 'Balai POM di Kupang.', total: 91 }),
      unit('ende.xlsx', { workUnit: 'Loka POM di Ende', total: 80 }),
    ]);
    expect(recap.units).toHaveLength(3);
    expect(recap.units.map(({ rank }) => rank)).toEqual([2, 1, 3]);
    expect(recap.notes).toMatchObject([
      { kind: 'unit-twice', others: ['kupang-lama.xlsx'] },
      { kind: 'unit-twice', others: ['kupang.xlsx'] },
    ]);
  });

  it('does not take two files named alike for one unit when neither says whose it is', () => {
    const recap = recapitulate([unit('ende/kinerja.xlsx'), unit('kupang/kinerja.xlsx')]);
    expect(recap.units.map(({ name }) => name)).toEqual(['ende/kinerja', 'kupang/kinerja']);
    expect(recap.notes).toEqual([]);
  });

  it.each([
    [{ year: 2020 }, 'year-differs'],
    [{ year: null }, 'year-unknown'],
    [{ throughQuarter: 2 }, 'state-differs'],
    [{ method: { name: 'PMK 22', bands: [] } }, 'method-differs'],
    [{ totalOf: 'perspectives' }, 'levels-differ'],
    [{ problems: { errors: 0, questions: 1, remarks: 0, foremost: [] } }, 'problems'],
  ] as const)('flags %j among units that are otherwise (%s)', (facts, kind) => {
    const recap = recapitulate([unit('a.xlsx'), unit('b.xlsx', facts), unit('c.xlsx')]);
    expect(notes(recap)).toEqual([[kind, 'b.xlsx']]);
    expect([recap.year, recap.throughQuarter, recap.method.name]).toEqual([2021, null, 'BPOM 2021']);
  });
});
