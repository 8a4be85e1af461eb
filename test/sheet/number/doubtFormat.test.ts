import {
  doubtFormat,
  doubtWordFormat,
  isDoubtFormat,
  sureFormat,
} from '../../../src/sheet/number/doubtFormat';
import { formatDecimals, isDateFormat, isPercentFormat } from '../../../src/sheet/number/numberFormat';

const FORMATS = [
  'General',
  '0.00',
  '#,##0.0',
  '0.00%',
  '0.00;[Red]-0.00',
  '0.0" ; persen";-0.0',
  '0\\;0;-0',
  '0.00;;0',
];

describe('doubtFormat', () => {
  it('puts a question mark behind every kind of figure, once', () => {
    expect(FORMATS.map(doubtFormat)).toEqual([
      'General"?"',
      '0.00"?"',
      '#,##0.0"?"',
      '0.00%"?"',
      '0.00"?";[Red]-0.00"?"',
      '0.0" ; persen""?";-0.0"?"',
      '0\\;0"?";-0"?"',
      '0.00"?";;0"?"',
    ]);
    expect(FORMATS.map((format) => doubtFormat(doubtFormat(format)))).toEqual(FORMATS.map(doubtFormat));
  });

  it('goes away and leaves the format as it was', () => {
    expect(FORMATS.map((format) => sureFormat(doubtFormat(format)))).toEqual(FORMATS);
    expect(FORMATS.map(sureFormat)).toEqual(FORMATS);
    expect(sureFormat(doubtWordFormat('General'))).toBe('General');
  });

  it('marks words only where the office chose no look', () => {
    expect(doubtWordFormat('0.00')).toBe('0.00');
    expect(isDoubtFormat(doubtWordFormat('General'))).toBe(true);
    expect(FORMATS.some(isDoubtFormat)).toBe(false);
  });

  it('changes nothing of what the format says of its figure', () => {
    for (const format of FORMATS) {
      const marked = doubtFormat(format);
      expect([isPercentFormat(marked), isDateFormat(marked), formatDecimals(marked)]).toEqual([
        isPercentFormat(format),
        isDateFormat(format),
        formatDecimals(format),
      ]);
    }
  });
});
