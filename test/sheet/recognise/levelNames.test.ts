import { BPOM_2021, METHOD_PRESETS, parseMethod } from '../../../src/scoring/index';
import { compute, contentOf, type Row } from '../../helpers/officeWorkbook';

const pmk22 = METHOD_PRESETS.find(({ id }) => id === 'pmk-22-2021') ?? BPOM_2021;
const total = (cells: readonly Row[], method = pmk22): number | null | undefined =>
  compute(contentOf([{ sheet: 'S', cells }]), { method }).scorecard?.total.score;

const SHEET: readonly Row[] = [
  ['Program', 'Keluaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
  ['Pendidikan', 'Guru', 'Guru bersertifikat', 200, 128],
  ['Pendidikan', 'Guru', 'Guru dilatih', 50, 50],
  ['Pendidikan', 'Gedung', 'Ruang kelas dibangun', 20, 20],
  ['Kebudayaan', 'Cagar budaya', 'Situs dipugar', 8, 8],
];

describe('levels that a profile names (M-11, M-12)', () => {
  it('takes the geometric mean by output, then program, then of the programs', () => {
    // sqrt(64 * 100) = 80 of the output; sqrt(80 * 100) = 89.44 of the program; sqrt(89.44 * 100) in all.
    const byLevel = Math.sqrt(Math.sqrt(80 * 100) * 100);
    // What the same sheet comes to with the headers that every profile knows.
    const known = [['Perspektif', 'Sasaran', ...(SHEET[0] ?? []).slice(2)], ...SHEET.slice(1)];
    expect(total(SHEET)).toBe(total(known));
    expect([total(SHEET), byLevel].map((value) => Math.round((value ?? 0) * 1e6))).toEqual([
      Math.round((total(known) ?? 0) * 1e6),
      Math.round(byLevel * 1e6),
    ]);
  });

  it('leaves a sheet with sasaran to its sasaran', () => {
    const { reading } = compute(
      contentOf([
        {
          sheet: 'S',
          cells: SHEET.map((row, at) => [at === 0 ? 'Sasaran' : 'Mutu', ...row]),
        },
      ]),
      { method: pmk22 },
    );
    expect(reading.indicatorTable?.objectives.map(({ name }) => name)).toEqual(['Mutu']);
    expect(reading.indicatorTable?.perspectives).toEqual([]);
  });

  it('is read from a profile of an office, and refused when it is no list of words', () => {
    const own = { extends: 'bpom-2021', id: 'kami', name: 'Kami' };
    const names = { perspective: ['Program'], objective: ['Keluaran'] };
    expect(parseMethod({ ...own, levelNames: names })).toMatchObject({
      ok: true,
      value: { levelNames: names },
    });
    expect(parseMethod({ ...own, levelNames: { perspective: 'Program', objective: [] } }).ok).toBe(false);
  });
});
