import { scoreWorkbook, summariseUnit } from '../../app/index';
import { readWorkbookFile } from '../../host/file/node';
import type { Issue } from '../../kernel/issue';
import type { UnitSummary } from '../../report/index';
import { isOwnWorkbook } from '../../sheet/ownWorkbook';
import type { OptionsFor } from '../computeOptions';
import { unexpected } from '../unexpected';
import type { WorkbookFile } from '../workbookFiles';

/** What one file gave: the figures of a unit, a reason why not, or nothing to say of it. Plain data: threads send it. */
export type UnitReading = UnitSummary | { readonly issues: readonly Issue[] } | 'own-recap';

/** The figures of the unit whose workbook a file is. A file that breaks us must not stop the others: it is an issue. */
export function readUnit(file: WorkbookFile, optionsFor: OptionsFor): UnitReading {
  try {
    return scoreFile(file, optionsFor);
  } catch (cause) {
    return { issues: [unexpected(cause)] };
  }
}

function scoreFile({ path, shown }: WorkbookFile, optionsFor: OptionsFor): UnitReading {
  const workbook = readWorkbookFile(path);
  if (!workbook.ok) return { issues: workbook.issues };
  const content = workbook.value.content();
  if (isOwnWorkbook(content)) return 'own-recap';
  const score = scoreWorkbook(content, optionsFor(content));
  const issues = [...workbook.warnings, ...score.issues];
  return summariseUnit(shown, score, issues) ?? { issues };
}
