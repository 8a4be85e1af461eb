import { goToRegion, type Region } from '../../../src/grid/page/regions';

/** Regions that note who was focused; some cannot be reached. */
function regionsOf(...names: readonly string[]): { regions: Region[]; focused: string[] } {
  const focused: string[] = [];
  const regions = names.map((name): Region => {
    const element = { contains: (other: unknown) => other === name } as unknown as HTMLElement;
    return {
      element,
      focus: () => {
        if (name.startsWith('hidden')) return false;
        focused.push(name);
        return true;
      },
    };
  });
  return { regions, focused };
}

describe('F6 goes round the parts of the page', () => {
  it.each([
    ['title', 1, 'grid'],
    ['grid', 1, 'pane'],
    ['pane', 1, 'title'],
    ['grid', -1, 'title'],
    ['title', -1, 'pane'],
    ['nothing', 1, 'title'],
    ['nothing', -1, 'pane'],
  ] as const)('from %s by %d to %s', (from, step, to) => {
    const { regions, focused } = regionsOf('title', 'hidden ribbon', 'grid', 'pane');
    goToRegion(regions, from as unknown as Element, step);
    expect(focused).toEqual([to]);
  });
});
