import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

/** Height of a closed row in pixels; rows clip what is longer. */
export const ROW_HEIGHT = 76;
/** Rows made beyond both edges of the screen, so that Tab always finds the next one. */
const MARGIN_ROWS = 6;

const useStyles = makeStyles({
  root: { position: 'relative', margin: 0, padding: 0, listStyle: 'none' },
  item: { position: 'absolute', left: 0, right: 0 },
});

export interface WindowedListProps {
  readonly label: string;
  readonly count: number;
  readonly keyOf: (position: number) => string;
  readonly render: (position: number, isOpen: boolean, toggle: () => void) => ReactNode;
}

/** A list of any length that only makes the rows near the screen; one row at a time can be open and taller. */
export function WindowedList({ label, count, keyOf, render }: WindowedListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [openHeight, setOpenHeight] = useState(ROW_HEIGHT);
  const [[first, last], setWindow] = useState<readonly [number, number]>([0, 2 * MARGIN_ROWS]);
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const openPosition = openKey === null ? -1 : findPosition(count, keyOf, openKey);
  const extra = openPosition < 0 ? 0 : openHeight - ROW_HEIGHT;

  const measure = useCallback(() => {
    if (!list.current) return;
    const above = -list.current.getBoundingClientRect().top;
    const [from, to] = rowsNear(above - extra, above + window.innerHeight, count);
    setWindow((former) => (former[0] === from && former[1] === to ? former : [from, to]));
  }, [extra, count]);

  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    // Captured: the pane may scroll in a box of the page instead of the window.
    window.addEventListener('scroll', measure, { passive: true, capture: true });
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [measure]);

  const openItem = useCallback((element: HTMLLIElement | null) => {
    if (element) setOpenHeight(Math.max(element.scrollHeight, ROW_HEIGHT));
  }, []);
  const focused = focusedKey === null ? -1 : findPosition(count, keyOf, focusedKey);
  const positions: number[] = [];
  for (let position = first; position < Math.min(count, last); position += 1) positions.push(position);
  // The row that has the focus stays when it is scrolled away, or the focus would be lost with it.
  if (focused >= 0 && focused < first) positions.unshift(focused);
  if (focused >= Math.min(count, last)) positions.push(focused);

  return (
    <ul ref={list} className={styles.root} aria-label={label} style={{ height: count * ROW_HEIGHT + extra }}>
      {positions.map((position) => {
        const key = keyOf(position);
        const isOpen = position === openPosition;
        const top = position * ROW_HEIGHT + (openPosition >= 0 && position > openPosition ? extra : 0);
        return (
          <li
            key={key}
            ref={isOpen ? openItem : null}
            onFocus={() => setFocusedKey(key)}
            onBlur={() => setFocusedKey(null)}
            className={styles.item}
            style={isOpen ? { top } : { top, height: ROW_HEIGHT, overflow: 'hidden' }}
            aria-posinset={position + 1}
            aria-setsize={count}
          >
            {render(position, isOpen, () => setOpenKey(isOpen ? null : key))}
          </li>
        );
      })}
    </ul>
  );
}

/**
 * First row and one past the last row to make for the part of the list between two heights. Never none: Tab must find
 * rows while the list is still far below, and when it was scrolled past.
 */
export function rowsNear(top: number, bottom: number, count: number): readonly [number, number] {
  const least = Math.min(count, 2 * MARGIN_ROWS);
  const from = Math.min(Math.max(Math.floor(top / ROW_HEIGHT) - MARGIN_ROWS, 0), count - least);
  const to = Math.min(Math.max(Math.ceil(bottom / ROW_HEIGHT) + MARGIN_ROWS, from + least), count);
  return [from, to];
}

function findPosition(count: number, keyOf: (position: number) => string, key: string): number {
  for (let position = 0; position < count; position += 1) if (keyOf(position) === key) return position;
  return -1;
}
