/** What is written where, as a plan that can be shown, applied and inverted. Others import this file alone. */
export { addInFormulas, freezeFormulas, repairFormulas, withEmptySpills } from './addInFormulas';
export { applyToContent } from './applyToGrid';
export { quoted } from './bandFormula';
export { cellList, isOneRange } from './cellList';
export { TONE_COLOURS } from './criterionFormats';
export { figureTerms, type Terms } from './figureTerms';
export { FUNCTION_WORDS, PLAIN_WORDS, metAtZero, type FormulaWords, type MeanPart } from './formulaWords';
export { invertPlan } from './invertPlan';
export { ownColumns } from './ownColumns';
export { planWrite } from './planWrite';
export { reliances } from './reliances';
export { textNumbers, textNumbersPlan, type TextNumber } from './textNumbers';
