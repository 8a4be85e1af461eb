/** The use cases: what pane, command line and library do with a workbook. Others import this file alone. */
export { acceptedNotesOf, settingsWithAccepted, type Acceptance } from './acceptFindings';
export { answerEffects, type AnswerEffect, type AnswerEffects } from './answerEffects';
export { checkWorkbook, type CheckResult } from './checkWorkbook';
export { computeWorkbook, type ComputeOptions, type WorkbookResult } from './computeWorkbook';
export { recordedPlan, removeAll, takeBack, writeRecorded, type RemovedAll, type Written } from './history';
export { lastYearOf } from './lastYear';
export { recapDocument } from './recapDocument';
export { rollForwardReport, type RolledReport } from './rollForwardReport';
export { planReport, reportContent } from './reportWorkbook';
export { emptyDocument, resultDocument, type DocumentWords } from './resultDocument';
export { scoreWorkbook, type WorkbookScore } from './scoreWorkbook';
export { isAsExpected, selfTest, type SelfTestFigure } from './selfTest';
export { summariseUnit } from './summariseUnit';
