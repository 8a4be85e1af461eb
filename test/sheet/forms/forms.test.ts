import { EMPTY_MAPPING } from '../../../src/sheet/decision';
import { fieldRefKey } from '../../../src/sheet/fields';
import { formLeaves, type Form, type FormLeaf } from '../../../src/sheet/forms/form';
import { formOf, measureForm } from '../../../src/sheet/forms/formOf';
import { FORMS } from '../../../src/sheet/forms/forms';
import { recogniseTables } from '../../../src/sheet/recognise/recogniseTables';
import { recogniseWorkbook } from '../../../src/sheet/recognise/recogniseWorkbook';
import { formSheet, MESSES, YEAR, type Mess } from './formSheet';

const READ = FORMS.filter(({ scored }) => scored === 'scored' || scored === 'targets');
const NOT_SCORED = FORMS.filter(({ scored }) => scored === 'money' || scored === 'not-scored');
/** It has indicators and realisasi, only no targets: the message asks for these. */
const LACKS_TARGETS = 'fra-impor';

const each = (forms: readonly Form[]): [string, string, Form, Mess][] =>
  forms.flatMap((form) =>
    MESSES.map((mess): [string, string, Form, Mess] => [form.id, mess.name, form, mess]),
  );

function wanted(leaf: FormLeaf): string | null {
  if (leaf.field === null) return null;
  const { field, quarter, year } = leaf;
  return fieldRefKey({ field, ...(quarter && { quarter }), ...(year && { year: YEAR + year }) });
}

function issuesOf(form: Form, mess: Mess) {
  const content = {
    sheets: [formSheet(form, mess)],
    activeSheet: null,
    settings: null,
    separators: null,
    uses1904Dates: false,
  };
  return recogniseWorkbook(content, EMPTY_MAPPING).issues;
}

describe('official forms', () => {
  it('have ids and names of their own', () => {
    expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
    expect(new Set(FORMS.map(({ name }) => name)).size).toBe(FORMS.length);
  });

  it.each(each(READ))('%s %s: is named, and its columns are read as the form says', (_, __, form, mess) => {
    const [table] = recogniseTables(formSheet(form, mess), EMPTY_MAPPING, null).tables;
    expect(table?.form).toEqual({ id: form.id, name: form.name, share: 1 });
    const leaves = formLeaves(form.columns);
    const roles = leaves.map((leaf, at) => {
      const ref = table?.columns.find(({ column }) => column === at + mess.left)?.ref ?? null;
      return leaf.field === null || ref === null ? null : fieldRefKey(ref);
    });
    expect(roles).toEqual(leaves.map(wanted));
  });

  it.each(each(NOT_SCORED.filter(({ id }) => id !== LACKS_TARGETS)))(
    '%s %s: is named in the message, and nothing is scored',
    (_, __, form, mess) => {
      if (form.columns.length === 0 && mess.titles === 0) return;
      const issue = issuesOf(form, mess).find(({ code }) => code === 'no-table');
      const key = form.scored === 'money' ? 'money' : 'notScored';
      expect(issue?.data).toMatchObject({ [key]: form.name, formSheet: 'Lembar' });
    },
  );
});

describe('formOf', () => {
  it('is null for a table that is no form', () => {
    expect(formOf([['Nama'], ['Alamat'], ['Telepon'], ['Kota']], ['DAFTAR PEGAWAI'])).toBeNull();
    expect(formOf([], [])).toBeNull();
  });

  it('measures the share of the columns that were found, in any order', () => {
    const form = FORMS.find(({ id }) => id === 'nko') as Form;
    const fit = measureForm(form, [['Target'], ['Kode IKU'], ['Sesuatu lain'], ['Realisasi']], ['LAPORAN']);
    expect([fit.share, fit.coverage, fit.isTitled]).toEqual([3 / 8, 3 / 4, false]);
    expect(fit.leaves.map((leaf) => leaf?.field ?? null)).toEqual(['target', 'code', null, 'actual']);
  });

  it('does not take a realisasi for a target, nor one quarter for another', () => {
    const form = FORMS.find(({ id }) => id === 'rapk-realisasi') as Form;
    const fit = measureForm(form, [['Target s.d. Triwulan', 'TW I'], ['Anggaran (Rp)']], []);
    expect(fit.leaves).toEqual([null, null]);
  });
});
