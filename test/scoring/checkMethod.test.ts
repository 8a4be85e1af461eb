import { BPOM_2021, checkMethod, METHOD_PRESETS, presetOf, type Method } from '../../src/scoring/index';
import { codesOf } from '../helpers/scoring';

describe('the presets', () => {
  it.each(METHOD_PRESETS)('$name passes its own check and names its source', (method) => {
    expect(checkMethod(method)).toMatchObject({ ok: true, value: method });
    expect(method.source.length).toBeGreaterThan(20);
  });

  it('have ids and names that tell them apart, the report first', () => {
    expect(METHOD_PRESETS.map(({ id, name }) => [id, name])).toEqual([
      ['bpom-2021', 'BPOM 2021'],
      ['bpom-2021-120', 'BPOM 2021 dibatasi 120'],
      ['permendagri-86-2017', 'Permendagri 86/2017'],
      ['kemenkeu-nko', 'Kemenkeu NKO'],
      ['pmk-22-2021', 'PMK 22/PMK.02/2021'],
    ]);
  });

  it('are found by id and by name', () => {
    expect([presetOf('bpom-2021'), presetOf(' BPOM 2021 ')]).toEqual([BPOM_2021, BPOM_2021]);
    expect(presetOf('lain')).toBeNull();
  });
});

describe('checkMethod (M-16)', () => {
  const bands = BPOM_2021.criterionBands;
  it.each<[string, Partial<Method>, readonly string[]]>([
    [
      'a hole between two kriteria',
      { criterionBands: bands.filter(({ id }) => id !== 'good') },
      ['band-gap'],
    ],
    [
      'two bands of one id',
      { criterionBands: bands.map((band) => ({ ...band, id: 'x' })) },
      Array<string>(5).fill('duplicate-id'),
    ],
    [
      'a band without label',
      { criterionBands: bands.map((band) => (band.id === 'good' ? { ...band, label: ' ' } : band)) },
      ['method-invalid'],
    ],
    [
      'a TE table that does not begin at the bottom',
      { efficiencyBands: BPOM_2021.efficiencyBands.slice(1) },
      ['band-end-missing'],
    ],
    [
      'a TE band without figure',
      { efficiencyBands: BPOM_2021.efficiencyBands.map(({ value: _value, ...band }) => band) },
      Array<string>(11).fill('method-invalid'),
    ],
    ['a cap of 0', { cap: 0 }, ['method-invalid']],
    ['SE 0', { efficiencyStandard: 0 }, ['method-invalid']],
    ['2.5 decimals', { classifyDecimals: 2.5 }, ['method-invalid']],
    ['a weight of 0', { perspectiveWeights: { Pelanggan: 0 } }, ['weight-not-positive']],
    ['several faults at once', { cap: -1, efficiencyStandard: NaN }, ['method-invalid', 'method-invalid']],
  ])('refuses %s', (_name, change, codes) => {
    expect(codesOf(checkMethod({ ...BPOM_2021, ...change }))).toEqual(codes);
  });

  it('names the part and the hole', () => {
    const result = checkMethod({ ...BPOM_2021, criterionBands: bands.filter(({ id }) => id !== 'good') });
    expect(result.ok ? [] : result.issues).toEqual([
      {
        code: 'band-gap',
        severity: 'error',
        subject: { field: 'criterionBands', after: 'fair', before: 'very-good' },
        data: { from: 90, to: 110 },
      },
    ]);
  });
});
