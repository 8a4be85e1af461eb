import { fireEvent, screen, within } from '@testing-library/react';
import { EMPTY_MAPPING } from '../../../src/sheet/decision';
import { EMPTY_PLAN } from '../../../src/sheet/editPlan';
import { Results } from '../../../src/taskpane/results/Results';
import type { PaneResult } from '../../../src/taskpane/worker/paneResult';
import { renderPart } from '../renderPart';
import { SAMPLE_TABLE, sampleScorecard } from '../sample';

const scorecard = sampleScorecard();
const result: PaneResult = {
  table: SAMPLE_TABLE,
  scorecard,
  plan: EMPTY_PLAN,
  preview: { cellCount: 0, replacedCount: 0, places: [], changes: [], newSheets: [] },
  decisions: [],
  effects: {},
  issues: scorecard.issues,
  mapping: EMPTY_MAPPING,
  usedAnswers: 0,
  textNumbers: [],
  check: null,
  report: null,
};
const show = (language: 'id' | 'en' = 'id') =>
  renderPart(<Results result={result} table={SAMPLE_TABLE} scorecard={scorecard} isWritten={false} />, {
    language,
  });

describe('Results', () => {
  // Capaian 100.8197 and 108.6627 (Tabel 3.3: 100,82 and 108,66); their mean 104.7412 is the NPS.
  it('shows the total with its kriteria in words', () => {
    show();
    const total = within(screen.getByRole('region', { name: 'NPS total' }));
    expect(total.getByText('104,74')).toBeTruthy();
    expect(total.getByText('Baik')).toBeTruthy();
    expect(total.getByText(/2 dari 3 indikator terukur · BPOM 2021 · Belum ditulis/)).toBeTruthy();
  });

  it('shows perspectives with their objectives, and says what has no data', () => {
    show();
    const chart = within(screen.getByRole('region', { name: 'Perspektif & sasaran' }));
    expect(chart.getByRole('heading', { name: /Stakeholders/ })).toBeTruthy();
    const rows = chart.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toBe('1. Obat dan Makanan yang memenuhi syarat104,74Baik');
    expect(rows[1]).toContain('belum ada data');
  });

  it('writes figures as English does when asked', () => {
    show('en');
    expect(within(screen.getByRole('region', { name: 'Total NPS' })).getByText('104.74')).toBeTruthy();
  });

  it('opens an indicator: where its figures stand, and its efficiency', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /1.1 Persentase Obat/ }));
    const list = within(screen.getByRole('list', { name: 'Indikator' }));
    expect(list.getByRole('button', { name: 'Tunjukkan 92,25, Pengukuran!F5 di lembar' })).toBeTruthy();
    expect(list.getByRole('button', { name: /Rp327\.066\.400/ })).toBeTruthy();
    // % input 99.7077 (Lampiran 7: 99,71), IE 1.0112 (1,01), TE 0.0112 (0,01).
    const facts = list.getAllByRole('definition').map((each) => each.textContent);
    expect(facts.slice(4)).toEqual(['99,71', '1,01', '0,01', 'Efisien', '100,00']);
  });

  it('sorts and searches the list', () => {
    show();
    const names = () =>
      within(screen.getByRole('list', { name: 'Indikator' }))
        .getAllByRole('button')
        .map((button) => button.textContent?.slice(0, 3));
    expect(names()).toEqual(['1.1', '1.2', '9.9']);
    fireEvent.change(screen.getByRole('combobox', { name: 'Urutkan' }), { target: { value: 'highest' } });
    expect(names()).toEqual(['1.2', '1.1', '9.9']);
    fireEvent.change(screen.getByRole('textbox', { name: 'Cari indikator' }), {
      target: { value: 'makanan' },
    });
    expect(names()).toEqual(['1.2', '1.1']);
    fireEvent.change(screen.getByRole('textbox', { name: 'Cari indikator' }), {
      target: { value: '1.2' },
    });
    expect(names()).toEqual(['1.2']);
    expect(screen.getByText('1 dari 3 indikator')).toBeTruthy();
  });
});
