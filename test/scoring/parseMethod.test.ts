import fc from 'fast-check';
import { BPOM_2021, METHOD_PRESETS, parseMethod } from '../../src/scoring/index';
import { codesOf, valueOf } from '../helpers/scoring';

const paths = (input: unknown): readonly unknown[] => {
  const result = parseMethod(input);
  return result.ok ? [] : result.issues.map(({ data }) => data?.['path']);
};

describe('parseMethod', () => {
  it.each(METHOD_PRESETS)('reads $name back from its own JSON', (method) => {
    expect(valueOf(parseMethod(JSON.parse(JSON.stringify(method))))).toEqual(method);
  });

  it('takes what is left out from the preset that it extends', () => {
    const own = { extends: 'BPOM 2021', id: 'kami', name: 'Kantor kami', cap: 110 };
    expect(valueOf(parseMethod(own))).toEqual({ ...BPOM_2021, id: 'kami', name: 'Kantor kami', cap: 110 });
  });

  it.each<[string, unknown, readonly string[]]>([
    ['null', null, ['{}']],
    ['a list', [], ['{}']],
    ['a text', 'BPOM 2021', ['{}']],
    ['a preset that is none', { extends: 'lain' }, ['extends']],
    ['another version', { extends: 'bpom-2021', version: 2 }, ['version']],
    ['a mistyped field', { extends: 'bpom-2021', batas: 120 }, ['batas']],
    ['a cap in words', { extends: 'bpom-2021', cap: '120' }, ['cap']],
    ['a direction that is none', { extends: 'bpom-2021', direction: 'naik' }, ['direction']],
    [
      'a weight in words',
      { extends: 'bpom-2021', perspectiveWeights: { Pelanggan: '20' } },
      ['perspectiveWeights.Pelanggan'],
    ],
    ['bands that are no list', { extends: 'bpom-2021', criterionBands: {} }, ['criterionBands']],
    [
      'a band that is none',
      { extends: 'bpom-2021', criterionBands: [5] },
      ['id', 'label', 'from', 'fromOp', 'to', 'toOp', 'tone'].map((field) => `criterionBands[0].${field}`),
    ],
    [
      'a scale without words',
      { extends: 'bpom-2021', predicateScales: [{ id: 'a', source: 'b', steps: [{ value: 1 }] }] },
      ['predicateScales[0].steps[0].word'],
    ],
  ])('refuses %s and names the place', (_name, input, wanted) => {
    expect(codesOf(parseMethod(input))).toContain('method-invalid');
    expect(paths(input)).toEqual(expect.arrayContaining([...wanted]));
  });

  it('needs every field when it extends nothing', () => {
    expect(paths({})).toEqual(
      expect.arrayContaining(['version', 'id', 'criterionBands', 'efficiencyBands', 'mean']),
    );
  });

  it('checks what it has read: a hole in the bands is refused', () => {
    const own = { extends: 'bpom-2021', criterionBands: BPOM_2021.criterionBands.slice(1) };
    expect(codesOf(parseMethod(own))).toEqual(['band-end-missing']);
  });

  it('answers anything with a value, never by throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.object({ key: fc.constantFrom(...Object.keys(BPOM_2021), 'extends', '__proto__') }),
        ),
        (input) => {
          expect(typeof parseMethod(input).ok).toBe('boolean');
        },
      ),
    );
  });
});
