/**
 * fast-check with one seed for every run, so that a test is red only when the code changed (docs/decisions/0230).
 * The package names itself by path: jest maps its name to this file.
 * `LAKIP_SEED=random` or a number looks further.
 */
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const seed = process.env.LAKIP_SEED ?? '2021';
if (seed !== 'random') fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed: Number(seed) });

module.exports = fastCheck;
