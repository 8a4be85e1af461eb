import { Body1 } from '@fluentui/react-components';
import { type ComponentType, useEffect, useState } from 'react';
import type { PanelProps } from '../panels';
import { useWords } from './words';

/** A panel whose code the first picture of the pane does without. */
export interface LatePanel {
  readonly Panel: ComponentType<PanelProps>;
  /** Fetches the code, so that it is there when the panel is opened; a failure is told when it is. */
  readonly preload: () => void;
}

/**
 * A panel with code of its own. Until that is there a line says so; where it cannot be fetched, opening the panel says
 * so like any fault of the pane.
 */
export function latePanel(load: () => Promise<ComponentType<PanelProps>>): LatePanel {
  let loaded: ComponentType<PanelProps> | null = null;
  let pending: Promise<void> | null = null;
  const fetchOnce = (): Promise<void> =>
    (pending ??= load().then(
      (panel) => {
        loaded = panel;
      },
      (cause: unknown) => {
        pending = null;
        throw cause;
      },
    ));
  function Late(props: PanelProps) {
    const { t } = useWords();
    const [outcome, setOutcome] = useState<{ readonly fault: unknown } | 'loaded' | null>(null);
    useEffect(() => {
      let isShown = true;
      const tell = (now: typeof outcome): void => {
        if (isShown) setOutcome(now);
      };
      if (loaded === null)
        fetchOnce().then(
          () => tell('loaded'),
          (fault: unknown) => tell({ fault }),
        );
      return () => {
        isShown = false;
      };
    }, []);
    if (outcome !== null && outcome !== 'loaded') throw outcome.fault;
    const Panel = loaded;
    return Panel === null ? <Body1 role="status">{t.tabs.loading}</Body1> : <Panel {...props} />;
  }
  return { Panel: Late, preload: () => void fetchOnce().catch(() => undefined) };
}
