/** What this host offers, in one module that is loaded when a document is wanted. */
export { fillOfficeDocument } from './fillOfficeDocument';
export { writeDocument } from './writeDocument';
