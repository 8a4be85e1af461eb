import type { Dispatch } from 'react';
import { PANE_WORDS } from '../../text/pane';
import type { WordRequest } from '../worker/wordDocument';
import type { PaneEnvironment } from './environment';
import { nextTurn } from './nextTurn';
import type { PlaceJobs } from './placeJobs';
import type { Reading } from './reading';
import { computedOf, lastWrite, type PaneAction, type PaneState } from './state';
import type { WriteJobs } from './writeJobs';

/** What a person can ask of the report. */
export interface ReportJobs {
  /** Computes again together with the report. */
  readonly prepareReport: () => Promise<void>;
  /** Makes the sheets of the report, or makes them again, from the workbook as it is now. */
  readonly makeReport: () => Promise<void>;
  readonly takeReportBack: () => Promise<void>;
  /** Makes the report as a Word document, from the workbook as it is now. */
  readonly makeWord: (request: WordRequest) => Promise<void>;
  /** Saves the document that was made once more. */
  readonly saveWord: () => void;
}

interface ReportJobsNeeds {
  readonly environment: PaneEnvironment;
  readonly dispatch: Dispatch<PaneAction>;
  readonly current: () => PaneState;
  readonly reading: Reading;
  readonly writing: WriteJobs;
  readonly show: PlaceJobs['show'];
}

/** The jobs of the report. */
export function reportJobs(needs: ReportJobsNeeds): ReportJobs {
  const { environment, dispatch, current, reading, writing, show } = needs;
  return {
    /** From what was computed, whatever the run: a write that can be taken back stays so. */
    prepareReport: async () => {
      const { run, preferences } = current();
      const computed = computedOf(run);
      if (computed === null) return;
      await nextTurn();
      const options = { ...computed.choices, reportLanguage: preferences.language };
      const { report } = await environment.compute(computed.content, options);
      dispatch({ type: 'report-prepared', computed, report });
    },
    makeReport: async () => {
      const report = (await reading.readAndCompute())?.report;
      if (!report || !(await writing.writeSeen('report', report.plan))) return;
      dispatch({ type: 'report-made', count: report.sheets.length });
      const [first] = report.sheets;
      if (first) await show({ sheet: first.name, row: 0, column: 0 });
    },
    takeReportBack: async () => {
      const last = lastWrite(current(), 'report');
      if (last) await writing.restore(last.id);
    },
    makeWord: async (word) => {
      await reading.readAndCompute();
      const computed = computedOf(current().run);
      if (!environment.makeDocument || !computed?.result.scorecard) return;
      dispatch({ type: 'word-started' });
      await nextTurn();
      const document = await environment.makeDocument(computed.content, { ...computed.choices, word });
      if (!document.ok) return dispatch({ type: 'word-failed', issues: document.issues });
      const { value: bytes, warnings: issues } = document;
      const words = PANE_WORDS[current().preferences.language];
      const name = `${words.word.file(computed.result.table?.year ?? null)}.docx`;
      dispatch({ type: 'word-made', word: { bytes, name, issues } });
      environment.saveFile?.(bytes, name);
    },
    saveWord: () => {
      const { word } = current();
      if (word) environment.saveFile?.(word.bytes, word.name);
    },
  };
}
