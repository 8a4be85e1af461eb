/**
 * fast-check with one seed for every run, so that a test is red only when the code changed (docs/decisions/0230), and
 * with one share of the runs that a test names (0225): a quarter, of the same beginning. The package names itself by
 * path: jest maps its name to this file.
 * `LAKIP_SEED=random` or a number looks elsewhere; `LAKIP_RUNS=1` looks as often as the tests say, 10 ten times that.
 */
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const seed = process.env.LAKIP_SEED ?? '2021';
if (seed !== 'random') fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed: Number(seed) });

const share = Number(process.env.LAKIP_RUNS ?? '0.25');
if (!(share > 0)) throw new Error(`LAKIP_RUNS=${process.env.LAKIP_RUNS} is no share of the runs`);
/** What fast-check runs unless a test says otherwise. */
const USUAL_RUNS = 100;
const shared = (parameters = {}) => ({
  ...parameters,
  // Examples are runs too, and each is to be followed by trials.
  numRuns: (parameters.examples ?? []).length + Math.ceil((parameters.numRuns ?? USUAL_RUNS) * share),
});

module.exports = {
  ...fastCheck,
  assert: (property, parameters) => fastCheck.assert(property, shared(parameters)),
  check: (property, parameters) => fastCheck.check(property, shared(parameters)),
};
