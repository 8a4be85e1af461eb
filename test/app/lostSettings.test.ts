import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import { nodeCodec } from '../../src/host/file/nodeCodec';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import type { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { METHOD_PRESETS, type Method } from '../../src/scoring';
import type { WriteMode } from '../../src/sheet/settings';
import { HAS_LIBRE_OFFICE, throughLibreOffice } from '../helpers/libreOffice';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/contoh/kupang-2021.xlsx')));

function open(bytes: Uint8Array): FileWorkbook {
  const opened = openWorkbook(bytes, { codec: nodeCodec });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}

function written(method: Method, mode: WriteMode): Uint8Array {
  const workbook = open(SAMPLE);
  const applied = workbook.apply(computeWorkbook(workbook.content(), { method, mode }).plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  return applied.value.bytes;
}

/** What is computed of a workbook whose settings another program did not keep, beside what was computed at first. */
function again(bytes: Uint8Array, method: Method) {
  const before = computeWorkbook(open(SAMPLE).content(), { method });
  const content = { ...open(bytes).content(), settings: null };
  const after = computeWorkbook(content, { mode: 'values' });
  return {
    method: after.settings.method.id,
    sameScores: JSON.stringify(after.scorecard) === JSON.stringify(before.scorecard),
    sheets: [...new Set(after.plan.edits.map(({ sheet }) => sheet))],
    said: after.issues.filter(({ code }) => code === 'settings-lost').map(({ data }) => data?.['method']),
  };
}

describe('settings that another program lost (office-js 6091; LibreOffice, WPS, Google)', () => {
  it.each(METHOD_PRESETS.map((method) => [method.id, method] as const))(
    'are found again by the results that stand in the workbook: %s',
    (id, method) => {
      const told = again(written(method, 'values'), method);
      // Capped and uncapped say the same where no capaian is above the cap.
      expect(told).toMatchObject({ sameScores: true });
      expect(told.sheets.filter((sheet) => sheet !== 'Realisasi 2021')).toEqual([]);
      expect(told.said).toEqual(told.method === 'bpom-2021' ? [] : [method.name]);
      if (id === 'kemenkeu-nko') expect(told.method).toBe(id);
    },
  );

  it('are not looked for where a method was chosen', () => {
    const kemenkeu = METHOD_PRESETS.find(({ id }) => id.includes('kemenkeu')) ?? METHOD_PRESETS[0];
    const [bpom] = METHOD_PRESETS;
    if (!kemenkeu || !bpom) throw new Error('no preset');
    const content = { ...open(written(kemenkeu, 'values')).content(), settings: null };
    expect(computeWorkbook(content, { method: bpom }).settings.method.id).toBe(bpom.id);
  });

  (HAS_LIBRE_OFFICE ? it : it.skip)('really are lost by LibreOffice, and found again', () => {
    const kemenkeu = METHOD_PRESETS.find(({ id }) => id.includes('kemenkeu')) ?? METHOD_PRESETS[0];
    if (!kemenkeu) throw new Error('no preset');
    const [values, formulas] = throughLibreOffice([
      written(kemenkeu, 'values'),
      written(kemenkeu, 'formulas'),
    ]);
    for (const bytes of [values, formulas]) {
      if (!bytes) throw new Error('not saved');
      expect(open(bytes).content().settings).toBeNull();
      expect(again(bytes, kemenkeu)).toMatchObject({
        method: kemenkeu.id,
        sameScores: true,
        said: [kemenkeu.name],
      });
    }
  });
});
