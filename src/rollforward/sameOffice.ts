import { plain } from '../audit/index';
import { fail, ok, type Result } from '../kernel/result';
import type { Issue } from '../kernel/issue';
import { workUnitIn } from '../sheet/recognise/index';
import type { RollEntry } from './entry';
import { rowSubjects } from './tableSubjects';
import type { RollContext } from './rollContext';
import { slotKey } from './slot';
import { isTitle } from './leftovers';

export type OfficeIssueCode = 'roll-other-office' | 'roll-other-indicators' | 'roll-other-figures';

/** Fewer rows or figures than this prove nothing. */
const FEWEST = 6;

/**
 * Whether a report is of the office of the workbook: by the names that both bear, by the indicators of its tables, and by
 * last year's figures, which offices of one agency do not share.
 * @param workUnit name of the office in the workbook; null when it has none
 */
export function sameOffice(
  context: RollContext,
  workUnit: string | null,
  entries: readonly RollEntry[],
): Result<void, Issue<OfficeIssueCode>> {
  const other = otherName(context, workUnit);
  if (other !== null)
    return fail({
      code: 'roll-other-office',
      severity: 'error',
      data: { report: other, workbook: workUnit ?? '' },
    });
  const subjectOf = rowSubjects(context.subjects);
  const rows = context.reading.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.role === 'indicator' && row.name !== null && table.kind !== 'programme-output'
        ? [{ row, table }]
        : [],
    ),
  );
  const known = rows.filter(({ row, table }) => subjectOf(row, table)?.isHere === true).length;
  if (rows.length >= FEWEST && known * 4 < rows.length)
    return fail({ code: 'roll-other-indicators', severity: 'error', data: { known, all: rows.length } });
  const strange = strangeFigures(context);
  if (strange.differing >= FEWEST && strange.differing > strange.agreed)
    return fail({
      code: 'roll-other-figures',
      severity: 'error',
      data: { differing: strange.differing, all: strange.differing + strange.agreed },
    });
  const compared = entries.filter(
    ({ place, what }) => place.kind === 'cell' && what !== 'year' && what !== null,
  );
  const differing = compared.filter(({ reason }) => reason === 'differs-from-workbook').length;
  const agreed = compared.filter(({ state }) => state !== 'marked').length;
  if (differing >= FEWEST && differing > agreed)
    return fail({
      code: 'roll-other-figures',
      severity: 'error',
      data: { differing, all: differing + agreed },
    });
  return ok(undefined);
}

/** Targets and realisasi of last year's workbook held against the report's own tables. */
function strangeFigures({ subjects }: RollContext): { readonly differing: number; readonly agreed: number } {
  let [differing, agreed] = [0, 0];
  for (const { figures, kind } of subjects.all) {
    if (kind !== 'indicator') continue;
    const own = new Map(
      figures.filter(({ source }) => source === 'report').map((each) => [slotKey(each), each.value]),
    );
    for (const figure of figures) {
      const printed = own.get(slotKey(figure));
      const isCompared =
        figure.source === 'before' && (figure.field === 'target' || figure.field === 'actual');
      if (!isCompared || typeof printed !== 'number' || typeof figure.value !== 'number') continue;
      if (Math.abs(printed - figure.value) <= 0.01 + Math.abs(figure.value) * 1e-6) agreed += 1;
      else differing += 1;
    }
  }
  return { differing, agreed };
}

/** The office that the report's titles name, if it is another: the place at its end stands nowhere in the report's own. */
function otherName({ report }: RollContext, workUnit: string | null): string | null {
  if (workUnit === null) return null;
  const place = plain(workUnit).split(' ').at(-1) ?? '';
  const titles = [
    ...report.editable.boxes,
    ...report.blocks.flatMap((block) =>
      block.kind === 'paragraph' && isTitle(block.paragraph) ? [block.paragraph.text] : [],
    ),
  ];
  const named = titles.flatMap((title) => workUnitIn(title) ?? []);
  const all = report.text.blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.text)] : []));
  const isNamed = [...all, ...report.editable.boxes.map(plain)].some((text) =>
    text.split(' ').includes(place),
  );
  return named.length > 0 && !isNamed ? (named[0] as string) : null;
}
