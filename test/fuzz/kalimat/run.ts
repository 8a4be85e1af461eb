/** `npm run fuzz:sentences -- --seed 1 --count 20 [--missed]`: right and wrong sentences, and how well they are told apart. */
import { parseArgs } from 'node:util';
import { judgedSentences, scoresOf } from './trial';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '20' },
    missed: { type: 'boolean', default: false },
  },
});
const first = Number(values.seed);
const judged = Array.from({ length: Number(values.count) }, (_, at) => judgedSentences(first + at)).flat();
const { precision, recall, wrong, right, accused } = scoresOf(judged);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
for (const { before, sentence } of accused.slice(0, 40)) console.log(`accused: ${before} | ${sentence}`);
if (values.missed)
  for (const { before, sentence, isWrong, isFlagged } of judged)
    if (isWrong && !isFlagged) console.log(`missed: ${before} | ${sentence}`);
console.log(
  `${right} right and ${wrong} wrong sentences: precision ${percent(precision)}, recall ${percent(recall)}; ${accused.length} right ones accused`,
);
