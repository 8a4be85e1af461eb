import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import { removeAll, takeBack, writeRecorded } from '../../src/app/history';
import { markPlan } from '../../src/audit/markPlan';
import { ExcelHost } from '../../src/host/excel/excelHost';
import { EMPTY_PLAN, type EditPlan } from '../../src/sheet/editPlan';
import type { WorkbookContent } from '../../src/sheet/grid';
import type { WriteKind } from '../../src/sheet/history/entry';
import { OpenDocument } from '../../src/grid/file/openDocument';
import { RESULT_SHEET } from '../helpers/resultSheet';
import { packageDifferences } from '../helpers/samePackage';
import { excelLint } from '../tools/excelLint/excelLint';
import { withOffice } from './withOffice';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/contoh/kupang-2021.xlsx')));

/** Opens a file in the simulated Excel, works in it, and saves it; each time as after closing. */
async function session<T>(
  bytes: Uint8Array,
  work: (host: ExcelHost) => Promise<T>,
): Promise<{ bytes: Uint8Array; value: T }> {
  const opened = OpenDocument.open(bytes, 'buku.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const office = withOffice({ workbook: opened.value.workbook });
  try {
    const value = await work(new ExcelHost());
    const saved = opened.value.save();
    if (!saved.ok) throw new Error(JSON.stringify(saved.issues));
    expect(saved.value.unsaved).toEqual([]);
    expect(excelLint(saved.value.bytes)).toEqual([]);
    return { bytes: saved.value.bytes, value };
  } finally {
    office.close();
  }
}

async function contentOf(host: ExcelHost): Promise<WorkbookContent> {
  const content = await host.read();
  if (!content.ok) throw new Error(content.issues[0].code);
  return content.value;
}

async function write(host: ExcelHost, kind: WriteKind, plan: EditPlan): Promise<string> {
  const written = await writeRecorded(host, plan, { kind, at: '2026-11-30T08:00:00.000Z' });
  if (!written.ok || !written.value) throw new Error(JSON.stringify(written));
  return written.value.id;
}

/** Results, a sheet, and marks, in one session. */
async function threeWrites(host: ExcelHost): Promise<readonly [string, string, string]> {
  const results = await write(host, 'results', computeWorkbook(await contentOf(host)).plan);
  const sheet = await write(host, 'report', { ...EMPTY_PLAN, sheets: [{ ...RESULT_SHEET, charts: [] }] });
  const [grid] = (await contentOf(host)).sheets;
  const place = { sheet: grid?.sheet ?? '', row: 4, column: 2 };
  const marks = await write(
    host,
    'marks',
    markPlan([{ class: 'error', places: [{ cell: place }] } as never]),
  );
  return [results, sheet, marks];
}

describe('the way back in a file that was saved and opened again', () => {
  let written: { bytes: Uint8Array; value: readonly [string, string, string] };
  beforeAll(async () => {
    written = await session(SAMPLE, threeWrites);
  });

  it('is not the original before', () => {
    expect(packageDifferences(SAMPLE, written.bytes)).not.toEqual([]);
  });

  it.each([
    ['newest first', [2, 1, 0]],
    ['oldest first', [0, 1, 2]],
    ['the middle one first', [1, 0, 2]],
  ])('takes three writes back, %s, and leaves every part as it was', async (_name, order) => {
    const { bytes } = await session(written.bytes, async (host) => {
      for (const at of order)
        expect(await takeBack(host, written.value[at] ?? '')).toMatchObject({ ok: true });
    });
    expect(packageDifferences(SAMPLE, bytes)).toEqual([]);
  });

  it('removes everything, and leaves every part as it was', async () => {
    const { bytes, value } = await session(written.bytes, removeAll);
    expect(value).toEqual({ ok: true, value: { left: [], remarks: [] }, warnings: [] });
    expect(packageDifferences(SAMPLE, bytes)).toEqual([]);
  });
});
