import { selfTestText } from '../../../src/taskpane/settings/selfTestReport';
import { surroundingsOf } from '../../../src/taskpane/start/officeSurroundings';
import { PANE_WORDS } from '../../../src/text/pane';

describe('the text of the self-test', () => {
  it('tells versions, sets, time and figures, in lines', () => {
    const run = {
      figures: [{ name: 'NPS', expected: 102.7265, found: 102.7265 }],
      issues: [],
      milliseconds: 1234,
      at: new Date('2026-12-01T02:03:04Z'),
    };
    const text = selfTestText(run, [['LAKIP', '0.2.0']], 'Sesuai.', PANE_WORDS.id.selfTest, 'id');
    expect(text.split('\n')).toEqual([
      'LAKIP, Uji diri: 2026-12-01T02:03:04.000Z',
      'LAKIP: 0.2.0',
      'Lama: 1234 ms',
      'Sesuai.',
      'NPS: 102,7265 (102,7265)',
    ]);
  });

  it('tells what failed with its code and cause', () => {
    const issue = { code: 'host-failed', severity: 'error', data: { cause: 'X' } } as const;
    const run = { figures: [], issues: [issue], milliseconds: 1, at: new Date(0) };
    expect(selfTestText(run, [], 'Gagal.', PANE_WORDS.id.selfTest, 'id')).toContain(
      'host-failed {"cause":"X"}',
    );
  });
});

describe('the surroundings of the self-test', () => {
  it('names the highest version of each requirement set; 1.10 is above 1.9', () => {
    const reached: Readonly<Record<string, number>> = { ExcelApi: 14, SharedRuntime: 1 };
    const facts = {
      diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.14332.20763' },
      requirements: {
        isSetSupported: (name: string, version = '1.1') =>
          Number(version.split('.')[1]) <= (reached[name] ?? 0),
      },
      displayLanguage: 'id-ID',
      contentLanguage: 'id-ID',
    };
    expect(Object.fromEntries(surroundingsOf(facts, '0.2.0', 'Edg/140'))).toMatchObject({
      LAKIP: '0.2.0',
      Excel: 'PC 16.0.14332.20763',
      ExcelApi: '1.14',
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '-',
      Peramban: 'Edg/140',
    });
  });
});
