import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { readDocument } from '../../../src/host/file/document/readDocument';
import { reportLayoutText } from '../../../src/report/parseReportLayout';
import { wordDocument, type WordRequest } from '../../../src/taskpane/worker/wordDocument';
import { defaultReportLayout } from '../../../src/text/reportLayout';
import { office } from '../../helpers/officeWorkbook';
import { valueOf } from '../../helpers/valueOf';

const TEMPLATE = new Uint8Array(
  readFileSync(join(__dirname, '../../../assets/laporan/templat-laporan.docx')),
);
const PLAIN: WordRequest = { withRemarks: false, layout: null, template: null };
const result = computeWorkbook(office());

const made = (change: Partial<WordRequest> = {}) => wordDocument(office(), result, { ...PLAIN, ...change });

async function textOf(change: Partial<WordRequest> = {}): Promise<string> {
  const document = valueOf(await made(change));
  const read = valueOf(readDocument(document));
  return read.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
}

describe('the report as a Word document, made where the pane computes', () => {
  it('holds the chapter of the workbook', async () => {
    expect(await textOf()).toMatch(/AKUNTABILITAS KINERJA/i);
  });

  it('fills an office’s own document', async () => {
    const text = await textOf({ template: TEMPLATE });
    expect(text).not.toContain('{{LAKIP:');
    expect(text.length).toBeGreaterThan(500);
  });

  it('leaves out the chapters that an office’s layout leaves out', async () => {
    const layout: object = JSON.parse(reportLayoutText(defaultReportLayout('id')));
    const [whole, short] = [
      await textOf({ layout: { json: layout } }),
      await textOf({ layout: { json: { ...layout, dokumen: ['bab2'] } } }),
    ];
    expect([whole, short].map((text) => /^RINGKASAN EKSEKUTIF$/m.test(text))).toEqual([true, false]);
    expect(short).toMatch(/AKUNTABILITAS KINERJA/i);
  });

  it.each<[string, Partial<WordRequest>, string]>([
    ['a template that is no Word document', { template: new Uint8Array([1, 2, 3]) }, 'file-is-not-document'],
    ['a layout that is none', { layout: { json: null } }, 'layout-invalid'],
  ])('refuses %s', async (_name, change, code) => {
    const document = await made(change);
    expect(document.ok ? '' : document.issues[0].code).toBe(code);
  });
});
