/** References of a formula. Others import this file alone. */
export { covers, referencesOf, relativeForm } from './references';
