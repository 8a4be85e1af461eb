import { unzipSync } from 'fflate';
import { partsOf, packedEntries } from '../helpers/xlsx';
import { madeReport } from './madeReport';
import { mustRoll, textsIn } from './rolled';
import { packReport, textsOf } from './wordReport';

const SEEDS = [4, 6];

/** Parts that marks are written to. */
const MARKED =
  /^(?:word\/document\.xml|word\/comments\d*\.xml|\[Content_Types\]\.xml|word\/_rels\/document\.xml\.rels)$/;

const RUN = /<w:r [^>]*>.*?<\/w:r>/g;

function documentXml(bytes: Uint8Array): string {
  return Buffer.from(unzipSync(bytes)['word/document.xml'] as Uint8Array).toString('utf8');
}

/** A report without what comments add, to be held against the one that it was. */
function withoutComments(xml: string): string {
  return xml
    .replaceAll(/<w:commentRange(?:Start|End) w:id="\d+"\/>/g, '')
    .replaceAll(/<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g, '');
}

/** Tracked changes taken as they are, or taken back. */
function settled(xml: string, kept: 'ins' | 'del'): string {
  const dropped = kept === 'ins' ? 'del' : 'ins';
  return xml
    .replaceAll(new RegExp(`<w:${dropped} [^>]*>.*?</w:${dropped}>`, 'g'), '')
    .replaceAll(new RegExp(`</?w:${kept}(?: [^>]*)?>`, 'g'), '')
    .replaceAll('w:delText', 'w:t');
}

const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');

describe.each(SEEDS)('a made report in its own order and style (seed %i)', (seed) => {
  const made = madeReport(seed);
  const report = packReport(made.blocks, made.dice, seed % 2 === 0 ? 'en' : 'id');
  const old = textsOf(made.blocks, 'old');
  const next = textsOf(made.blocks, 'next');
  const plain = mustRoll({ report, now: made.after, before: made.before });

  it.each([true, false])(
    'becomes what this year’s figures make of it, last year’s workbook: %s',
    (isGiven) => {
      const { bytes } = isGiven ? plain : mustRoll({ report, now: made.after });
      expect(textsIn(report)).toEqual(old);
      expect(textsIn(bytes)).toEqual(next);
    },
  );

  it('keeps every part and every run that it does not replace', () => {
    const { bytes, roll } = plain;
    const [before, after] = [packedEntries(report), packedEntries(bytes)];
    for (const [name, packed] of before) if (!MARKED.test(name)) expect(after.get(name)).toBe(packed);
    const [first, second] = [documentXml(report), withoutComments(documentXml(bytes))];
    const [runs, rolledRuns] = [first.match(RUN) ?? [], second.match(RUN) ?? []];
    expect(rolledRuns.length).toBe(runs.length);
    expect(second.replaceAll(/<w:t [^>]*>[^<]*<\/w:t>/g, '')).toBe(
      first.replaceAll(/<w:t [^>]*>[^<]*<\/w:t>/g, ''),
    );
    const changed = runs.filter((run, at) => run !== rolledRuns[at]).length;
    // A replacement touches the runs that its digits were cut into, no others.
    const digits = roll.replacements.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(changed).toBeLessThanOrEqual(digits);
    expect(changed).toBeGreaterThan(0);
  });

  it('is the same report when its tracked changes are taken back, and the draft when they are taken', () => {
    const { bytes } = mustRoll({
      report,
      now: made.after,
      before: made.before,
      options: { isTracked: true },
    });
    const xml = documentXml(bytes);
    expect(textIn(settled(xml, 'del'))).toBe(textIn(documentXml(report)));
    expect(textIn(settled(xml, 'ins')).replaceAll('&amp;', '&')).toBe(next.join('').replaceAll('|', ''));
    const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('marks what it left: the table that no workbook has, and the number that nothing explains', () => {
    const { roll, bytes } = plain;
    const reasons = roll.entries
      .filter(({ state }) => state === 'marked')
      .map(({ printed, reason }) => [printed, reason]);
    expect(reasons).toContainEqual(['Tabel 2.1. Jumlah Pegawai', 'table-unknown']);
    expect(reasons).toContainEqual(['14', 'unknown-figure']);
    expect(reasons.filter(([, reason]) => reason !== 'word-changed')).toHaveLength(2);
    expect(partsOf(bytes)['word/comments1.xml']).toContain('LAKIP');
  });
});
