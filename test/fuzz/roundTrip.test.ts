import { openWorkbook } from '../../src/host/file/openWorkbook';
import { EMPTY_PLAN } from '../../src/sheet/editPlan';
import { fullPackage } from '../helpers/fullPackage';
import { roundTrip } from './roundTrip';

describe('a package given as a Buffer', () => {
  it('is not written into: the next plan starts from the same bytes', () => {
    const whole = fullPackage();
    const buffer = Buffer.from(whole);
    const opened = openWorkbook(buffer);
    if (!opened.ok) throw new Error(opened.issues[0].code);
    const sheet = opened.value.content().sheets[0]?.sheet ?? '';
    const plan = { ...EMPTY_PLAN, edits: [{ sheet, top: 200, left: 0, cells: [['lakip']] }] };
    const [first, second] = [opened.value.apply(plan), opened.value.apply(plan)];
    expect(Buffer.compare(buffer, whole)).toBe(0);
    expect(first.ok && second.ok && Buffer.compare(first.value.bytes, second.value.bytes)).toBe(0);
    expect(roundTrip(buffer).state).toBe('kept');
  });
});
