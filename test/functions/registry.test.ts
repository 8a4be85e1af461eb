import { resetFunctionProfile, setFunctionProfile } from '../../src/functions/profile';
import { FUNCTIONS, associateFunctions } from '../../src/functions/registry';
import { criterionOf, METHOD_PRESETS } from '../../src/scoring/index';
import { ENGLISH_FUNCTIONS } from '../../src/text/functions';
import { call } from './call';

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly dimensionality: string };
}
interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly Described[];
}
// eslint-disable-next-line @typescript-eslint/no-require-imports
const metadata = require('../tools/build/functionsMetadata.cjs') as {
  functionsMetadata(): Promise<{ id: Metadata; en: Metadata }>;
  metadataProblems(functions: readonly object[], english: object): readonly string[];
};

const ids = Object.keys(FUNCTIONS).sort();

describe('the metadata for Excel', () => {
  let files: { id: Metadata; en: Metadata };
  beforeAll(async () => {
    files = await metadata.functionsMetadata();
  });

  it('lists exactly the functions of the registry, in both languages', () => {
    expect(files.id.functions.map(({ id }) => id).sort()).toEqual(ids);
    expect(files.en.functions.map(({ id }) => id)).toEqual(files.id.functions.map(({ id }) => id));
  });

  it('lets errors in ranges reach the functions', () => {
    expect([files.id.allowErrorForDataTypeAny, files.en.allowErrorForDataTypeAny]).toEqual([true, true]);
  });

  it('has that flag only: with allowCustomDataForDataTypeAny beside it, LTSC 2021 crashes (office-js 4385)', () => {
    for (const file of [files.id, files.en]) {
      expect(Object.keys(file).sort()).toEqual(['allowErrorForDataTypeAny', 'functions']);
      expect(JSON.stringify(file)).not.toContain('allowCustomDataForDataTypeAny');
    }
  });

  it('describes nothing in more than 255 characters, which Excel cuts or refuses', () => {
    for (const { functions } of [files.id, files.en])
      for (const { id, description, parameters } of functions)
        for (const text of [description, ...parameters.map((one) => one.description)])
          expect([id, text.length, text.length <= 255]).toEqual([id, text.length, true]);
  });

  it('differs between languages in descriptions only', () => {
    const bare = ({ functions }: Metadata) =>
      functions.map(({ description: _, parameters, ...rest }) => ({
        ...rest,
        parameters: parameters.map(({ description: __, ...parameter }) => parameter),
      }));
    expect(bare(files.en)).toEqual(bare(files.id));
    files.id.functions.forEach(({ description, parameters }, place) => {
      const english = files.en.functions[place] as Described;
      expect(english.description).not.toBe(description);
      parameters.forEach((parameter, at) =>
        expect(english.parameters[at]?.description).not.toBe(parameter.description),
      );
    });
  });

  it('gives and takes matrices only, so that a column in gives a column out', () => {
    for (const { parameters, result } of files.id.functions) {
      expect(result.dimensionality).toBe('matrix');
      for (const { type, dimensionality } of parameters)
        expect([type, dimensionality]).toEqual(['any', 'matrix']);
    }
  });

  it('has signatures that formulas in workbooks rely on: these may grow, never change', () => {
    const signature = ({ id, parameters }: Described) =>
      `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join('; ')})`;
    expect(files.id.functions.map(signature).sort()).toEqual([
      'ANGKA(teks; [contoh])',
      'CAPAIAN(target; realisasi; [arah])',
      'CAPAIAN_TE(te)',
      'HITUNG(target; realisasi; [pagu]; [realisasi_anggaran])',
      'INDEKS_EFISIENSI(output; input)',
      'KATEGORI_EFISIENSI(te)',
      'KRITERIA(capaian)',
      'NILAI_EFISIENSI(e)',
      'NKA(eka; ikpa; [bobot])',
      'NPS(nilai; [bobot])',
      'NPSS(nps; [perspektif])',
      'NPS_PERSPEKTIF(nps; perspektif; nama)',
      'PENYERAPAN(pagu; realisasi)',
      'PREDIKAT(nilai)',
      'SAKIP(nilai; [bobot])',
      'TINGKAT_EFISIENSI(ie; [se])',
      'TRIWULAN(target; realisasi; tw; [jenis])',
    ]);
  });

  it('tells in the help of NPS how its cases are told apart, and what an empty cell is', () => {
    const help = (file: Metadata) => file.functions.find(({ id }) => id === 'NPS')?.description ?? '';
    expect(help(files.id)).toMatch(/Satu kolom .* capaian; tepat dua kolom: target dan realisasi/);
    expect(help(files.en)).toMatch(/One column .* achievements; exactly two columns: target and actual/);
    for (const id of ['NPS', 'CAPAIAN', 'HITUNG', 'TRIWULAN']) {
      const [indonesian, english] = [files.id, files.en].map(
        (file) => file.functions.find((each) => each.id === id)?.description,
      );
      expect(indonesian).toMatch(/sel kosong terbaca 0/);
      expect(english).toMatch(/empty cell is read as 0/);
    }
  });
});

describe('metadataProblems refuses what Excel would', () => {
  const good = {
    id: 'NPS',
    name: 'NPS',
    description: 'x',
    parameters: [{ name: 'nilai', description: 'x', type: 'any', dimensionality: 'matrix' }],
  };
  const english = { NPS: { description: 'x', parameters: { nilai: 'x' } } };
  it('accepts a good one', () => expect(metadata.metadataProblems([good], english)).toEqual([]));
  it.each<[string, object, object, RegExp]>([
    ['a name like a cell', { ...good, id: 'TW1', name: 'TW1' }, { TW1: english.NPS }, /looks like a cell/],
    ['a name of two letters', { ...good, id: 'IE', name: 'IE' }, { IE: english.NPS }, /at least three/],
    ['a translated name', { ...good, name: 'SCORE' }, english, /differ/],
    ['no description', { ...good, description: '' }, english, /no description/],
    ['a long description', { ...good, description: 'x'.repeat(256) }, english, /256 characters/],
    [
      'a long English one',
      good,
      { NPS: { ...english.NPS, parameters: { nilai: 'x'.repeat(256) } } },
      /256 characters/,
    ],
    ['no English text', good, {}, /no English text/],
    ['a text without function', good, { ...english, LAMA: english.NPS }, /not in the code/],
    [
      'other parameters',
      good,
      { NPS: { description: 'x', parameters: { score: 'x' } } },
      /parameters differ/,
    ],
    [
      'a number parameter',
      { ...good, parameters: [{ ...good.parameters[0], type: 'number' }] },
      english,
      /unknown\[\]\[\]/,
    ],
  ])('%s', (_name, generated, texts, message) => {
    expect(metadata.metadataProblems([generated], texts).join('\n')).toMatch(message);
  });
});

describe('what Excel calls', () => {
  const associated = new Map<string, (...args: unknown[][][]) => unknown[][]>();
  beforeAll(() => associateFunctions((id, code) => associated.set(id, code as never)));
  afterEach(resetFunctionProfile);
  const kriteria = (value: number) => associated.get('KRITERIA')?.([[value]]);

  it('is there for every id', () => expect([...associated.keys()].sort()).toEqual(ids));

  it.each([
    ['unread', /belum terbaca/],
    ['unreadable', /rusak atau dari versi yang lebih baru/],
  ] as const)('gives no figure while the method is %s', (state, message) => {
    setFunctionProfile({ state });
    expect(() => kriteria(95)).toThrow(message);
  });

  it.each(METHOD_PRESETS.map((method) => [method.id, method] as const))(
    'goes by the method of the workbook: %s',
    (_id, method) => {
      setFunctionProfile({ state: 'known', method });
      const expected = criterionOf(95, method.criterionBands, method.classifyDecimals);
      expect(kriteria(95)).toEqual([[expected?.label]]);
    },
  );
});

describe('the registry', () => {
  it.each(Object.entries(ENGLISH_FUNCTIONS))(
    '%s answers anything with cells or an error, never by crashing',
    (id, { parameters }) => {
      const strange: unknown[] = [
        null,
        undefined,
        5,
        '',
        'x',
        true,
        [[]],
        [[null]],
        [[0]],
        [['#REF!']],
        [[{ code: '#N/A' }]],
        [[{ type: 'Empty' }]],
        [[NaN]],
        [
          [1, 2],
          [3, 4],
        ],
        [1, 2, 3],
        [['a'], ['b']],
      ];
      for (const first of strange) {
        for (const second of strange) {
          const args = Object.keys(parameters).map((_, place) => (place === 0 ? first : second));
          let cells: unknown[][] = [];
          try {
            cells = call(id as keyof typeof FUNCTIONS, ...args);
          } catch (error) {
            expect(error).toMatchObject({
              name: 'CellError',
              code: expect.stringMatching(/^#(?:N\/A|VALUE!)$/),
            });
            expect((error as Error).message).not.toMatch(/undefined|NaN|\{|\}|\bnull\b/);
          }
          expect(cells.flat().filter((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toEqual(
            [],
          );
          expect(new Set(cells.map((row) => row.length)).size).toBeLessThanOrEqual(1);
        }
      }
    },
  );
});
