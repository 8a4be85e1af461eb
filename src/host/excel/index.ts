/** Excel as a host, through Office.js. Others import this file alone. */
export { ExcelHost } from './excelHost';
export { calculateAll, readFunctionFacts } from './functionFacts';
export { openNewWorkbook } from './newWorkbook';
