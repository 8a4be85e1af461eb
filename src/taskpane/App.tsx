import { Button, FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ActionBar } from './parts/ActionBar';
import type { PaneEnvironment } from './jobs/environment';
import { useHiddenStyles } from './parts/hidden';
import { ErrorBoundary } from './parts/ErrorBoundary';
import { LiveRegion } from './parts/LiveRegion';
import { mainAction } from './jobs/mainAction';
import { Notices } from './parts/Notices';
import { ShowProvider } from './parts/ShowContext';
import { isBusy } from './jobs/state';
import { PANELS } from './panels';
import { tabElementId, Tabs } from './parts/Tabs';
import { themeFor, THEMES } from './parts/theme';
import { useLakip } from './jobs/useLakip';
import { useQuiet } from './parts/useQuiet';
import { useSystemDark } from './parts/useSystemDark';
import { LanguageProvider, useWords } from './parts/words';

const useStyles = makeStyles({
  root: {
    // A page that holds the pane in a box says how high that is.
    minHeight: 'var(--lakip-pane-height, 100vh)',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  // A pointer finds nothing to press while what stands here is new.
  quiet: { '& button, & input, & select, & a, & label': { pointerEvents: 'none' } },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Office draws its own button over the top right corner of a pane.
    paddingRight: '36px',
    '@media (max-height: 260px)': { position: 'static' },
  },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
});

const PANEL_ID = 'pane-panel';

/** The pane: tabs, what was chosen, and the next step at the foot. */
export function App({ environment }: { readonly environment: PaneEnvironment }) {
  return (
    <ErrorBoundary language={environment.defaults.language}>
      <ThemedPane environment={environment} />
    </ErrorBoundary>
  );
}

function ThemedPane({ environment }: { readonly environment: PaneEnvironment }) {
  const { state, jobs } = useLakip(environment);
  const isSystemDark = useSystemDark();
  const { language } = state.preferences;
  const theme = themeFor(state.preferences.theme, environment.hostTheme, isSystemDark);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <LanguageProvider value={language}>
        <ShowProvider value={jobs.show}>
          <Pane state={state} jobs={jobs} environment={environment} />
        </ShowProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

type PaneProps = ReturnType<typeof useLakip> & { readonly environment: PaneEnvironment };

function Pane({ state, jobs, environment }: PaneProps) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const { t } = useWords();
  const current = PANELS.find((tab) => tab.id === state.tab) ?? PANELS[0];
  const action = mainAction(state, jobs, t);
  useEffect(() => {
    for (const { preload } of PANELS) preload?.();
  }, []);
  const quiet = useQuiet(
    `${state.run.status}|${action?.id ?? ''}|${state.question?.kind ?? ''}`,
    environment.quietTime,
  );
  return (
    <div
      className={mergeClasses(styles.root, quiet.isQuiet && styles.quiet)}
      data-quiet={quiet.isQuiet || undefined}
      onClickCapture={quiet.onClickCapture}
    >
      <header className={styles.head}>
        <h1 className={hidden}>LAKIP</h1>
        <Tabs
          label={t.tabs.label}
          tabs={PANELS.map(({ id }) => ({ id, label: t.tabs[id] }))}
          chosen={current.id}
          panelId={PANEL_ID}
          onChoose={jobs.chooseTab}
        />
      </header>
      <main className={styles.main} aria-busy={isBusy(state.run)}>
        <Notices state={state} jobs={jobs} />
        <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabElementId(current.id)}>
          <current.Panel state={state} jobs={jobs} environment={environment} />
        </div>
      </main>
      <ActionBar action={action}>
        {state.tab === 'settings' && state.draft !== null && (
          <Button onClick={() => jobs.changeDraft(null)}>{t.settings.discard}</Button>
        )}
      </ActionBar>
      <LiveRegion state={state} />
    </div>
  );
}
