/** The functions for cells, registered by the pane's runtime. Others import this file alone. */
export { setFunctionProfile } from './profile';
export { associateFunctions } from './registry';
