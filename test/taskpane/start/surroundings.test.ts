import { startLanguage, themeOfColor, workingStore } from '../../../src/taskpane/start/surroundings';

describe('startLanguage', () => {
  it.each([
    [['id-ID', 'id-ID'], 'id'],
    [['en-US', 'id-ID'], 'id'],
    [['en-US', 'en-GB'], 'en'],
    [['fr-FR', undefined], 'id'],
    [[], 'id'],
  ] as const)('of %j is %s', (tags, language) => {
    expect(startLanguage(tags)).toBe(language);
  });
});

describe('themeOfColor', () => {
  it.each([
    ['#FFFFFF', 'light'],
    ['#f3f2f1', 'light'],
    ['262626', 'dark'],
    ['#0A0A0A', 'dark'],
    ['white', null],
    [undefined, null],
  ])('of %p is %p', (color, theme) => {
    expect(themeOfColor(color)).toBe(theme);
  });
});

describe('workingStore', () => {
  const kept = new Map<string, string>();
  const works = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (k: string, v: string) => void kept.set(k, v),
  };

  it('is the store that keeps what it is given', () => {
    expect(workingStore(() => works)).toBe(works);
  });

  it('is none where storage is blocked or forgets', () => {
    expect(workingStore(() => ({ ...works, getItem: () => null }))).toBeNull();
    expect(
      workingStore(() => {
        throw new Error('blocked');
      }),
    ).toBeNull();
  });
});
