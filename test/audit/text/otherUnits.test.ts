import { plain } from '../../../src/audit/context';
import { speaksOfOthers } from '../../../src/audit/text/otherUnits';
import { factsIn, PEERS } from './reports';

describe('places of other units', () => {
  const report = factsIn(PEERS);

  it('are told by their last word, in any form of the name', () => {
    expect(speaksOfOthers(plain('Dibandingkan BPOM di Ambon, capaian lebih tinggi'), report)).toBe(true);
    expect(speaksOfOthers(plain('Capaian Balai Kupang lebih tinggi'), report)).toBe(false);
  });
});
