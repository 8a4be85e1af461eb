import fc from 'fast-check';
import {
  BPOM_2021,
  BPOM_2021_CAPPED,
  KEMENKEU_NKO,
  METHOD_PRESETS,
  PERMENDAGRI_86,
  perspectiveKey,
  scoreIndicators,
  type IndicatorInput,
  type Method,
  type ScoringInput,
} from '../../src/scoring/index';
import { anyNumber, printed } from '../helpers/scoring';

/** One objective and one perspective unless said otherwise. */
function table(
  indicators: readonly Partial<IndicatorInput>[],
  rest: Partial<ScoringInput> = {},
): ScoringInput {
  return {
    indicators: indicators.map((row, place) => ({
      id: String(place + 1),
      objective: 'a',
      target: 100,
      actual: 100,
      ...row,
    })),
    objectives: [{ id: 'a', perspective: 'p' }],
    perspectives: [{ id: 'p' }],
    ...rest,
  };
}

const score = (input: ScoringInput, method: Method = BPOM_2021) => scoreIndicators(deepFreeze(input), method);
const told = (input: ScoringInput, method?: Method) =>
  score(input, method).issues.map(({ code, severity, subject }) => [code, severity, subject]);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('scoreIndicators leaves out what was not measured (M-5)', () => {
  it('takes the mean of the others and says which is missing', () => {
    const input = table([{ actual: 90 }, { actual: null }, { actual: 110 }]);
    const card = score(input);
    expect(card.objectives[0]).toMatchObject({ score: 100, measuredCount: 2, indicatorCount: 3 });
    expect(card.indicators[1]).toMatchObject({ achievement: null, criterion: null });
    expect(card.unit.outputPercent).toBe(100);
    expect(told(input)).toEqual([['actual-missing', 'warning', { indicator: '2', field: 'actual' }]]);
  });

  it('has no score for an objective without any measured indicator, and goes on without it', () => {
    const input = table([{ actual: null }, { objective: 'b', actual: 80 }], {
      objectives: [
        { id: 'a', perspective: 'p' },
        { id: 'b', perspective: 'p' },
      ],
    });
    const card = score(input);
    expect(card.objectives.map(({ score: value }) => value)).toEqual([null, 80]);
    expect([card.perspectives[0]?.score, card.total.score]).toEqual([80, 80]);
    expect(told(input)).toContainEqual(['no-indicator', 'warning', { objective: 'a' }]);
  });

  it('is all nulls, with an issue, when there is nothing at all', () => {
    const card = score({ indicators: [], objectives: [], perspectives: [] });
    expect([card.total, card.unit.outputPercent]).toEqual([{ score: null, criterion: null }, null]);
    expect(card.issues.map(({ code }) => code)).toEqual(['no-objective']);
  });
});

describe('scoreIndicators names what cannot be computed and scores the rest', () => {
  it.each<[string, Partial<IndicatorInput>, unknown[]]>([
    ['target 0', { target: 0 }, ['target-zero', 'error', { indicator: '1', field: 'target' }]],
    ['no target', { target: null }, ['target-missing', 'error', { indicator: '1', field: 'target' }]],
    ['a negative target', { target: -1 }, ['target-negative', 'error', { indicator: '1', field: 'target' }]],
    ['NaN', { actual: NaN }, ['not-finite', 'error', { indicator: '1', field: 'actual' }]],
    [
      'an objective that is not there',
      { objective: 'x' },
      ['unknown-objective', 'error', { indicator: '1' }],
    ],
    ['a weight of 0', { weight: 0 }, ['weight-not-positive', 'error', { indicator: '1', field: 'weight' }]],
  ])('%s', (_name, row, issue) => {
    const input = table([row, { actual: 80 }]);
    expect(told(input)).toEqual([issue]);
    expect(score(input).objectives[0]?.score).toBe(80);
  });

  it('reads 0 against 0 under minimal as Tercapai, outside the mean (M-4)', () => {
    const input = table([{ target: 0, actual: 0, direction: 'minimal' }, { actual: 80 }]);
    const card = score(input);
    expect(card.indicators[0]).toMatchObject({ achievement: null, criterion: { label: 'Tercapai' } });
    expect(card.objectives[0]).toMatchObject({ score: 80, measuredCount: 1 });
    expect(told(input)).toEqual([['target-zero', 'warning', { indicator: '1', field: 'target' }]]);
  });

  it('tells ids that are there twice', () => {
    const input = table([{ id: '1' }, { id: '1' }], {
      objectives: [
        { id: 'a', perspective: 'p' },
        { id: 'a', perspective: 'p' },
      ],
    });
    expect(told(input).slice(0, 2)).toEqual([
      ['duplicate-id', 'error', { objective: 'a' }],
      ['duplicate-id', 'error', { indicator: '1' }],
    ]);
  });

  it('tells an objective whose perspective is not there', () => {
    const input = table([{}], { objectives: [{ id: 'a', perspective: 'x' }] });
    expect(told(input)).toContainEqual(['unknown-perspective', 'error', { objective: 'a' }]);
  });

  it('tells the hole of an unchecked band table instead of taking another band', () => {
    const holey = {
      ...BPOM_2021,
      criterionBands: BPOM_2021.criterionBands.filter(({ id }) => id !== 'good'),
    };
    const card = score(table([{ actual: 95 }]), holey);
    expect(card.indicators[0]).toMatchObject({ achievement: 95, criterion: null });
    expect(card.issues[0]).toEqual({
      code: 'band-gap',
      severity: 'error',
      subject: { indicator: '1' },
      data: { at: 95 },
    });
  });
});

describe('scoreIndicators and money (M-18 to M-24)', () => {
  it('says nothing of money where the table has none', () => {
    const card = score(table([{}, {}]));
    expect(card.issues).toEqual([]);
    expect(card.unit).toMatchObject({ inputPercent: null, efficiencyIndex: null, efficiencyLevel: null });
  });

  it('never takes a blank budget for IE 0 (Lampiran 9, IKU 11.2)', () => {
    const input = table([{ budgetCeiling: 100, budgetSpent: 80 }, { budgetCeiling: 100 }, {}]);
    const card = score(input);
    expect(card.indicators.map(({ efficiencyIndex }) => efficiencyIndex)).toEqual([1.25, null, null]);
    expect(told(input)).toEqual([
      ['budget-missing', 'warning', { indicator: '2', field: 'budget-spent' }],
      ['budget-missing', 'warning', { indicator: '3', field: 'budget-ceiling' }],
    ]);
    expect(card.objectives[0]).toMatchObject({ budgetCeiling: 100, budgetSpent: 80, inputPercent: 80 });
  });

  it('has % input but no IE where nothing was spent', () => {
    const input = table([
      { budgetCeiling: 100, budgetSpent: 0 },
      { budgetCeiling: 100, budgetSpent: 100 },
    ]);
    expect(score(input).indicators[0]).toMatchObject({
      inputPercent: 0,
      efficiencyIndex: null,
      efficiencyCategory: null,
    });
    expect(told(input)).toEqual([['budget-zero', 'error', { indicator: '1', field: 'budget-spent' }]]);
  });

  it('has % input but no IE where the output was not measured', () => {
    const card = score(
      table([
        { actual: null, budgetCeiling: 100, budgetSpent: 50 },
        { budgetCeiling: 100, budgetSpent: 100 },
      ]),
    );
    expect(card.indicators[0]).toMatchObject({ inputPercent: 50, efficiencyIndex: null });
    expect(card.unit).toMatchObject({ budgetSpent: 150, inputPercent: 75, outputPercent: 100 });
  });

  it('leaves the efficiency indicator out of the output of the unit, not its money (M-23)', () => {
    const card = score(
      table([
        { actual: 90, budgetCeiling: 100, budgetSpent: 100 },
        { actual: 50, budgetCeiling: 100, budgetSpent: 80, isEfficiencyResult: true },
      ]),
    );
    expect(card.unit).toMatchObject({
      outputPercent: 90,
      budgetCeiling: 200,
      budgetSpent: 180,
      inputPercent: 90,
    });
    expect(card.unit).toMatchObject({
      efficiencyIndex: 1,
      efficiencyLevel: 0,
      efficiencyCategory: { label: 'Efisien' },
      efficiencyAchievement: 100,
    });
    expect(card.objectives[0]?.score).toBe(70);
  });
});

describe('scoreIndicators and the choices of a method', () => {
  it('caps before the mean and keeps the uncapped capaian (M-3)', () => {
    const card = score(table([{ actual: 150 }, { actual: 100 }]), BPOM_2021_CAPPED);
    expect(card.indicators[0]).toMatchObject({
      achievement: 120,
      uncappedAchievement: 150,
      criterion: { label: 'Sangat Baik' },
    });
    expect(card.objectives[0]?.score).toBe(110);
    expect(score(table([{ actual: 150 }])).indicators[0]).toMatchObject({
      achievement: 150,
      criterion: { label: 'Tidak dapat disimpulkan' },
    });
  });

  it('weighs indicators, objectives and perspectives (M-10 to M-12)', () => {
    const card = score(
      table(
        [
          { actual: 100, weight: 3 },
          { actual: 60, weight: 1 },
          { objective: 'b', actual: 50 },
          { objective: 'c', actual: 100 },
        ],
        {
          objectives: [
            { id: 'a', perspective: 'p', weight: 2 },
            { id: 'b', perspective: 'p', weight: 1 },
            { id: 'c', perspective: 'q' },
          ],
          perspectives: [
            { id: 'p', weight: 1 },
            { id: 'q', weight: 4 },
          ],
        },
      ),
    );
    expect(card.objectives.map(({ score: value }) => value)).toEqual([90, 50, 100]);
    expect(card.perspectives[0]?.score).toBeCloseTo((2 * 90 + 50) / 3, 9);
    expect(card.total.score).toBeCloseTo(((2 * 90 + 50) / 3 + 400) / 5, 9);
  });

  it('remarks a bobot that only some indicators have', () => {
    const input = table([{ weight: 30 }, {}]);
    expect(told(input)).toEqual([['weights-not-complete', 'warning', { objective: 'a' }]]);
  });

  const two = {
    objectives: [
      { id: 'a', perspective: 'p' },
      { id: 'b', perspective: 'p' },
    ],
  };
  const uneven = [{ actual: 100 }, { actual: 100 }, { actual: 100 }, { objective: 'b', actual: 60 }];

  it('takes a perspective as the mean of its indicators where the method says so (M-11)', () => {
    expect(score(table(uneven, two)).perspectives[0]?.score).toBe(80);
    expect(
      score(table(uneven, two), { ...BPOM_2021, perspectiveOf: 'indicators' }).perspectives[0]?.score,
    ).toBe(90);
  });

  it('takes the total as the mean of the objectives where the sheet knows no perspectives (M-12)', () => {
    const input = table(uneven, {
      objectives: two.objectives.map(({ id }) => ({ id, perspective: null })),
      perspectives: [],
    });
    expect(score(input).total.score).toBe(80);
    expect(score(input, PERMENDAGRI_86).total.score).toBe(80);
    expect(told(input)).toEqual([]);
  });

  it('weighs perspectives by their names in either language (M-12, Kemenkeu NKO)', () => {
    const input = (names: readonly string[]): ScoringInput => ({
      indicators: names.map((_, place) => ({
        id: `i${place}`,
        objective: `o${place}`,
        target: 100,
        actual: [100, 80, 60, 40][place] ?? 0,
      })),
      objectives: names.map((name, place) => ({ id: `o${place}`, perspective: name })),
      perspectives: names.map((id) => ({ id })),
    });
    const wanted = (30 * 100 + 25 * 80 + 15 * 60 + 30 * 40) / 100;
    const english = ['Stakeholders Perspective', 'Customer', 'INTERNAL PROCESS', 'Learning & Growth'];
    const indonesian = [
      'Perspektif Pemangku Kepentingan',
      'Pelanggan',
      'Proses Bisnis Internal',
      'Pembelajaran dan Pertumbuhan',
    ];
    expect(score(input(english), KEMENKEU_NKO).total.score).toBeCloseTo(wanted, 9);
    expect(score(input(indonesian), KEMENKEU_NKO).total.score).toBeCloseTo(wanted, 9);
    const strange = score(input(['Stakeholder', 'Lain-lain']), KEMENKEU_NKO);
    expect(strange.total.score).toBeNull();
    expect(strange.issues).toEqual([
      {
        code: 'weights-not-complete',
        severity: 'error',
        subject: { total: 1 },
        data: { missing: 'Lain-lain' },
      },
    ]);
  });

  it('keys perspectives the same whatever stands around their names, and by their keys (M-12)', () => {
    const same = ['2. Internal Process Perspective', 'Perspektif INTERNAL PROCESS', 'internal-process'];
    expect(new Set(same.map(perspectiveKey)).size).toBe(1);
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(perspectiveKey(perspectiveKey(name))).toBe(perspectiveKey(name));
      }),
    );
  });

  it('takes geometric means at every level (M-13)', () => {
    const card = score(table([{ actual: 50 }, { actual: 200 }]), { ...BPOM_2021, mean: 'geometric' });
    expect(card.objectives[0]?.score).toBeCloseTo(100, 9);
    expect(card.unit.outputPercent).toBeCloseTo(100, 9);
  });
});

describe('scoreIndicators and quarters (M-7)', () => {
  const quarters = [
    { quarter: 1, target: 20, actual: 10 },
    { quarter: 2, target: 50, actual: 60 },
    { quarter: 3, target: 75, actual: null },
    { quarter: 4, target: 100, actual: null },
  ] as const;

  it('has no capaian for quarters that are not reported yet', () => {
    for (const quarterKind of ['kumulatif', 'jumlah', 'nilai-akhir', 'rata-rata'] as const) {
      const [row] = score(table([{ quarters, quarterKind }])).indicators;
      expect(row?.quarters.slice(2).map(({ achievement }) => achievement)).toEqual([null, null]);
    }
  });

  it('scores the state through a quarter, for objectives and total too', () => {
    const card = score(table([{ quarters, actual: null }], { throughQuarter: 2 }));
    expect(card.indicators[0]).toMatchObject({ target: 50, actual: 60, achievement: 120 });
    expect([card.throughQuarter, card.objectives[0]?.score, card.total.score]).toEqual([2, 120, 120]);
  });

  it('carries the last value through a quarter that is blank, where the type says so', () => {
    expect(score(table([{ quarters, quarterKind: 'nilai-akhir' }], { throughQuarter: 3 })).total.score).toBe(
      80,
    );
    expect(score(table([{ quarters }], { throughQuarter: 3 })).total.score).toBeNull();
  });

  it('makes up the year from the quarters when the row states none', () => {
    const full = quarters.map((row) => ({ ...row, actual: row.quarter * 20 }));
    const [row] = score(table([{ target: null, actual: null, quarters: full }])).indicators;
    expect(row).toMatchObject({ target: 100, actual: 80, achievement: 80 });
    const [sum] = score(
      table([{ target: null, actual: null, quarters: full, quarterKind: 'jumlah' }]),
    ).indicators;
    expect(sum).toMatchObject({ target: 245, actual: 200 });
  });

  it('does not remark a quarter in which nothing was planned and nothing done', () => {
    const idle = [
      { quarter: 1, target: 0, actual: 0 },
      { quarter: 2, target: null, actual: null },
      { quarter: 3, target: 0, actual: 4 },
      { quarter: 4, target: null, actual: 5 },
    ] as const;
    expect(told(table([{ quarters: idle }]))).toEqual([
      ['target-zero', 'warning', { indicator: '1', quarter: 3, field: 'target' }],
      ['quarter-target-missing', 'warning', { indicator: '1', quarter: 4, field: 'target' }],
    ]);
  });

  it('counts a row without quarters only for the whole year', () => {
    const input = (throughQuarter: 2 | 4): ScoringInput => table([{ actual: 90 }], { throughQuarter });
    expect(score(input(4)).total.score).toBe(90);
    expect(score(input(2)).total.score).toBeNull();
    expect(told(input(2))[0]).toEqual([
      'quarter-target-missing',
      'warning',
      { indicator: '1', quarter: 2, field: 'target' },
    ]);
  });
});

const row = fc.record({
  objective: fc.constantFrom('a', 'b', 'c'),
  target: fc.option(printed(0, 200), { freq: 8 }),
  actual: fc.option(printed(0, 200), { freq: 5 }),
  direction: fc.constantFrom('maksimal', 'minimal', 'stabil'),
  budgetCeiling: fc.option(printed(0, 1e6), { freq: 5 }),
  budgetSpent: fc.option(printed(0, 1e6), { freq: 5 }),
});
const levels: Partial<ScoringInput> = {
  objectives: [
    { id: 'a', perspective: 'p' },
    { id: 'b', perspective: 'p' },
    { id: 'c', perspective: 'q' },
  ],
  perspectives: [{ id: 'p' }, { id: 'q' }],
};
const rows = fc.array(row as fc.Arbitrary<Partial<IndicatorInput>>, { maxLength: 20 });
const method = fc.constantFrom(...METHOD_PRESETS);

function expectSame(one: number | null | undefined, other: number | null): void {
  if (other === null) expect(one).toBeNull();
  else expect(Math.abs((one ?? NaN) - other)).toBeLessThan(1e-9);
}

describe('scoreIndicators keeps its laws', () => {
  it('does not look at the order of the rows', () => {
    fc.assert(
      fc.property(rows, method, (list, how) => {
        const [forth, back] = [
          score(table(list, levels), how),
          score(table([...list].reverse(), levels), how),
        ];
        expectSame(back.total.score, forth.total.score);
        forth.objectives.forEach(({ score: value }, place) => {
          expectSame(back.objectives[place]?.score, value);
        });
      }),
    );
  });

  it('a row that was not measured changes no score', () => {
    fc.assert(
      fc.property(rows, method, (list, how) => {
        const [without, within] = [
          score(table(list, levels), how),
          score(table([...list, { actual: null }], levels), how),
        ];
        expect(within.objectives.map(({ score: value }) => value)).toEqual(
          without.objectives.map(({ score: value }) => value),
        );
        expect(within.total).toEqual(without.total);
      }),
    );
  });

  it('gives every indicator a capaian or an issue', () => {
    fc.assert(
      fc.property(rows, method, (list, how) => {
        const card = score(table(list, levels), how);
        const named = new Set(card.issues.map(({ subject }) => subject?.['indicator']));
        for (const { id, achievement } of card.indicators)
          expect(achievement !== null || named.has(id)).toBe(true);
      }),
    );
  });

  it('lets no NaN and no Infinity out, whatever comes in', () => {
    const wild = fc.record({
      objective: fc.constantFrom('a', 'b', 'c'),
      target: fc.option(fc.oneof(anyNumber, fc.record({ from: anyNumber, to: anyNumber }))),
      actual: fc.option(anyNumber),
      budgetCeiling: fc.option(anyNumber),
      budgetSpent: fc.option(anyNumber),
      weight: anyNumber,
      quarters: fc.array(
        fc.record({
          quarter: fc.constantFrom(1, 2, 3, 4),
          target: fc.option(anyNumber),
          actual: fc.option(anyNumber),
        }),
      ),
    });
    const quarter = fc.option(fc.constantFrom(1, 2, 3, 4), { nil: undefined });
    fc.assert(
      fc.property(fc.array(wild), method, quarter, (list, how, throughQuarter) => {
        const input = table(list as Partial<IndicatorInput>[], levels);
        const card = score(throughQuarter ? { ...input, throughQuarter: throughQuarter as 1 } : input, how);
        const computed = [
          ...card.indicators.flatMap((own) => [
            own.achievement,
            own.inputPercent,
            own.efficiencyIndex,
            own.efficiencyLevel,
          ]),
          ...card.indicators.flatMap((own) =>
            own.quarters.flatMap(({ achievement, achievementOfYear }) => [achievement, achievementOfYear]),
          ),
          ...card.objectives.flatMap((own) => [
            own.score,
            own.inputPercent,
            own.efficiencyIndex,
            own.efficiencyLevel,
          ]),
          ...card.perspectives.map((own) => own.score),
          card.total.score,
          card.unit.outputPercent,
          card.unit.efficiencyLevel,
        ];
        expect(computed.filter((value) => value !== null && !Number.isFinite(value))).toEqual([]);
      }),
    );
  });

  it('is linear: eight times the rows do not take more than thirty times as long', () => {
    const big = (count: number): ScoringInput => ({
      indicators: Array.from({ length: count }, (_, place) => ({
        id: `i${place}`,
        objective: `o${place % (count / 10)}`,
        target: 90,
        actual: place % 100,
        budgetCeiling: 100,
        budgetSpent: 90,
      })),
      objectives: Array.from({ length: count / 10 }, (_, place) => ({ id: `o${place}`, perspective: 'p' })),
      perspectives: [{ id: 'p' }],
    });
    const time = (input: ScoringInput): number => {
      const start = performance.now();
      scoreIndicators(input, BPOM_2021);
      return performance.now() - start;
    };
    const [small, large] = [big(10_000), big(80_000)];
    time(small);
    const fastest = Math.min(time(small), time(small), time(small));
    expect(time(large)).toBeLessThan(Math.max(fastest, 5) * 30);
  });
});
