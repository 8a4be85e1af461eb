import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { PaneEnvironment } from './environment';
import { makeJobs, type PaneJobs } from './jobs';
import { readPreferences, watchPreferences } from '../settings/preferences';
import { reduce } from './reduce';
import { initialState, type PaneState } from './state';

/** The one bridge between the components and the workbook: the state, and the jobs that change it. */
export function useLakip(environment: PaneEnvironment): {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
} {
  const [state, dispatch] = useReducer(reduce, environment, firstState);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => environment.host.watch?.(() => dispatch({ type: 'workbook-changed' })), [environment]);
  const jobs = useMemo(() => makeJobs(environment, dispatch, () => latest.current), [environment]);
  useEffect(
    () => environment.attach?.({ dispatch, current: () => latest.current, jobs }),
    [environment, jobs],
  );
  useEffect(() => void jobs.resume(), [jobs]);
  useEffect(() => {
    const { store, onProfile } = environment;
    return watchPreferences(store, () => {
      const preferences = readPreferences(store, latest.current.preferences);
      onProfile?.({ language: preferences.language });
      dispatch({ type: 'preferences-changed', preferences });
    });
  }, [environment]);
  return { state, jobs };
}

function firstState({ store, defaults }: PaneEnvironment): PaneState {
  return initialState(readPreferences(store, defaults));
}
