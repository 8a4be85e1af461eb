import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { HostIssue } from '../../src/app/ports';
import { ok, type Result } from '../../src/kernel/result';
import type { CellRange } from '../../src/kernel/cellAddress';
import { MemoryHost } from '../../src/host/memory/memoryHost';
import { gridOf, type GridSpec } from '../../src/sheet/gridOf';
import { App } from '../../src/taskpane/App';
import { directCompute } from '../../src/taskpane/worker/directCompute';
import './renderPart';

/** What a person points at in the sheet: a table that nothing names, and a cell of a computed one. */
class PointingHost extends MemoryHost {
  constructor(
    cells: GridSpec['cells'],
    public pointedAt: CellRange | null = null,
  ) {
    const sheets = [gridOf({ sheet: 'Data', cells })];
    super({ sheets, activeSheet: 'Data', settings: null, separators: null, uses1904Dates: false });
  }
  selected(): Promise<Result<CellRange | null, HostIssue>> {
    return Promise.resolve(ok(this.pointedAt));
  }
  point(top: number, left: number, bottom = top, right = left): void {
    this.pointedAt = { sheet: 'Data', top, left, bottom, right };
  }
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

function open(host: PointingHost): void {
  const kept = new Map<string, string>();
  render(
    <App
      environment={{
        host,
        compute: directCompute,
        openWorkbook: () => Promise.resolve(ok(undefined)),
        store: {
          getItem: (key) => kept.get(key) ?? null,
          setItem: (key, value) => void kept.set(key, value),
        },
        defaults: { language: 'id', theme: 'light' },
        hostTheme: null,
        quietTime: 0,
      }}
    />,
  );
}

/** Headers that no vocabulary knows. */
const UNNAMED: GridSpec['cells'] = [
  ['Catatan rapat', null, null],
  ['Kolom A', 'Kolom B', 'Kolom C'],
  ['Persentase obat yang aman', 90, 81],
  ['Indeks kesadaran masyarakat', 80, 88],
];

describe('a table that is not recognised', () => {
  it('is pointed out in the sheet with the meaning of its columns, and computed at once', async () => {
    const host = new PointingHost(UNNAMED);
    open(host);
    press('Pakai buku kerja ini');
    await screen.findByRole('button', { name: 'Ambil sel yang dipilih' });
    expect(screen.queryByRole('button', { name: 'Tulis hasil' })).toBeNull();
    host.point(1, 0, 3, 2);
    press('Ambil sel yang dipilih');
    fireEvent.click(await screen.findByRole('button', { name: 'Baca tabel ini' }));
    for (const [column, meaning] of [
      ['Kolom A', 'indikator'],
      ['Kolom B', 'target'],
      ['Kolom C', 'realisasi'],
    ] as const) {
      const field = await screen.findByRole('combobox', { name: new RegExp(column) });
      const option = within(field).getByRole<HTMLOptionElement>('option', { name: meaning });
      await act(async () => fireEvent.change(field, { target: { value: option.value } }));
    }
    const write = await screen.findByRole('button', { name: 'Tulis hasil' });
    fireEvent.click(write);
    await screen.findByRole('button', { name: 'Pulihkan' });
    const content = await host.read();
    const grid = content.ok ? content.value.sheets[0] : undefined;
    const rows = [2, 3].map((row) =>
      Array.from({ length: grid?.columnCount ?? 0 }, (_, column) => grid?.value(row, column)),
    );
    // 81 of 90, 88 of 80.
    expect(rows.map((row) => row[3])).toEqual([90, expect.closeTo(110, 10)]);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(UNNAMED.slice(2));
  });
});

describe('a cell of a computed table', () => {
  it('is explained from the selection: the way of its figure, or that it holds none', async () => {
    const host = new PointingHost([
      ['Sasaran', 'Indikator', 'Target', 'Realisasi'],
      ['Obat yang aman', 'Persentase obat yang aman', 90, 81],
    ]);
    open(host);
    press('Pakai buku kerja ini');
    fireEvent.click(await screen.findByRole('button', { name: 'Tulis hasil' }));
    await screen.findByRole('button', { name: 'Pulihkan' });
    host.point(1, 3);
    press('Jelaskan sel ini');
    const explained = await screen.findByRole('region', { name: 'Penjelasan sel Data!D2' });
    expect(explained.textContent).toMatch(/realisasi ÷ target × 100 = 81 ÷ 90 × 100 = 90,00%/);
    host.point(40, 9);
    press('Jelaskan sel ini');
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Penjelasan sel Data!J41' }).textContent).not.toMatch(/÷/),
    );
  });
});
