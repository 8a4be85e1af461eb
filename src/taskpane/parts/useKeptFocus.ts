import { useEffect, useRef, type RefObject } from 'react';

/** Takes the focus when what had it went away with a change of `count`: an answered question, for one. */
export function useKeptFocus(count: number): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  const former = useRef(count);
  useEffect(() => {
    if (former.current > count && document.activeElement === document.body) place.current?.focus();
    former.current = count;
  }, [count]);
  return place;
}
