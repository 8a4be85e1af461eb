import { rollForwardReport, type RollOptions } from '../../src/app/rollForwardReport';
import { scoreWorkbook, type WorkbookScore } from '../../src/app/scoreWorkbook';
import { openDocument } from '../../src/host/file/document/openDocument';
import type { WorkbookContent } from '../../src/sheet/grid';
import { rollComments } from '../../src/text/rollForward';
import { valueOf } from '../helpers/valueOf';

/** An opened document, or a failed test. */
export function opened(bytes: Uint8Array) {
  return valueOf(openDocument(bytes));
}

/** Texts of all paragraphs, those of cells too, in reading order. */
export function textsIn(bytes: Uint8Array): string[] {
  return opened(bytes).text.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.paragraph.text]
      : block.rows.flatMap((row) => row.map((cell) => cell.map(({ text }) => text).join('|'))),
  );
}

export interface Given {
  readonly report: Uint8Array;
  readonly now: WorkbookScore | WorkbookContent;
  readonly before?: WorkbookScore | WorkbookContent | null;
  readonly options?: Partial<RollOptions>;
}

/** Rolls a report forward with the usual options. */
export function rolled({ report, now, before = null, options = {} }: Given) {
  return rollForwardReport(opened(report), scored(now), before && scored(before), {
    aim: 'draft',
    isTracked: false,
    reportYear: null,
    commentsOf: (roll) => rollComments(roll, 'id'),
    ...options,
  });
}

function scored(given: WorkbookScore | WorkbookContent): WorkbookScore {
  return 'sheets' in given ? scoreWorkbook(given) : given;
}

/** The same, or a failed test. */
export function mustRoll(given: Given) {
  return valueOf(rolled(given));
}
