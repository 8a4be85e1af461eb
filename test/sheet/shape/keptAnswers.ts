import { computeWorkbook } from '../../../src/app/index';
import type { WorkbookContent } from '../../../src/sheet/grid';
import { parseMapping, writeMappingFile } from '../../../src/sheet/settings';
import { contentOf, type Computed, type Row } from '../../helpers/officeWorkbook';

/** Answers as another file takes them: by headers and names of rows. */
export function savedAnswers(content: WorkbookContent, answers: Readonly<Record<string, string>>) {
  const { settings } = computeWorkbook(content, { mapping: { version: 1, answers } });
  const mapping = parseMapping(JSON.parse(writeMappingFile(settings.mapping)));
  if (!mapping) throw new Error('not a mapping');
  return mapping;
}

/** What was answered, by decision id. */
export function answeredIn({ decisions }: Pick<Computed, 'decisions'>): Record<string, string | null> {
  return Object.fromEntries(
    decisions.flatMap(({ id, chosen, reason }) => (reason.code === 'answered' ? [[id, chosen]] : [])),
  );
}

/** Why answers were not used. */
export function unfitIn({ issues }: Pick<Computed, 'issues'>): unknown[] {
  return issues.flatMap(({ code, data }) =>
    code === 'mapping-unfit' ? [[data?.['kind'], data?.['why']]] : [],
  );
}

/** A table whose realisasi is headed by a word that says nothing; `more` is a column that was put in. */
export function yearTable(year: number, { sheet = `Kinerja ${year}`, more = false, result = 'Hasil' } = {}) {
  const extra = (text: string | null): (string | null)[] => (more ? [text] : []);
  const cells: Row[] = [
    [`PENGUKURAN KINERJA TAHUN ${year}`],
    [],
    ...(more ? [['Rapat 12 Januari']] : []),
    [
      'No',
      'Sasaran',
      'Indikator Kinerja',
      ...extra('Penanggung Jawab'),
      `Angka ${year - 1}`,
      `Target ${year}`,
      result,
    ],
    [1, 'Kesehatan ibu', 'Angka kematian ibu', ...extra('Seksi A'), 130, 120, 135],
    [2, null, 'Persentase persalinan di fasyankes', ...extra('Seksi B'), 88, 90, 81],
    ...(more ? [[3, null, 'Persentase puskesmas terakreditasi', 'Seksi C', 80, 85, 84]] : []),
    [9, 'Gizi', 'Prevalensi stunting', ...extra('Seksi D'), 20, 18, 17],
  ];
  return { sheet, cells };
}

export const book = (...sheets: Parameters<typeof contentOf>[0]): WorkbookContent => contentOf(sheets);
