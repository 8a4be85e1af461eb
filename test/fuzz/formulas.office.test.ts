import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HAS_LIBRE_OFFICE } from '../helpers/libreOffice';
import { formulasInOffice } from './formulasInOffice';

describe('formulas beside a hundred random tables', () => {
  // `npm run fuzz:formulas -- 10000` does the same with as many as one likes.
  (HAS_LIBRE_OFFICE ? it : it.skip)(
    'come to the score when LibreOffice computes them, also after other figures are typed in (skipped where soffice is not installed)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'lakip-rumus-'));
      const { tables, formulas, wrong } = formulasInOffice(folder, 0, 100);
      rmSync(folder, { recursive: true });
      expect(wrong).toEqual([]);
      expect(tables).toBe(100);
      expect(formulas).toBeGreaterThan(2500);
    },
    180_000,
  );
});
