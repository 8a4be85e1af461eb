import type { Decision } from '../../src/sheet/decision';
import { decisionText } from '../../src/text/decisions';
import { fieldLabel } from '../../src/text/labels';

const CELLS = [{ sheet: 'Realisasi 2021', top: 4, left: 4, bottom: 40, right: 4 }];

const COLUMN: Decision = {
  id: 'column-field|Realisasi 2021|E5',
  kind: 'column-field',
  cells: CELLS,
  candidates: [{ id: 'actual' }, { id: 'achievement' }],
  chosen: null,
  isOpen: true,
  confidence: 0.5,
  reason: { code: 'header-two-readings' },
  data: { header: 'Capaian' },
};

describe('decisionText', () => {
  it('asks while it is open, and names each answer', () => {
    expect(decisionText(COLUMN, 'id')).toEqual({
      title: 'Kolom “Capaian” berisi apa?',
      place: "'Realisasi 2021'!E5:E41",
      chosen: null,
      reason: 'Judul itu bisa berarti dua hal, dan isi kolomnya tidak menentukan.',
      more: [],
      candidates: [
        { id: 'actual', label: 'realisasi' },
        { id: 'achievement', label: 'capaian' },
      ],
    });
  });

  it('states what was chosen once it is closed', () => {
    const { title, chosen, reason } = decisionText(
      { ...COLUMN, isOpen: false, chosen: 'actual:tw2', reason: { code: 'answered' } },
      'en',
    );
    expect([title, chosen, reason]).toEqual([
      'Content of column “Capaian”',
      'actual (realisasi) TW II',
      'You answered it.',
    ]);
  });
});

describe('fieldLabel', () => {
  it.each([
    ['target:tw4', 'target TW IV'],
    ['target:2024', 'target 2024'],
    ['peer-actual:Balai POM di Ambon', 'realisasi unit Balai POM di Ambon'],
    ['criterionBands', 'kriteria capaian'],
    ['sesuatu', 'sesuatu'],
  ])('says %s as %s', (key, label) => expect(fieldLabel(key, 'id')).toBe(label));
});
