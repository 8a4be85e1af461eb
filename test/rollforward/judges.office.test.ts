import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HAS_LIBRE_OFFICE } from '../helpers/libreOffice';
import { ooxmlFindingsOf } from '../helpers/ooxmlValidator';
import { madeReport } from './madeReport';
import { mustRoll } from './rolled';
import { packReport } from './wordReport';

const FOLDER = mkdtempSync(join(tmpdir(), 'lakip-gulir-'));
const file = (name: string): string => join(FOLDER, `${name}.docx`);
const NAMES = ['plain', 'tracked', 'template'];

jest.setTimeout(300_000);

/** A rolled report is judged by Microsoft's validator, which knows comments and tracked changes, and by LibreOffice. */
describe('a rolled report', () => {
  let found: Record<string, string[]> = {};
  beforeAll(async () => {
    const made = madeReport(6);
    const report = packReport(made.blocks, made.dice);
    writeFileSync(file('report'), report);
    const given = { report, now: made.after, before: made.before };
    writeFileSync(file('plain'), mustRoll(given).bytes);
    writeFileSync(file('tracked'), mustRoll({ ...given, options: { isTracked: true } }).bytes);
    writeFileSync(
      file('template'),
      mustRoll({ report, now: made.before, options: { aim: 'template' } }).bytes,
    );
    found = await ooxmlFindingsOf([file('report'), ...NAMES.map(file)]);
  });
  afterAll(() => rmSync(FOLDER, { recursive: true }));

  it.each(NAMES)('%s: the validator finds nothing that was not in the report', (name) => {
    const known = new Set(found[file('report')]);
    expect((found[file(name)] ?? ['not judged']).filter((each) => !known.has(each))).toEqual([]);
  });

  (HAS_LIBRE_OFFICE ? it : it.skip)('opens in LibreOffice', () => {
    const words = [
      '--headless',
      `-env:UserInstallation=file://${FOLDER}/profile`,
      '--convert-to',
      'pdf',
      '--outdir',
      FOLDER,
    ];
    execFileSync('soffice', [...words, ...NAMES.map(file)], { stdio: 'ignore' });
    expect(NAMES.filter((name) => existsSync(join(FOLDER, `${name}.pdf`)))).toEqual(NAMES);
  });
});
