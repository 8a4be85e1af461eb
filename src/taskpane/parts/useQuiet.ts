import { useEffect, useLayoutEffect, useRef, useState, type SyntheticEvent } from 'react';

/** Milliseconds that something must have been on the screen before a press on it counts. */
export const QUIET_TIME = 500;

/** For the element around everything that can be pressed. */
export interface Quiet {
  readonly isQuiet: boolean;
  readonly onClickCapture: (event: SyntheticEvent) => void;
}

/**
 * Keeps presses that were meant for what stood here before: for a while after `key` changes nothing takes a click, a
 * key included. Clicks that waited while the screen was busy are known by the time at which they were made.
 * @param key   changes when other buttons come to stand here
 * @param quiet milliseconds; 0 turns it off
 */
export function useQuiet(key: string, quiet: number = QUIET_TIME): Quiet {
  const [settled, setSettled] = useState<string | null>(key);
  const shownAt = useRef(-Infinity);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    // What a pane shows first stands on nobody's place.
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    shownAt.current = Infinity;
    // Also when the same comes back before it had settled.
    setSettled(null);
  }, [key]);
  useEffect(() => {
    if (quiet === 0 || settled === key) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const start = (): void => {
      shownAt.current = performance.now();
      timer = setTimeout(() => setSettled(key), quiet);
    };
    // From when it can be seen; a pane that is not shown has no frames.
    const frame = document.hidden ? null : requestAnimationFrame(start);
    if (frame === null) start();
    return () => {
      if (frame !== null) cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [key, settled, quiet]);
  const isQuiet = quiet > 0 && settled !== key;
  return {
    isQuiet,
    onClickCapture: (event) => {
      if (quiet === 0 || (!isQuiet && event.timeStamp - shownAt.current >= quiet)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
