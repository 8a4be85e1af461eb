import { nearest, parseArguments, type OptionSpec } from '../../src/cli/arguments';

const OPTIONS: readonly OptionSpec[] = [
  { name: '--keluaran', takesValue: true },
  { name: '--mode', takesValue: true, choices: ['nilai', 'rumus'] },
  { name: '--json', takesValue: false },
];

function parsed(...words: string[]) {
  const result = parseArguments(words, OPTIONS);
  if (!result.ok) return result.issues.map(({ code, data }) => ({ code, ...data }));
  const { files, values, flags } = result.value;
  return { files, values: Object.fromEntries(values), flags: [...flags] };
}

describe('parseArguments', () => {
  it('takes files and options in any order', () => {
    expect(parsed('a.xlsx', '--json', '--keluaran', 'b.xlsx', 'c.xlsx')).toEqual({
      files: ['a.xlsx', 'c.xlsx'],
      values: { '--keluaran': 'b.xlsx' },
      flags: ['--json'],
    });
  });

  it('takes a value after an equals sign, which may hold another', () => {
    expect(parsed('--keluaran=a=b.xlsx')).toEqual({
      files: [],
      values: { '--keluaran': 'a=b.xlsx' },
      flags: [],
    });
  });

  it('takes what follows -- for files whatever it looks like', () => {
    expect(parsed('--json', '--', '--mode', '-x.xlsx')).toEqual({
      files: ['--mode', '-x.xlsx'],
      values: {},
      flags: ['--json'],
    });
  });

  it.each([
    [['--kluaran', 'x'], [{ code: 'option-unknown', option: '--kluaran', suggestion: '--keluaran' }]],
    [['--zzzzzzzzz'], [{ code: 'option-unknown', option: '--zzzzzzzzz' }]],
    [['--keluaran'], [{ code: 'option-value-missing', option: '--keluaran' }]],
    [['--keluaran', '--json'], [{ code: 'option-value-missing', option: '--keluaran' }]],
    [['--keluaran='], [{ code: 'option-value-missing', option: '--keluaran' }]],
    [['--json=ya'], [{ code: 'option-value-needless', option: '--json' }]],
    [
      ['--mode', 'angka'],
      [{ code: 'option-value-invalid', option: '--mode', read: 'angka', expected: 'nilai, rumus' }],
    ],
    [['--json', '--json'], [{ code: 'option-twice', option: '--json' }]],
  ])('refuses %j', (words, issues) => expect(parsed(...words)).toEqual(issues));

  it('collects all faults at once', () => {
    expect(parsed('--x', '--mode', 'y')).toHaveLength(2);
  });
});

describe('nearest', () => {
  it('finds the word that was meant, or none', () => {
    expect([nearest('hitng', ['hitung', 'kenali']), nearest('laporan', ['hitung', 'kenali'])]).toEqual([
      'hitung',
      null,
    ]);
  });
});
