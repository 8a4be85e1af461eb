import { TextDecoder, TextEncoder } from 'node:util';
import { fireEvent, render, screen } from '@testing-library/react';
import { ok } from '../../../src/kernel/result';
import { MemoryHost } from '../../../src/host/memory/memoryHost';
import { readSettings } from '../../../src/sheet/settings';
import { App } from '../../../src/taskpane/App';
import { directCompute } from '../../../src/taskpane/worker/directCompute';
import { book, savedAnswers, yearTable } from '../../sheet/shape/keptAnswers';
import '../renderPart';

// jsdom has none; browsers do.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const ANSWERS = {
  "direction|'Kinerja 2024'!C4": 'minimal',
  "direction|'Kinerja 2024'!C6": 'minimal',
  'column-field|Kinerja 2024|F3': 'actual',
};

async function openSettings(host: MemoryHost) {
  const saved: { text: string; name: string }[] = [];
  render(
    <App
      environment={{
        host,
        compute: directCompute,
        openWorkbook: () => Promise.resolve(ok(undefined)),
        saveFile: (bytes, name) => saved.push({ text: new TextDecoder().decode(bytes), name }),
        store: null,
        defaults: { language: 'id', theme: 'light' },
        hostTheme: null,
        quietTime: 0,
      }}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Pakai buku kerja ini' }));
  await screen.findByRole('button', { name: /Tulis hasil|Baca lagi/ });
  fireEvent.click(screen.getByRole('tab', { name: 'Setelan' }));
  await screen.findByText('Jawaban untuk berkas lain');
  return saved;
}

function take(text: string) {
  const file = new File([text], 'peta.json', { type: 'application/json' });
  Object.defineProperty(file, 'arrayBuffer', {
    value: () => Promise.resolve(new TextEncoder().encode(text).buffer),
  });
  fireEvent.change(screen.getByLabelText('Ambil jawaban dari berkas'), { target: { files: [file] } });
}

const mapFile = () => JSON.stringify({ version: 2, ...savedAnswers(book(yearTable(2024)), ANSWERS).offered });

describe('answers for other files, in the settings', () => {
  it('takes the answers of last year’s file, says so, and keeps them with the workbook when it writes', async () => {
    const host = new MemoryHost(book(yearTable(2025, { sheet: 'PK', more: true })));
    const saved = await openSettings(host);
    take(mapFile());
    expect(await screen.findByText('3 jawaban dipakai.')).toBeTruthy();
    expect(screen.getByText('3 jawaban di buku kerja ini.')).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Simpan jawaban ke berkas' }));
    expect(saved.map(({ name }) => name)).toEqual(['peta.json']);
    expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject({ version: 2, answers: [{}, {}, {}] });

    fireEvent.click(screen.getByRole('tab', { name: 'Hitung' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Tulis hasil' }));
    await screen.findByRole('button', { name: 'Pulihkan' });
    const content = await host.read();
    const settings = readSettings(content.ok ? content.value.settings : null);
    expect(settings.ok && settings.value.mapping.answers).toMatchObject({ 'direction|PK!C5': 'minimal' });
  });

  it('names what does not fit this workbook', async () => {
    await openSettings(new MemoryHost(book(yearTable(2025, { result: 'Nilai' }))));
    take(mapFile());
    expect(await screen.findByText(/tidak cocok:/)).toBeTruthy();
    expect(
      screen.getAllByText(/Isi kolom “Hasil”: jawaban “realisasi” dari peta tidak dipakai/),
    ).not.toHaveLength(0);
  });

  it('refuses a file that holds no answers', async () => {
    await openSettings(new MemoryHost(book(yearTable(2025))));
    take('{"bukan": "peta"}');
    expect(await screen.findByText(/bukan peta jawaban/)).toBeTruthy();
  });
});
