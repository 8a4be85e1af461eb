import fc from 'fast-check';
import { BPOM_2021, criterionOf, roundHalfAway, scoreIndicators } from '../../../src/scoring/index';
import type { WorkbookFacts, IndicatorFacts, YearFacts } from '../../../src/facts/workbookFacts';
import { outcomeOf } from '../../../src/facts/outcome';
import type { Indicator } from '../../../src/sheet/table';
import { indicatorParagraphs } from '../../../src/text/narrative/indicatorParagraphs';

const cell = { sheet: 'S', row: 0, column: 0 };
const figure = (value: number): { value: number; cell: typeof cell } => ({ value, cell });

interface Facts {
  readonly target: number;
  readonly actual: number;
  readonly before?: { readonly target: number; readonly actual: number };
  readonly final?: number;
  readonly peers?: readonly number[];
  readonly national?: number;
  readonly kind?: Indicator['quarterKind'];
  readonly direction?: 'maksimal' | 'minimal';
}

function reportOf(facts: Facts): { item: IndicatorFacts; report: WorkbookFacts } {
  const direction = facts.direction ?? 'maksimal';
  const scorecard = scoreIndicators(
    {
      indicators: [{ id: '1', objective: 'o', target: facts.target, actual: facts.actual, direction }],
      objectives: [{ id: 'o', perspective: null }],
      perspectives: [],
    },
    BPOM_2021,
  );
  const achieved = (target: number, actual: number): Pick<YearFacts, 'achievement' | 'criterion'> => {
    const achievement =
      direction === 'maksimal' ? (actual / target) * 100 : ((2 * target - actual) / target) * 100;
    return { achievement, criterion: criterionOf(achievement, BPOM_2021.criterionBands) };
  };
  const indicator: Indicator = {
    id: '1',
    code: '1.1',
    name: 'Persentase Obat yang memenuhi syarat',
    objective: 'o',
    unitOfMeasure: null,
    target: null,
    actual: null,
    quarters: [],
    budgetCeiling: null,
    budgetSpent: null,
    weight: null,
    direction,
    quarterKind: facts.kind ?? null,
    isEfficiencyResult: false,
    rows: {},
  };
  const final =
    facts.final === undefined ? null : { ...achieved(facts.final, facts.actual), at: facts.final };
  const item: IndicatorFacts = {
    indicator,
    score: scorecard.indicators[0]!,
    outcome: outcomeOf(indicator, scorecard.indicators[0]!, BPOM_2021),
    previousYear: facts.before
      ? {
          year: 2020,
          target: figure(facts.before.target),
          actual: figure(facts.before.actual),
          ...achieved(facts.before.target, facts.before.actual),
        }
      : null,
    strategic: final
      ? {
          targets: [2020, 2021, 2022, 2023, 2024].map((year) => ({
            year,
            target: figure(year === 2024 ? final.at : facts.target),
          })),
          finalYear: 2024,
          finalTarget: figure(final.at),
          achievement: final.achievement,
          criterion: final.criterion,
          gap: 100 - (final.achievement as number),
          underway: facts.kind === 'kumulatif' ? { place: 2, years: 5 } : null,
        }
      : null,
    peers: facts.peers
      ? {
          units: facts.peers.map((value, i) => ({ workUnit: `Unit ${'ABCDE'[i]}`, actual: figure(value) })),
          nationalTarget: facts.national === undefined ? null : figure(facts.national),
          isNationalComparable: true,
        }
      : null,
    components: null,
    initialTarget: null,
    revisedTarget: null,
  };
  const report: WorkbookFacts = {
    year: 2021,
    scorecard,
    perspectives: [],
    objectives: [],
    hasObjectives: true,
    indicators: [item],
    programmeOutputs: [],
    outputTotals: { budgetCeiling: null, budgetSpent: null },
    workUnits: (facts.peers ?? []).map((_, i) => `Unit ${'ABCDE'[i]}`),
    ownWorkUnit: facts.peers ? 'Unit A' : null,
    peerTotals: [],
    missing: [],
  };
  return { item, report };
}

/** Number as the sentence prints it, read back. */
const read = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));
const NUMBER = '(-?[\\d.]+(?:,\\d+)?)';

// Figures of the 2021 report, Balai POM di Kupang: Tabel 3.3, section a, b and c of IKU 1.1 and 4.2.
const IKU_1_1: Facts = {
  target: 91.5,
  actual: 92.25,
  before: { target: 80.8, actual: 91.39 },
  final: 92.3,
  peers: [92.25, 66.47, 98.54, 93.87],
  national: 83.6,
};
const IKU_4_2: Facts = { target: 55, actual: 54.04, before: { target: 50, actual: 52.32 } };

describe('paragraphs of one indicator', () => {
  it('says what the figures of IKU 1.1 say', () => {
    const { item, report } = reportOf(IKU_1_1);
    expect(indicatorParagraphs(item, report)).toEqual({
      introduction:
        'Target indikator “Persentase Obat yang memenuhi syarat” tahun 2021 adalah 91,5. Realisasinya 92,25, sehingga capaiannya 100,82% dengan kriteria Baik. Target tahun 2021 telah terlampaui.',
      previousYear:
        'Dibandingkan dengan tahun 2020, realisasi naik dari 91,39 menjadi 92,25, target naik dari 80,8 menjadi 91,5, dan capaian turun dari 113,11% menjadi 100,82% (selisih 12,29 poin). Kriterianya berubah dari Sangat Baik menjadi Baik.',
      strategic:
        'Terhadap target akhir Renstra tahun 2024 sebesar 92,3, realisasi tahun 2021 sebesar 92,25 menghasilkan capaian Renstra 99,95% (kriteria Baik). Target Renstra tahun 2024 belum tercapai: realisasi 92,25, target 92,3.',
      peers:
        'Di antara 4 unit yang dibandingkan, realisasi tertinggi dicapai Unit C (98,54) dan terendah Unit B (66,47). Unit A berada pada peringkat ke-3 dengan realisasi 92,25. Target nasional sebesar 83,6 dicapai oleh Unit A, Unit C, dan Unit D.',
      budget: null,
      analysis: '[ISI: faktor pendukung keberhasilan dan kegiatan yang menunjangnya]',
    });
  });

  it('does not claim a target that was missed, nor a fall of a figure that rose (IKU 4.2)', () => {
    const { item, report } = reportOf(IKU_4_2);
    const { introduction, previousYear } = indicatorParagraphs(item, report);
    expect(introduction).toContain(
      'Target tahun 2021 belum tercapai: realisasi 54,04 masih di bawah target 55.',
    );
    expect(previousYear).toContain('realisasi naik dari 52,32 menjadi 54,04');
    expect(previousYear).toContain('capaian turun dari 104,64% menjadi 98,25%');
  });

  it('calls the lowest the best where less is better, and never says that such a target was passed (M-2)', () => {
    // Complaints of an invented office: 8 against at most 10; others had 12 and 5.
    const { item, report } = reportOf({
      target: 10,
      actual: 8,
      peers: [8, 12, 5],
      national: 9,
      direction: 'minimal',
    });
    const { introduction, peers } = indicatorParagraphs(item, report);
    expect(introduction).toContain('Target tahun 2021 telah tercapai: realisasi 8 berada di bawah batas 10.');
    expect(peers).toBe(
      'Di antara 3 unit yang dibandingkan, realisasi terendah, yang terbaik, dicapai Unit C (5) dan tertinggi Unit B (12). Unit A berada pada peringkat ke-2 dengan realisasi 8. Target nasional sebesar 9 dicapai oleh Unit A dan Unit C.',
    );
  });

  it('does not hold one office against the sum of the whole country (M-29)', () => {
    // IKU 5.2 of the 2021 report: 42 schools here, 1,330 are the target of the whole country.
    const { item, report } = reportOf({ target: 40, actual: 42, peers: [42, 20, 30], national: 1330 });
    const peers = item.peers && { ...item.peers, isNationalComparable: false };
    expect(indicatorParagraphs({ ...item, peers }, report).peers).toContain(
      'Target nasional sebesar 1.330 adalah jumlah seluruh unit, sehingga tidak dibandingkan dengan satu unit.',
    );
  });

  it('tells the period with the target of the period and of the year (M-7)', () => {
    const { item, report } = reportOf({ target: 250, actual: 260 });
    const target = { value: 500, cell, text: '500' };
    const halfYear = {
      item: { ...item, indicator: { ...item.indicator, target, unitOfMeasure: 'sarana' } },
      report: { ...report, scorecard: { ...report.scorecard, throughQuarter: 2 as const } },
    };
    expect(indicatorParagraphs(halfYear.item, halfYear.report).introduction).toBe(
      'Target indikator “Persentase Obat yang memenuhi syarat” s.d. triwulan II tahun 2021 adalah 250 sarana, dari target setahun 500 sarana. Realisasinya 260 sarana, sehingga capaiannya 104,00% dengan kriteria Baik. Target s.d. triwulan II tahun 2021 telah terlampaui.',
    );
  });

  it('shows figures from which the capaian can be recomputed on paper', () => {
    // 1.225 of 2 is 61.25 %; 92.91 to 106.55 is a rise of 13.64 points.
    const { item, report } = reportOf({ target: 2, actual: 1.225 });
    expect(indicatorParagraphs(item, report).introduction).toContain(
      'Realisasinya 1,225, sehingga capaiannya 61,25%',
    );
    const change = reportOf({ target: 100, actual: 106.5494, before: { target: 100, actual: 92.9149 } });
    expect(indicatorParagraphs(change.item, change.report).previousYear).toContain(
      'capaian naik dari 92,91% menjadi 106,55% (selisih 13,64 poin)',
    );
  });

  it('says that a cumulative count is on its way (M-28)', () => {
    const { item, report } = reportOf({ target: 6, actual: 6, final: 13, kind: 'kumulatif' });
    expect(indicatorParagraphs(item, report).strategic).toMatch(/tahun ke-2 dari 5 tahun Renstra\.$/);
  });
});

describe('every sentence is true', () => {
  // Small steps around each other, so that ties, near ties and long decimals all occur.
  const near = fc.oneof(
    fc.constantFrom(50, 90, 99.996, 100, 100.004, 110, 120),
    // Figures of a sheet: float noise in the 16th digit is none of theirs (M-15).
    fc.double({ min: 0.01, max: 2000, noNaN: true }).map((value) => Number(value.toPrecision(10))),
  );
  const facts = fc.record({
    target: near,
    actual: near,
    before: fc.record({ target: near, actual: near }),
    final: near,
    peers: fc.array(near, { minLength: 2, maxLength: 5 }),
    national: near,
    direction: fc.constantFrom('maksimal' as const, 'minimal' as const),
  });
  const shownEqual = (shown: string, value: number): boolean => {
    const decimals = (shown.split(',')[1] ?? '').length;
    return (
      Math.abs(read(shown) - roundHalfAway(value, Math.max(decimals, 2))) <=
      1e-9 * Math.max(1, Math.abs(value))
    );
  };

  it('claims a reached target exactly when capaian is 100 or more', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const { item, report } = reportOf(each);
        const { introduction } = indicatorParagraphs(item, report);
        const isReached =
          each.direction === 'maksimal' ? each.actual >= each.target : each.actual <= each.target;
        expect(/telah (?:terlampaui|tercapai)/.test(introduction)).toBe(isReached);
        expect(introduction.includes('belum tercapai')).toBe(!isReached);
        const side = new RegExp(
          `realisasi ${NUMBER} (masih di bawah|berada di atas) target ${NUMBER}\\.`,
        ).exec(introduction);
        if (side) {
          expect(side[2] === 'masih di bawah').toBe(each.actual < each.target);
          expect(read(side[1]!) < read(side[3]!)).toBe(each.actual < each.target);
        }
      }),
    );
  });

  it('says naik, turun and tetap as the two years say', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const { item, report } = reportOf(each);
        const text = indicatorParagraphs(item, report).previousYear ?? '';
        for (const [word, from, to] of [
          ['realisasi', each.before.actual, each.actual],
          ['target', each.before.target, each.target],
        ] as const) {
          const claim = new RegExp(
            `${word} (?:(naik|turun) dari ${NUMBER} menjadi ${NUMBER}|tetap ${NUMBER})`,
          ).exec(text);
          expect(claim).not.toBeNull();
          if (claim![1] === 'naik') expect(to).toBeGreaterThan(from);
          if (claim![1] === 'turun') expect(to).toBeLessThan(from);
          if (claim![1]) {
            expect(shownEqual(claim![2]!, from) && shownEqual(claim![3]!, to)).toBe(true);
            expect(claim![2]).not.toBe(claim![3]);
          }
        }
      }),
    );
  });

  it('names highest, lowest, rank and who reached the national target as the figures do (M-29)', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const { item, report } = reportOf({ ...each, direction: 'maksimal' });
        const text = indicatorParagraphs(item, report).peers ?? '';
        const highest = /tertinggi dicapai (.+?) \(/.exec(text)?.[1];
        if (highest) {
          const top = Math.max(...each.peers);
          each.peers.forEach((value, i) =>
            expect(highest.includes(`Unit ${'ABCDE'[i]}`)).toBe(value === top),
          );
        }
        const rank = /Unit A berada pada peringkat ke-(\d+)/.exec(text)?.[1];
        if (rank) expect(Number(rank)).toBe(1 + each.peers.filter((value) => value > each.peers[0]!).length);
        const reached = /dicapai oleh (semua|[^.]*?)(?: unit yang dibandingkan)?\.$/.exec(text)?.[1] ?? '';
        each.peers.forEach((value, i) => {
          const isNamed =
            reached === 'semua' ||
            (!text.includes('belum dicapai') && reached.includes(`Unit ${'ABCDE'[i]}`));
          expect(isNamed).toBe(value >= each.national);
        });
      }),
    );
  });
});
