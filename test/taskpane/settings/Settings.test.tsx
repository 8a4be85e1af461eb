import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { BPOM_2021, METHOD_PRESETS } from '../../../src/scoring/index';
import { EMPTY_MAPPING } from '../../../src/sheet/decision';
import { EMPTY_PLAN } from '../../../src/sheet/editPlan';
import type { WorkbookChoices } from '../../../src/taskpane/jobs/choices';
import type { Preferences } from '../../../src/taskpane/settings/preferences';
import { Settings } from '../../../src/taskpane/settings/Settings';
import type { Computed } from '../../../src/taskpane/jobs/state';
import { renderPart } from '../renderPart';
import { SAMPLE_TABLE, sampleScorecard } from '../sample';

const stored: WorkbookChoices = { method: BPOM_2021, mapping: EMPTY_MAPPING, mode: 'values' };
const preferences: Preferences = { language: 'id', theme: 'auto' };
const computed: Computed = {
  content: { sheets: [], activeSheet: null, settings: null, separators: null, uses1904Dates: false },
  choices: stored,
  result: {
    table: SAMPLE_TABLE,
    scorecard: sampleScorecard(),
    plan: EMPTY_PLAN,
    preview: { cellCount: 0, replacedCount: 0, places: [], changes: [], newSheets: [] },
    decisions: [],
    effects: {},
    issues: [],
    mapping: EMPTY_MAPPING,
    usedAnswers: 0,
    textNumbers: [],
    check: null,
    report: null,
  },
  reportText: '',
};

let latest: WorkbookChoices;
let person: Preferences;

function Editor({ isKept = true }: { readonly isKept?: boolean }) {
  const [choices, setChoices] = useState(stored);
  latest = choices;
  return (
    <Settings
      computed={computed}
      choices={choices}
      isDraft={choices !== stored}
      preferences={preferences}
      isKept={isKept}
      onDraft={setChoices}
      onPreferences={(next) => (person = next)}
    />
  );
}

const open = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const change = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });

describe('Settings', () => {
  it('asks for a workbook before it offers its method', () => {
    renderPart(
      <Settings
        computed={null}
        choices={null}
        isDraft={false}
        preferences={preferences}
        isKept
        onDraft={() => undefined}
        onPreferences={() => undefined}
      />,
    );
    expect(screen.getByText(/untuk membaca buku kerja/)).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Bahasa' })).toBeTruthy();
  });

  it('says where each part is kept', () => {
    const { unmount } = renderPart(<Editor />);
    expect(screen.getByText(/Disimpan di dalam buku kerja/)).toBeTruthy();
    expect(screen.getByText('Disimpan di komputer ini saja.')).toBeTruthy();
    unmount();
    renderPart(<Editor isKept={false} />);
    expect(screen.getByText(/tidak mengizinkan penyimpanan/)).toBeTruthy();
  });

  it('takes another profile, with its source', () => {
    renderPart(<Editor />);
    const other = METHOD_PRESETS[2];
    if (!other) throw new Error('three presets expected');
    change(screen.getByRole('combobox', { name: 'Profil metode' }), other.id);
    expect(latest.method).toEqual(other);
    expect(
      screen.getByText(new RegExp(`Sumber: ${other.source.slice(0, 20).replace(/[()]/g, '.')}`)),
    ).toBeTruthy();
    expect(screen.getByText('Ada perubahan yang belum disimpan.')).toBeTruthy();
  });

  it('names the gap as soon as a bound is moved, and a changed profile is called changed', () => {
    renderPart(<Editor />);
    open('Batas kriteria');
    expect(screen.getByText(/tidak ada celah/)).toBeTruthy();
    const good = within(screen.getByRole('group', { name: 'Kriteria Baik' }));
    change(good.getByRole('textbox', { name: 'Batas bawah (%)' }), '92,5');
    expect(latest.method.criterionBands.find(({ id }) => id === 'good')?.from).toBe(92.5);
    expect(screen.queryByText(/tidak ada celah/)).toBeNull();
    expect(screen.getByText(/92,5/)).toBeTruthy();
    expect(screen.getByRole('option', { name: 'BPOM 2021 (diubah)' })).toBeTruthy();
  });

  it('does not take what is no figure, and says so', () => {
    renderPart(<Editor />);
    open('Batas kriteria');
    const good = within(screen.getByRole('group', { name: 'Kriteria Baik' }));
    change(good.getByRole('textbox', { name: 'Batas bawah (%)' }), 'sembilan puluh');
    expect(good.getByText(/Isi dengan angka/)).toBeTruthy();
    expect(latest).toBe(stored);
  });

  it('adds and removes bands', () => {
    renderPart(<Editor />);
    open('Batas kriteria');
    open('Hapus Sangat Baik');
    expect(latest.method.criterionBands.map(({ label }) => label)).not.toContain('Sangat Baik');
    open('Tambah kriteria');
    expect(screen.getByRole('group', { name: 'Kriteria Kriteria baru' })).toBeTruthy();
  });

  it('sets cap, weights and the way results are written', () => {
    renderPart(<Editor />);
    open('Batas atas capaian');
    fireEvent.click(screen.getByRole('radio', { name: 'Batasi capaian tiap indikator' }));
    expect(latest.method.cap).toBe(120);
    open('Cara menggabungkan nilai');
    change(screen.getByRole('textbox', { name: 'Stakeholders' }), '40');
    expect(latest.method.perspectiveWeights).toEqual({ Stakeholders: 40 });
    expect(screen.getByText('Jumlah bobot: 40,00')).toBeTruthy();
    change(screen.getByRole('textbox', { name: 'Stakeholders' }), '');
    expect(latest.method.perspectiveWeights).toEqual({});
    fireEvent.click(screen.getByRole('radio', { name: /Rumus Excel/ }));
    expect(latest.mode).toBe('formulas');
  });

  it('sets the direction of one indicator, and takes it back', () => {
    renderPart(<Editor />);
    open('Pilih indikator');
    const choice = screen.getByRole('combobox', { name: '1.2 Persentase Makanan yang memenuhi syarat' });
    change(choice, 'minimal');
    expect(latest.mapping.answers).toEqual({ 'direction|Pengukuran!C6': 'minimal' });
    change(choice, '');
    expect(latest.mapping.answers).toEqual({});
    change(screen.getByRole('textbox', { name: 'Cari indikator' }), 'obat');
    expect(screen.queryByRole('combobox', { name: /Makanan/ })).toBeNull();
  });

  it('changes language and theme for the person', () => {
    renderPart(<Editor />);
    change(screen.getByRole('combobox', { name: 'Bahasa' }), 'en');
    expect(person).toEqual({ language: 'en', theme: 'auto' });
    change(screen.getByRole('combobox', { name: 'Tampilan' }), 'dark');
    expect(person).toEqual({ language: 'id', theme: 'dark' });
  });
});
