import { openWorkbook } from '../../src/host/file/openWorkbook';
import { EMPTY_PLAN } from '../../src/sheet/editPlan';
import { fullPackage } from '../helpers/fullPackage';
import { bookOf } from '../helpers/xlsx';
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

describe('a cell that names a text beyond the end of the shared table', () => {
  // Found by `npm run fuzz`, seeds 121 and 1209: the text added at the end of the table showed in the damaged cell.
  it('does not get a text that is written elsewhere', () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    const outcome = roundTrip(bookOf({ sheets: [{ name: 'S', rows }], strings: ['satu'] }));
    expect(outcome).toMatchObject({ state: 'kept' });
  });
});
