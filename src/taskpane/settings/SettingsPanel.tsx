import { HistoryList } from '../results/HistoryList';
import { MappingSettings } from './MappingSettings';
import { Settings } from './Settings';
import { SelfTest } from './SelfTest';
import { computedOf, isBusy } from '../jobs/state';
import type { PanelProps } from '../panels';

/** Settings over the state of the pane. */
export function SettingsPanel({ state, jobs, environment }: PanelProps) {
  const computed = computedOf(state.run);
  return (
    <>
      <Settings
        computed={computed}
        choices={state.draft ?? computed?.choices ?? null}
        isDraft={state.draft !== null}
        preferences={state.preferences}
        isKept={environment.store !== null}
        onDraft={jobs.changeDraft}
        onPreferences={jobs.setPreferences}
      />
      {computed && (
        <MappingSettings
          computed={computed}
          isDisabled={isBusy(state.run)}
          {...(environment.saveFile && { onSave: environment.saveFile })}
          onTake={(mapping) => void jobs.choose((choices) => ({ ...choices, mapping }))}
        />
      )}
      <HistoryList state={state} jobs={jobs} />
      <SelfTest
        host={environment.host}
        isDisabled={isBusy(state.run)}
        surroundings={environment.surroundings}
        now={environment.now}
      />
    </>
  );
}
