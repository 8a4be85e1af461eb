import { MemoryHost } from '../../../src/host/memory/memoryHost';
import { ok } from '../../../src/kernel/result';
import { makeJobs } from '../../../src/taskpane/jobs/jobs';
import { reduce } from '../../../src/taskpane/jobs/reduce';
import { computedOf, initialState, type PaneState } from '../../../src/taskpane/jobs/state';
import { directCompute } from '../../../src/taskpane/worker/directCompute';
import { office } from '../../helpers/officeWorkbook';

function pane() {
  const host = new MemoryHost(office());
  let state: PaneState = initialState({ language: 'id', theme: 'auto' });
  const jobs = makeJobs(
    {
      host,
      compute: directCompute,
      openWorkbook: () => Promise.resolve(ok(undefined)),
      store: null,
      defaults: { language: 'id', theme: 'auto' },
      hostTheme: null,
    },
    (action) => void (state = reduce(state, action)),
    () => state,
  );
  const value = async () => {
    const content = await host.read();
    return content.ok ? content.value.sheets[0]?.value(6, 4) : undefined;
  };
  return { jobs, value, current: () => state, result: () => computedOf(state.run)?.result };
}

describe('cells of the office that a person asks to be changed', () => {
  it('makes numbers of texts, says how many, and gives the texts back', async () => {
    const { jobs, value, current, result } = pane();
    await jobs.read();
    expect(await value()).toBe('79,5');
    await jobs.makeNumbers(result()?.textNumbers ?? []);
    expect(await value()).toBe(79.5);
    expect(current().notice).toEqual({ kind: 'made', what: 'numbers', count: 1 });
    expect(result()?.textNumbers).toEqual([]);
    await jobs.restore();
    expect(await value()).toBe('79,5');
  });

  it('refuses when a text is another by now', async () => {
    const { jobs, current, result } = pane();
    await jobs.read();
    const [number] = result()?.textNumbers ?? [];
    if (!number) throw new Error('one figure is kept as text');
    await jobs.makeNumbers([{ ...number, text: '79,6' }]);
    expect(current().notice).toMatchObject({ kind: 'failed', issues: [{ code: 'stale-cell' }] });
  });
});
