import {
  achievement,
  BPOM_2021,
  criterionOf,
  objectiveScore,
  perspectiveScore,
  roundHalfAway,
  scoreIndicators,
  totalScore,
  type IndicatorInput,
  type Quarter,
  type QuarterInput,
} from '../../../src/scoring/index';
import type { Result } from '../../../src/kernel/result';
import { expected, figure, kupang2021, readFigures } from './figures';

/** To 1e-9, as the figures are the nearest doubles of exact fractions. */
function expectClose(value: number | null | undefined, wanted: number | null): void {
  if (wanted === null) expect(value).toBeNull();
  else expect(Math.abs((value ?? NaN) - wanted)).toBeLessThan(1e-9);
}

/** What a cell with two decimals shows. */
function shown(value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : roundHalfAway(value, 2).toFixed(2);
}

const card = scoreIndicators(kupang2021(), BPOM_2021);
const objective = (sk: number | string) => card.objectives.find(({ id }) => id === String(sk));

describe('the 2021 report of Balai POM di Kupang', () => {
  it('has no issue: every figure is there', () => expect(card.issues).toEqual([]));

  it.each(expected.indicators)('scores indicator $iku (Tabel 3.3, Lampiran 7)', (row) => {
    const score = card.indicators[row.id - 1];
    expect(score?.id).toBe(String(row.id));
    expectClose(score?.achievement, row.capaian);
    expectClose(score?.inputPercent, row.inputPct);
    expectClose(score?.efficiencyIndex, row.IE);
    expectClose(score?.efficiencyLevel, row.TE);
    expect(score?.efficiencyStandard).toBe(1);
    expect(score?.criterion?.label).toBe(row.criteria);
    expect(score?.efficiencyCategory?.label).toBe(row.kategori);
    expect(score?.efficiencyAchievement).toBe(row.capaianTE);
    expect({
      capaian: shown(score?.achievement),
      inputPct: shown(score?.inputPercent),
      IE: shown(score?.efficiencyIndex),
      TE: shown(score?.efficiencyLevel),
    }).toEqual(row.display);
  });

  it.each(expected.sasaran)('scores sasaran $sk (Tabel 3.1, Lampiran 8)', (row) => {
    const score = objective(row.sk);
    expect(score?.perspective).toBe(row.perspective);
    expect([score?.measuredCount, score?.indicatorCount]).toEqual([
      row.indicators.length,
      row.indicators.length,
    ]);
    expectClose(score?.score, row.NPS);
    expect(score?.criterion?.label).toBe(row.criteria);
    expect([score?.budgetCeiling, score?.budgetSpent]).toEqual([row.inputTarget, row.inputRealisasi]);
    expectClose(score?.inputPercent, row.inputPct);
    expectClose(score?.efficiencyIndex, row.IE);
    expectClose(score?.efficiencyLevel, row.TE);
    expect(score?.efficiencyCategory?.label).toBe(row.kategori);
    expect(score?.efficiencyAchievement).toBe(row.capaianTE);
    expect({
      NPS: shown(score?.score),
      inputPct: shown(score?.inputPercent),
      IE: shown(score?.efficiencyIndex),
      TE: shown(score?.efficiencyLevel),
    }).toEqual(row.display);
  });

  it.each(expected.perspectives)('scores perspective $perspective (Lampiran 5)', (row) => {
    const score = card.perspectives.find(({ id }) => id === row.perspective);
    expectClose(score?.score, row.NPS);
    expect(score?.criterion?.label).toBe(row.criteria);
    expect(shown(score?.score)).toBe(row.display.NPS);
  });

  it('scores the total (NPSS) and the unit as a whole (Lampiran 9, TOTAL)', () => {
    const { total } = expected;
    expectClose(card.total.score, total.NPS);
    expect(card.total.criterion?.label).toBe(total.criteria);
    expect([card.unit.budgetCeiling, card.unit.budgetSpent]).toEqual([
      total.inputTarget,
      total.inputRealisasi,
    ]);
    expectClose(card.unit.outputPercent, total.outputPct);
    expectClose(card.unit.inputPercent, total.inputPct);
    expectClose(card.unit.efficiencyIndex, total.IE);
    expectClose(card.unit.efficiencyLevel, total.TE);
    expect(card.unit.efficiencyCategory?.label).toBe(total.kategori);
    expect(card.unit.efficiencyAchievement).toBe(total.capaianTE);
    expect({
      NPS: shown(card.total.score),
      outputPct: shown(card.unit.outputPercent),
      inputPct: shown(card.unit.inputPercent),
      IE: shown(card.unit.efficiencyIndex),
      TE: shown(card.unit.efficiencyLevel),
    }).toEqual(total.display);
  });

  it('gives the realisasi of the efficiency indicator: capaian TE of the whole is its 75 (M-23)', () => {
    expect(card.unit.efficiencyAchievement).toBe(expected.indicators[28]?.realisasi);
  });

  it.each(expected.variants)('reproduces older printed values with $name', (row) => {
    const variant = scoreIndicators(kupang2021(row.realisasi as Record<string, number>), BPOM_2021);
    for (const sk of ['5', '6'] as const) {
      const score = variant.objectives.find(({ id }) => id === sk);
      expectClose(score?.score, row.sasaran[sk]);
      expect(score?.efficiencyCategory?.label).toBe(row.kategori[sk]);
      expect(shown(score?.score)).toBe(row.display.sasaran[sk]);
    }
    const internal = variant.perspectives.find(({ id }) => id === 'Internal Process');
    expectClose(internal?.score, row.internalProcess);
    expectClose(variant.total.score, row.total);
    expect([shown(internal?.score), shown(variant.total.score)]).toEqual([
      row.display.internalProcess,
      row.display.total,
    ]);
  });

  it('does not take the total for the mean of sasaran or of indicators (M-12)', () => {
    const ofObjectives = scoreIndicators(kupang2021(), { ...BPOM_2021, totalOf: 'objectives' }).total.score;
    const ofIndicators = valueOf(
      objectiveScore(card.indicators.map(({ achievement: value }) => value ?? NaN)),
    );
    expectClose(ofObjectives, expected.notTheTotal.meanOf11Sasaran);
    expectClose(ofIndicators, expected.notTheTotal.meanOf29Indicators);
    expect(shown(ofObjectives)).not.toBe(expected.total.display.NPS);
  });
});

describe('its quarters (Lampiran 10)', () => {
  const rows = readFigures('quarterly.csv');
  /** IKU 10.2 prints 1.23 for TW IV; 1.225 as in Lampiran 9. */
  const actual = (row: Readonly<Record<string, string>>, quarter: Quarter): number | null =>
    row['iku'] === '10.2' && quarter === 4 ? 1.225 : figure(row[`realisasi_tw${quarter}`] ?? '');
  const counts = new Set(['5.2', '5.3', '5.4']);
  const indicators = rows.map((row): IndicatorInput => {
    const quarters = ([1, 2, 3, 4] as const).map((quarter): QuarterInput => {
      const target = row[`target_tw${quarter}`] ?? '';
      const isShareOfYear = counts.has(row['iku'] ?? '') && target.endsWith('%');
      return { quarter, target: figure(target), actual: actual(row, quarter), isShareOfYear };
    });
    const target = figure(row['target_2021'] ?? '');
    return { id: row['id'] ?? '', objective: row['sk'] ?? '', target, actual: actual(row, 4), quarters };
  });
  const input = { ...kupang2021(), indicators };
  const year = scoreIndicators(input, BPOM_2021);

  it.each(expected.quarterly)('scores indicator $iku', (row) => {
    const score = year.indicators.find(({ id }) => id === String(row.id));
    row.capaian.forEach((wanted, place) => expectClose(score?.quarters[place]?.achievement, wanted));
    expect(score?.quarters.map(({ achievement: value }) => shown(value))).toEqual(row.display);
  });

  it.each([1, 2, 3, 4] as const)(
    'scores the state at the end of TW %i as the same figures (M-7)',
    (quarter) => {
      const state = scoreIndicators({ ...input, throughQuarter: quarter }, BPOM_2021);
      for (const row of expected.quarterly) {
        expectClose(state.indicators[row.id - 1]?.achievement, row.capaian[quarter - 1] ?? null);
      }
    },
  );

  it('leaves the indicators that are measured once a year out of TW I (M-5)', () => {
    const first = scoreIndicators({ ...input, throughQuarter: 1 }, BPOM_2021);
    const measured = expected.quarterly.filter(({ capaian }) => capaian[0] !== null).length;
    expect(first.objectives.reduce((sum, { measuredCount }) => sum + measuredCount, 0)).toBe(measured);
    expect(first.objectives.find(({ id }) => id === '2')?.score).toBeNull();
    expect(first.issues.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('compares shares of the year with the year: 5 % of 40 schools is 5 % (M-8)', () => {
    expectClose(year.indicators[16]?.quarters[0]?.achievementOfYear, 5);
    expectClose(year.indicators[16]?.quarters[3]?.achievementOfYear, 105);
  });
});

describe.each(['renstra2024', 'year2020'] as const)(
  'its comparison %s (BAB III, sections a and b)',
  (key) => {
    it.each(expected[key])('scores indicator $iku', (row) => {
      const result = achievement(row.target, row.realisasi);
      const value = result.ok ? result.value : null;
      expectClose(value, row.capaian);
      expect(value === null ? null : criterionOf(value, BPOM_2021.criterionBands)?.label).toBe(row.criteria);
      expect(shown(value)).toBe(row.display.capaian);
    });
  },
);

describe('the units of its Tabel 3.2', () => {
  it.each(expected.peersNps)('gives the NPSS of $unit', (row) => {
    const scores = readFigures('peers-nps.csv')
      .filter(({ sk }) => sk !== 'NPSS')
      .map((peer) => figure(peer[row.unit] ?? '') ?? NaN);
    const perspectives = expected.perspectives.map(({ perspective, sk }) => {
      const value = valueOf(perspectiveScore(sk.map((number) => scores[number - 1] ?? NaN)));
      expectClose(value, row.perspectives[perspective as keyof typeof row.perspectives]);
      return value;
    });
    const total = valueOf(totalScore(perspectives));
    expectClose(total, row.NPSS);
    expect(shown(total)).toBe(row.display.NPSS);
  });
});

describe('the figures whose second decimal comes out wrong in ordinary arithmetic (M-32)', () => {
  const found: Record<string, Record<string, number | null | undefined>> = {
    'sasaran 6': { NPS: objective(6)?.score, TE: objective(6)?.efficiencyLevel },
    'year2020 26': { capaian: valueOf(achievement(80, 70.3)) },
  };

  it.each(expected.roundingTraps)('shows $value of $kind $of as $display, not $naive', (trap) => {
    const value = found[`${trap.kind} ${trap.of}`]?.[trap.value];
    expectClose(value, trap.number);
    expect(shown(value)).toBe(trap.display);
    expect((value ?? NaN).toFixed(2)).toBe(trap.naive);
  });
});

function valueOf(result: Result<number>): number {
  return result.ok ? result.value : NaN;
}
