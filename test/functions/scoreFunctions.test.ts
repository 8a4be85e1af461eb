import { resetFunctionProfile, setFunctionProfile } from '../../src/functions/profile';
import { BPOM_2021, BPOM_2021_CAPPED, KEMENKEU_NKO, PERMENDAGRI_86 } from '../../src/scoring/index';
import { expected } from '../golden/kupang-2021/figures';
import { col, DESKTOP_EMPTY, errorOf, excelError, one, WEB_EMPTY } from './call';

afterEach(resetFunctionProfile);

const rowsOf = (sk: number) => expected.indicators.filter((row) => row.sk === sk);

describe('NPS reproduces the report', () => {
  it.each(expected.sasaran)('of sasaran $sk, from capaian and from target and realisasi', ({ sk, NPS }) => {
    const rows = rowsOf(sk);
    expect(one('NPS', col(...rows.map(({ capaian }) => capaian)))).toBeCloseTo(NPS, 9);
    expect(
      one(
        'NPS',
        rows.map(({ target, realisasi }) => [target, realisasi]),
      ),
    ).toBeCloseTo(NPS, 9);
  });

  it('of everything: NPS, NPS_PERSPEKTIF and NPSS follow from each other', () => {
    const nps = col(...expected.sasaran.map(({ NPS }) => NPS));
    const names = col(...expected.sasaran.map(({ perspective }) => perspective));
    for (const { perspective, NPS } of expected.perspectives) {
      expect(one('NPS_PERSPEKTIF', nps, names, [[perspective]])).toBeCloseTo(NPS, 9);
    }
    expect(one('NPSS', nps, names)).toBeCloseTo(expected.total.NPS, 9);
    expect(one('NPSS', nps)).toBeCloseTo(expected.notTheTotal.meanOf11Sasaran, 9);
  });
});

describe('NPS tells its cases apart', () => {
  it('one column or one row of any other width is capaian', () => {
    expect(one('NPS', col(90, 110))).toBe(100);
    expect(one('NPS', [[90, 110, 130]])).toBe(110);
    expect(one('NPS', [[90]])).toBe(90);
  });

  it('exactly two columns are target and realisasi, even in a single row', () => {
    expect(
      one('NPS', [
        [100, 90],
        [50, 55],
      ]),
    ).toBeCloseTo(100, 9);
    expect(one('NPS', [[80, 60]])).toBe(75);
  });

  it('refuses three columns', () => {
    expect(
      errorOf('NPS', [
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toEqual({ code: '#VALUE!', message: expect.stringMatching(/tepat dua kolom/) });
  });

  it('leaves out a header row of words', () => {
    expect(
      one('NPS', [
        ['Target', 'Realisasi'],
        [100, 90],
      ]),
    ).toBe(90);
    expect(one('NPS', col('% Capaian', 90, 110), col('Bobot', 3, 1))).toBe(95);
  });
});

describe('NPS leaves out what was not measured (M-5)', () => {
  it.each([WEB_EMPTY, undefined, '', 'N/A', 'n/a', '-', '–', excelError('#N/A'), '#N/A', { type: 'Empty' }])(
    '%j in capaian',
    (cell) => {
      expect(one('NPS', col(90, cell, 110))).toBe(100);
    },
  );

  it('takes 0 in capaian for 0: on the desktop an empty cell looks the same, as the help says', () => {
    expect(one('NPS', col(90, DESKTOP_EMPTY))).toBe(45);
  });

  it.each([
    ['web', WEB_EMPTY],
    ['desktop', DESKTOP_EMPTY],
  ])('a row that is empty in both columns (%s)', (_host, empty) => {
    expect(
      one('NPS', [
        [100, 90],
        [empty, empty],
        [100, 70],
      ]),
    ).toBe(80);
  });

  it('a row with a target and no realisasi', () =>
    expect(
      one('NPS', [
        [100, 90],
        [100, 'N/A'],
      ]),
    ).toBe(90));

  it('says so when nothing is left', () => {
    expect(errorOf('NPS', col('N/A', WEB_EMPTY))).toMatchObject({ code: '#N/A' });
  });
});

describe('NPS names the row that is wrong, rather than drop it', () => {
  it.each<[string, unknown[][], RegExp]>([
    ['an error', col(90, excelError('#DIV/0!')), /^Baris 2: .*#DIV\/0!/],
    ['words', col(90, 'banyak'), /^Baris 2: .*banyak/],
    [
      'target 0 with a realisasi',
      [
        [100, 90],
        [0, 5],
      ],
      /^Baris 2: Target 0 atau kosong/,
    ],
    [
      'the row in the sheet, header counted',
      [
        ['Target', 'Realisasi'],
        [100, 90],
        [-1, 5],
      ],
      /^Baris 3: /,
    ],
  ])('%s', (_name, cells, message) => expect(errorOf('NPS', cells).message).toMatch(message));
});

describe('NPS and weights (M-10)', () => {
  it('weighs rows, and leaves the weight of an unmeasured row out', () => {
    expect(one('NPS', col(100, 60), col(3, 1))).toBe(90);
    expect(one('NPS', col(100, 'N/A', 60), col(3, 5, 1))).toBe(90);
    expect(
      one(
        'NPS',
        [
          [100, 100],
          [100, 60],
        ],
        [['30%', '10%']],
      ),
    ).toBe(90);
  });

  it('takes no weights for equal ones', () => {
    expect(one('NPS', col(100, 60), null)).toBe(80);
    expect(one('NPS', col(100, 60), col(WEB_EMPTY, WEB_EMPTY))).toBe(80);
  });

  it.each<[string, unknown[][], RegExp]>([
    [
      'a weight of 0, or an empty one on the desktop',
      col(3, DESKTOP_EMPTY),
      /^Baris 2: bobot 0 harus lebih dari 0/,
    ],
    ['an empty one on the web', col(3, WEB_EMPTY), /^Baris 2: bobot 0/],
    ['a negative one', col(-1, 1), /^Baris 1: bobot -1/],
    ['words', col(3, 'besar'), /^Baris 2: .*besar/],
    ['too few', col(1), /bobot/],
  ])('refuses %s', (_name, weights, message) =>
    expect(errorOf('NPS', col(100, 60), weights).message).toMatch(message),
  );

  it('goes by the method of the workbook: cap and geometric mean', () => {
    setFunctionProfile({ method: BPOM_2021_CAPPED });
    expect(one('NPS', col(150, 100))).toBe(110);
    expect(
      one('NPS', [
        [10, 15],
        [10, 10],
      ]),
    ).toBe(110);
    setFunctionProfile({ method: { ...BPOM_2021, mean: 'geometric' } });
    expect(one('NPS', col(50, 200))).toBeCloseTo(100, 9);
  });
});

describe('NPS_PERSPEKTIF and NPSS', () => {
  const nps = col(100, 80, 60);

  it.each([
    ['web', WEB_EMPTY],
    ['desktop', DESKTOP_EMPTY],
  ])('read a merged name for the rows below it (%s)', (_host, empty) => {
    const names = col('Stakeholders', empty, 'Internal Process');
    expect(one('NPS_PERSPEKTIF', nps, names, [['stakeholders']])).toBe(90);
    expect(one('NPSS', nps, names)).toBe(75);
  });

  it('find a name whatever its case and spacing', () => {
    expect(
      one('NPS_PERSPEKTIF', nps, col('Learning & Growth', 'x', 'LEARNING  AND GROWTH'), [
        ['Perspektif Learning and Growth'],
      ]),
    ).toBe(80);
  });

  it('leave out a header that was selected along', () => {
    const [scores, names] = [col('NPS', 100, 80, 60), col('Perspektif', 'a-b', 'a-b', 'c-d')];
    expect(one('NPSS', scores, names)).toBe(75);
    expect(one('NPSS', scores)).toBe(80);
  });

  it('leave out what was not measured, and a perspective without any score', () => {
    const names = col('a-b', 'a-b', 'c-d');
    expect(one('NPSS', col(100, 'N/A', 60), names)).toBe(80);
    expect(one('NPSS', col(100, 80, 'N/A'), names)).toBe(90);
    expect(errorOf('NPS_PERSPEKTIF', col(100, 80, 'N/A'), names, [['c-d']]).code).toBe('#N/A');
  });

  it('say what is missing', () => {
    expect(errorOf('NPS_PERSPEKTIF', nps, col('a', 'b', 'c'), [['d']])).toEqual({
      code: '#N/A',
      message: expect.stringContaining('“d”'),
    });
    expect(errorOf('NPSS', nps, col('a', 'b')).message).toMatch(/perspektif/);
    expect(errorOf('NPSS', nps, col(WEB_EMPTY, 'b', 'c')).message).toMatch(/perspektif/);
    expect(
      errorOf('NPSS', [
        [1, 2],
        [3, 4],
      ]).message,
    ).toMatch(/satu kolom/);
  });

  it('NPSS goes by the weights of the method, and has no total without them (M-12)', () => {
    setFunctionProfile({ method: KEMENKEU_NKO });
    expect(one('NPSS', nps, col('Stakeholder', 'Customer', 'Internal Process'))).toBeCloseTo(
      (30 * 100 + 25 * 80 + 15 * 60) / 70,
      9,
    );
    expect(errorOf('NPSS', nps, col('Stakeholder', 'Customer', 'Lain-lain')).message).toMatch(/Lain-lain/);
    setFunctionProfile({ method: PERMENDAGRI_86 });
    expect(one('NPSS', nps, col('a', 'a', 'b'))).toBe(80);
  });
});
