import { formDomain, isSignature, type FormFit } from '../../forms/formOf';
import { fieldRefKey, type Field, type FieldRef } from '../../fields';
import { evidence, weigh } from '../evidence/weigh';
import { orElse, settle, type ColumnDraft } from './columnDraft';

/** What a header over the figures of several years says; without it, a column of the form is only like them. */
const OVER_YEARS = /renstra|rpjm|jangka menengah/i;

/**
 * Roles that an official form gives its columns, weighed against the words of each header: a form of which most
 * columns are there says more than one header. Columns that the form does not use give up a role that it places
 * elsewhere, and any role where their figures run over several years. Nothing changes where the header is no form.
 */
export function resolveFormRoles(columns: readonly ColumnDraft[], form: FormFit | null): void {
  if (!form || !isSignature(form)) return;
  const claimed = new Set<string>();
  for (const [at, column] of columns.entries()) {
    const leaf = form.leaves[at];
    // What names a row is told by what stands there: a column of numbers may number the sasaran.
    if (!leaf?.field || !isFigure(leaf.field) || leaf.year !== undefined || column.isCombined) continue;
    const ref: FieldRef = { field: leaf.field, ...(leaf.quarter !== undefined && { quarter: leaf.quarter }) };
    if (isSame(column.ref, ref)) {
      if (column.ref) claimed.add(fieldRefKey(column.ref));
      continue;
    }
    // A header that says money is not of performance, nor the other way round.
    const said = column.meaning.domain;
    if ((said === 'money' || said === 'performance') && said !== formDomain(leaf.field)) continue;
    if (!outweighs(column, form.share)) continue;
    if (column.ref) orElse(column, column.ref);
    column.ref = ref;
    column.isOpen = false;
    settle(column, { code: 'header-form', data: { form: form.form.name } }, 0.9);
    claimed.add(fieldRefKey(ref));
  }
  for (const [at, column] of columns.entries()) {
    const leaf = form.leaves[at];
    if (leaf?.field !== null || column.ref === null) continue;
    const isOverYears = leaf.isOverYears && OVER_YEARS.test(column.path.texts.join(' '));
    if (!isOverYears && !claimed.has(fieldRefKey(column.ref))) continue;
    orElse(column, column.ref);
    column.ref = null;
    column.isOpen = false;
    settle(column, { code: 'header-form', data: { form: form.form.name } }, 0.9);
  }
}

function isFigure(field: Field): boolean {
  return formDomain(field) !== null || field === 'baseline';
}

/** The same role; a year that the reader found is more than the form says. */
function isSame(own: FieldRef | null, wanted: FieldRef): boolean {
  return own !== null && own.field === wanted.field && own.quarter === wanted.quarter;
}

function outweighs({ meaning, ref }: ColumnDraft, share: number): boolean {
  const { best } = weigh([
    { reading: 'header', evidence: ref === null ? [] : [evidence('header-phrase', meaning.coverage)] },
    { reading: 'form', evidence: [evidence('form-signature', share)] },
  ]);
  return best === 'form';
}
