/**
 * Order of the test files on a machine that has run none yet: the longest first, so that no core waits at the end for
 * one long file. Later runs know their own durations, which jest keeps, and go by these.
 */
const Sequencer = require('@jest/test-sequencer').default;

/** Long files, longest first (decision 0225); what is not named follows by size. */
const LONG = [
  /test\/browser\//,
  /test\/host\/excel\/wholeJob\./,
  /[.]office[.]test[.]|libreOffice[.]test[.]/,
  /test\/host\/excel\/(applyPlan|kupang)\./,
  /test\/security\/hostileTexts\./,
  /test\/(host\/file|rollforward)\/judges\./,
  /test\/taskpane\/.*tsx$/,
  /test\/sheet\/recognise\/recogniseWorkbook\.laws\./,
  /test\/cli\/(hitung|laporan|process|rekap|install\/realServers)\./,
  /test\/host\/file\/(saving|hostile)\./,
  /test\/(fuzz\/fuzz|package\/package|text\/chapter|bench\/growth)\./,
];

/** Place of a file in the list, and the end of the list for all others. */
function placeOf(path) {
  const place = LONG.findIndex((pattern) => pattern.test(path.replaceAll('\\', '/')));
  return place < 0 ? LONG.length : place;
}

module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const sorted = [...super.sort([...tests])];
    if (sorted.some((test) => test.duration !== undefined)) return sorted;
    return sorted
      .map((test, at) => [placeOf(test.path), at, test])
      .sort(([a, b], [c, d]) => a - c || b - d)
      .map(([, , test]) => test);
  }
};
module.exports.placeOf = placeOf;
