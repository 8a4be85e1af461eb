import { act, screen } from '@testing-library/react';
import { Component, type ComponentType, type ReactNode } from 'react';
import type { PanelProps } from '../../../src/taskpane/panels';
import { latePanel, type LatePanel } from '../../../src/taskpane/parts/latePanel';
import { renderPart } from '../renderPart';

const PROPS = {} as PanelProps;
const Report: ComponentType<PanelProps> = () => <p>laporan</p>;

/** A load that the test ends, and how often it was asked for. */
function loader() {
  const pending: { resolve: (panel: ComponentType<PanelProps>) => void; reject: (cause: Error) => void }[] =
    [];
  const load = () =>
    new Promise<ComponentType<PanelProps>>((resolve, reject) => void pending.push({ resolve, reject }));
  return { pending, late: latePanel(load) };
}

/** Says what a panel threw, as the pane does for any fault of its own. */
class Told extends Component<{ readonly children: ReactNode }, { readonly fault: Error | null }> {
  override state: { readonly fault: Error | null } = { fault: null };
  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }
  override render() {
    const { fault } = this.state;
    return fault ? <p>gagal: {fault.message}</p> : this.props.children;
  }
}

const open = ({ Panel }: LatePanel) =>
  renderPart(
    <Told>
      <Panel {...PROPS} />
    </Told>,
  );

describe('a panel whose code comes late', () => {
  it('says that it loads, then shows the panel', async () => {
    const { late, pending } = loader();
    open(late);
    expect(screen.getByRole('status').textContent).toBe('Memuat …');
    await act(async () => pending[0]?.resolve(Report));
    expect(screen.getByText('laporan')).toBeTruthy();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is there at once when its code was fetched before, which is fetched once', async () => {
    const { late, pending } = loader();
    late.preload();
    late.preload();
    await act(async () => pending[0]?.resolve(Report));
    const { unmount } = open(late);
    expect(screen.getByText('laporan')).toBeTruthy();
    unmount();
    open(late);
    expect(screen.getByText('laporan')).toBeTruthy();
    expect(pending).toHaveLength(1);
  });

  it('says nothing of a failure before it is opened, and tries again then', async () => {
    const { late, pending } = loader();
    late.preload();
    await act(async () => pending[0]?.reject(new Error('luring')));
    open(late);
    expect(screen.getByRole('status').textContent).toBe('Memuat …');
    await act(async () => pending[1]?.resolve(Report));
    expect(screen.getByText('laporan')).toBeTruthy();
  });

  it('fails like any fault of the pane where its code cannot be fetched, and loads when opened again', async () => {
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { late, pending } = loader();
    const { unmount } = open(late);
    await act(async () => pending[0]?.reject(new Error('luring')));
    expect(screen.getByText('gagal: luring')).toBeTruthy();
    unmount();
    open(late);
    await act(async () => pending[1]?.resolve(Report));
    expect(screen.getByText('laporan')).toBeTruthy();
    silenced.mockRestore();
  });

  it('shows nothing of a panel that was left before its code came', async () => {
    const { late, pending } = loader();
    const { unmount } = open(late);
    unmount();
    await act(async () => pending[0]?.resolve(Report));
    expect(screen.queryByText('laporan')).toBeNull();
  });
});
