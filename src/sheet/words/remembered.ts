/** Different texts that are remembered: a column of words mostly repeats a few. */
const MOST = 1024;

/**
 * A pure function of a text that remembers its answers, as columns of words repeat theirs; it starts anew when there are
 * too many, so a column of names holds no memory.
 * @example remembered((text) => text.length)('Baik') // => 4
 */
export function remembered<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Answer;
    const answer = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
