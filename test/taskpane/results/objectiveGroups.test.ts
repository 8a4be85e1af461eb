import { firstObjectives, groupObjectives } from '../../../src/taskpane/results/objectiveGroups';
import { SAMPLE_TABLE, sampleScorecard } from '../sample';

describe('groupObjectives', () => {
  it('puts objectives under their perspective, with number, score and kriteria', () => {
    const [group] = groupObjectives(SAMPLE_TABLE, sampleScorecard());
    expect(group?.perspective).toMatchObject({ name: 'Stakeholders', criterion: { label: 'Baik' } });
    expect(group?.objectives.map(({ number, criterion }) => [number, criterion?.label])).toEqual([
      [1, 'Baik'],
      [2, undefined],
    ]);
  });

  it('keeps objectives that stand under no perspective, last', () => {
    const objectives = SAMPLE_TABLE.objectives.map((each, at) =>
      at === 0 ? { ...each, perspective: null } : each,
    );
    const groups = groupObjectives({ ...SAMPLE_TABLE, objectives }, sampleScorecard());
    expect(
      groups.map((group) => [group.perspective?.name ?? null, group.objectives.map(({ id }) => id)]),
    ).toEqual([
      ['Stakeholders', ['b']],
      [null, ['a']],
    ]);
  });
});

describe('firstObjectives', () => {
  const groups = [3, 0, 4].map((count, at) => ({
    perspective: null,
    objectives: Array.from({ length: count }, (_, n) => ({
      id: `${at}${n}`,
      number: n,
      name: '',
      score: null,
      criterion: null,
    })),
  }));

  it.each([
    [2, [2]],
    [3, [3]],
    [5, [3, 0, 2]],
    [99, [3, 0, 4]],
  ])('cuts to %i', (count, sizes) => {
    expect(firstObjectives(groups, count).map((group) => group.objectives.length)).toEqual(sizes);
  });
});
