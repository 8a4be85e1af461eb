import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';

/** A pane as wide as Excel opens it, less its scroll bar, and narrower ones. */
const NARROW = '@media (max-width: 350px)';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', padding: `0 ${tokens.spacingHorizontalXS}` },
  tab: {
    position: 'relative',
    minHeight: '36px',
    // Five tabs stand beside each other, in a narrow pane with less room around their words.
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    [NARROW]: { padding: `0 ${tokens.spacingHorizontalXS}`, fontSize: tokens.fontSizeBase200 },
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Room for the bold text, so that choosing a tab moves nothing.
    '::before': {
      content: 'attr(data-label)',
      display: 'block',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalSNudge,
      right: tokens.spacingHorizontalSNudge,
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'Highlight' } },
  },
});

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  /** Id of the element that shows the chosen part. */
  readonly panelId: string;
  readonly onChoose: (id: Id) => void;
}

/** Id of the tab element, for `aria-labelledby` of its panel. */
export function tabElementId(id: string): string {
  return `tab-${id}`;
}

/**
 * Tabs with arrow keys, Home and End. Not Fluent's TabList: its hidden focus helpers are a serious finding of axe
 * (docs/decisions/0060).
 */
export function Tabs<Id extends string>({ label, tabs, chosen, panelId, onChoose }: TabsProps<Id>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = positionAfter(
      event.key,
      tabs.findIndex(({ id }) => id === chosen),
      tabs.length,
    );
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#${tabElementId(tab.id)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
      {tabs.map((tab) => {
        const isChosen = tab.id === chosen;
        return (
          <button
            key={tab.id}
            id={tabElementId(tab.id)}
            type="button"
            role="tab"
            aria-selected={isChosen}
            aria-controls={panelId}
            tabIndex={isChosen ? 0 : -1}
            data-label={tab.label}
            className={mergeClasses(styles.tab, isChosen && styles.chosen)}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
          </button>
        );
      })}
    </div>
  );
}

function positionAfter(key: string, position: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (position + 1) % count;
    case 'ArrowLeft':
      return (position + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
