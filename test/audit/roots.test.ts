import type { Finding } from '../../src/audit/finding';
import { inChains } from '../../src/audit/roots';
import { summaryOf } from '../../src/audit/summary';

const at = (column: number) => ({ sheet: 'A', row: 1, column });

function finding(column: number, follows: number | null, kind: Finding['class'] = 'error'): Finding {
  return {
    id: `recompute|A|1|${column}`,
    kind: 'recompute',
    code: 'figure-wrong',
    class: kind,
    quantity: null,
    places: [{ cell: at(column), printed: '1' }],
    printed: '1',
    right: 2,
    decimals: 0,
    cause: follows === null ? null : { code: 'follows-from', cell: at(follows) },
  };
}

describe('chains of findings', () => {
  it('puts followers behind their root, however long the chain', () => {
    const chained = inChains([finding(3, 2), finding(9, null), finding(2, 1), finding(1, null)]);
    expect(chained.map(({ id, root, followers }) => [id, root, followers])).toEqual([
      ['recompute|A|1|9', undefined, undefined],
      ['recompute|A|1|1', undefined, 2],
      ['recompute|A|1|3', 'recompute|A|1|1', undefined],
      ['recompute|A|1|2', 'recompute|A|1|1', undefined],
    ]);
  });

  it('leaves a circle without a root', () => {
    expect(inChains([finding(1, 2), finding(2, 1)]).map(({ root }) => root)).toEqual([undefined, undefined]);
  });
});

describe('counts of a check', () => {
  it('are one sum; a remark is in none of them', () => {
    const summary = summaryOf({
      agreed: 5,
      findings: [finding(1, null), finding(2, null, 'rounding'), finding(3, null, 'remark')],
      accepted: [finding(4, null), finding(5, null, 'remark')],
      notChecked: 3,
    });
    expect(summary).toEqual({ checked: 11, agreed: 5, rounding: 1, wrong: 1, accepted: 1, notChecked: 3 });
  });
});
