import type { ApplyOptions, HostIssue } from '../../app/ports';
import { fail, ok, type Result } from '../../kernel/result';
import type { EditPlan } from '../../sheet/editPlan';
import { causeOf, hostError, issueOfError } from './hostIssue';
import { inverseOf } from './inverse';
import { setUpPages } from './pageSetup';
import { prepare, type Prepared } from './prepare';
import { firstMiss, reliancesOf } from './verify';
import { writePlan } from './writePlan';

/** Times that putting back is tried: one lost request must not leave a sheet half written. */
const RESTORE_ATTEMPTS = 3;

/**
 * Applies a plan, all or nothing: checks first, writes, reads back in the same request, and puts back what was there
 * when anything failed. The value is the plan that takes it back.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: EditPlan,
  options: ApplyOptions,
): Promise<Result<EditPlan, HostIssue>> {
  const prepared = await checked(context, plan);
  if (!prepared.ok) return prepared;
  const inverse = await inverseOf(plan, prepared.value);
  try {
    const written = await writePlan(context, plan, prepared.value, options);
    if (written.isCancelled) return await takenBack(context, inverse, prepared.value, hostError('cancelled'));
    const miss = await firstMiss(written.backs, prepared.value.tables);
    if (miss !== null) {
      const issue = hostError('restored-after-failure', { cause: miss });
      return await takenBack(context, inverse, prepared.value, issue);
    }
    const relies = await reliancesOf(written.backs);
    const edits = prepared.value.sheets.map(({ edit }) => edit);
    return ok({ ...inverse, relies }, await setUpPages(context, edits));
  } catch (error) {
    const issue = hostError('restored-after-failure', { cause: causeOf(error) });
    return takenBack(context, inverse, prepared.value, issue);
  }
}

/** The checks; what stands in the way is an issue, and so is a sheet that is gone. */
async function checked(context: Excel.RequestContext, plan: EditPlan): Promise<Result<Prepared, HostIssue>> {
  try {
    return await prepare(context, plan);
  } catch (error) {
    const issue = issueOfError(error);
    if (issue.code !== 'sheet-missing') return fail(issue);
    const names = context.workbook.worksheets.load('items/name');
    await context.sync();
    const existing = new Set(names.items.map(({ name }) => name.toLowerCase()));
    const used = [
      ...plan.relies.map(({ cell }) => cell),
      ...plan.edits,
      ...plan.widths,
      ...plan.formats.map(({ range }) => range),
    ];
    const gone = used.find(({ sheet }) => !existing.has(sheet.toLowerCase()));
    return fail(gone ? { ...issue, data: { sheet: gone.sheet } } : issue);
  }
}

/** Puts everything back; the result is the issue that made it necessary. */
async function takenBack(
  context: Excel.RequestContext,
  inverse: EditPlan,
  broken: Prepared,
  issue: HostIssue,
): Promise<Result<never, HostIssue>> {
  let cause = '';
  for (let attempt = 0; attempt < RESTORE_ATTEMPTS; attempt++) {
    try {
      const problem = await putBack(context, inverse, broken);
      if (problem === null) return fail(issue);
      cause = problem;
    } catch (error) {
      cause = causeOf(error);
    }
  }
  return fail(hostError('restore-failed', { cause }), issue);
}

async function putBack(
  context: Excel.RequestContext,
  inverse: EditPlan,
  broken: Prepared,
): Promise<string | null> {
  const prepared = await prepare(context, inverse, broken);
  if (!prepared.ok) return prepared.issues.map(({ code }) => code).join(' ');
  const { tables } = broken;
  const written = await writePlan(context, inverse, { ...prepared.value, tables }, {});
  return await firstMiss(written.backs, tables);
}
