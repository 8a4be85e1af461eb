import { largestOf, smallestOf } from '../../kernel/extremes';
import type { IndicatorFacts, WorkbookFacts } from '../../facts/index';
import { cleanNoise, rankOf, type Direction } from '../../scoring/index';
import { listWords, shownApart, shownInput, withUnit } from './figures';

interface PeerActual {
  readonly workUnit: string;
  readonly actual: number;
}

/**
 * Ranks among the units that are compared, best first, and the national target; null where nothing can be said.
 * Where neither higher nor lower is better (stabil, rentang) no rank is told.
 * @method M-2, M-29
 */
export function peerSentences(item: IndicatorFacts, report: WorkbookFacts): string | null {
  if (!item.peers) return null;
  const measured = item.peers.units.flatMap((unit) =>
    unit.actual ? [{ workUnit: unit.workUnit, actual: unit.actual.value }] : [],
  );
  const direction = item.indicator.direction ?? report.scorecard.method.direction;
  const sentences: string[] = [];
  if (measured.length > 1)
    sentences.push(...rankSentences(measured, ownAmong(measured, item, report), direction));
  const national = item.peers.nationalTarget?.value;
  if (national !== undefined && measured.length === 0) return ownNationalSentence(item, national, direction);
  if (national !== undefined && measured.length > 0) {
    const target = `Target nasional sebesar ${withUnit(national, item.indicator.unitOfMeasure)}`;
    if (!item.peers.isNationalComparable)
      sentences.push(`${target} adalah jumlah seluruh unit, sehingga tidak dibandingkan dengan satu unit.`);
    else if (isOneWay(direction)) sentences.push(nationalSentence(measured, national, target, direction));
  }
  return sentences.length > 0 ? sentences.join(' ') : null;
}

type OneWay = 'maksimal' | 'minimal';

function isOneWay(direction: Direction): direction is OneWay {
  return direction === 'maksimal' || direction === 'minimal';
}

/** This office among those compared; not where another sheet has another realisasi: no rank is then true. */
function ownAmong(
  measured: readonly PeerActual[],
  { score }: IndicatorFacts,
  { ownWorkUnit }: WorkbookFacts,
): PeerActual | undefined {
  const { actual } = score;
  return actual === null
    ? undefined
    : measured.find(
        (each) => each.workUnit === ownWorkUnit && shownInput(each.actual) === shownInput(actual),
      );
}

function rankSentences(
  measured: readonly PeerActual[],
  own: PeerActual | undefined,
  direction: Direction,
): string[] {
  const figures = measured.map((each) => each.actual);
  const highest = largestOf(figures);
  const lowest = smallestOf(figures);
  if (highest === lowest)
    return [`Hasil ${measured.length} unit yang dibandingkan sama, yaitu ${shownInput(highest)}.`];
  const [shownHighest, shownLowest] = shownApart(highest, lowest);
  const names = (figure: number): string =>
    listWords(measured.filter((each) => each.actual === figure).map((each) => each.workUnit));
  const among = `Di antara ${measured.length} unit yang dibandingkan`;
  const extremes =
    direction === 'minimal'
      ? `${among}, realisasi terendah, yang terbaik, dicapai ${names(lowest)} (${shownLowest}) dan tertinggi ${names(highest)} (${shownHighest}).`
      : `${among}, realisasi tertinggi dicapai ${names(highest)} (${shownHighest}) dan terendah ${names(lowest)} (${shownLowest}).`;
  if (!own || !isOneWay(direction)) return [extremes];
  const rank = rankOf(own.actual, figures, direction);
  return [
    extremes,
    `${own.workUnit} berada pada peringkat ke-${rank} dengan realisasi ${shownInput(own.actual)}.`,
  ];
}

/** This office beside the national target, where the sheets have no other unit. */
function ownNationalSentence(
  { score, indicator, peers }: IndicatorFacts,
  national: number,
  direction: Direction,
): string | null {
  if (score.actual === null || !isOneWay(direction) || !peers?.isNationalComparable) return null;
  const [own, of] = [cleanNoise(score.actual), cleanNoise(national)];
  const isReached = direction === 'minimal' ? own <= of : own >= of;
  const { unitOfMeasure, actual } = indicator;
  return `Target nasional sebesar ${withUnit(national, unitOfMeasure)} ${isReached ? 'telah' : 'belum'} dicapai dengan realisasi ${withUnit(score.actual, unitOfMeasure, actual)}.`;
}

function nationalSentence(
  measured: readonly PeerActual[],
  national: number,
  target: string,
  direction: OneWay,
): string {
  const isReached = ({ actual }: PeerActual): boolean => {
    const [own, of] = [cleanNoise(actual), cleanNoise(national)];
    return direction === 'minimal' ? own <= of : own >= of;
  };
  const reached = measured.filter(isReached).map((each) => each.workUnit);
  if (reached.length === 0) return `${target} belum dicapai oleh satu pun unit yang dibandingkan.`;
  return reached.length === measured.length
    ? `${target} dicapai oleh semua unit yang dibandingkan.`
    : `${target} dicapai oleh ${listWords(reached)}.`;
}
