import type { Finding, FindingClass } from '../../src/audit/finding';
import { summaryOf } from '../../src/audit/summary';

const finding = (kind: FindingClass): Finding => ({
  id: kind,
  kind: 'recompute',
  code: 'figure-wrong',
  class: kind,
  quantity: null,
  places: [],
  printed: '1',
  right: 2,
  decimals: null,
  cause: null,
});

describe('summaryOf', () => {
  it('counts everything once: the parts add up, remarks stand beside the sum', () => {
    const findings = [finding('error'), finding('error'), finding('rounding'), finding('remark')];
    const accepted = [finding('error'), finding('remark')];
    expect(summaryOf({ agreed: 10, findings, accepted, notChecked: 3 })).toEqual({
      checked: 17,
      agreed: 10,
      rounding: 1,
      wrong: 2,
      accepted: 1,
      notChecked: 3,
    });
  });

  it('is all zero for nothing', () => {
    expect(summaryOf({ agreed: 0, findings: [], accepted: [], notChecked: 0 }).checked).toBe(0);
  });
});
