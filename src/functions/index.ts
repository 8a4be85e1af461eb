/** The functions for cells, registered by the pane's runtime. Others import this file alone. */
export { CellError, type FailureCode } from './failure';
export { setFunctionProfile } from './profile';
export { associateFunctions, type CustomFunction } from './registry';
