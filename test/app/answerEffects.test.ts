import { answerEffects } from '../../src/app/answerEffects';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import type { WorkbookContent } from '../../src/sheet/grid';
import { contentOf, SHEET } from '../helpers/officeWorkbook';

/** Stunting above its target: whether more is worse decides between two figures. */
const content = (): WorkbookContent =>
  contentOf([
    {
      sheet: SHEET,
      cells: [
        ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
        [1, 'Kesehatan masyarakat', 'Prevalensi stunting pada balita', '%', 16, 18],
        [2, null, 'Persentase desa siaga', '%', 80, 84],
      ],
    },
  ]);

describe('what an answer would make of the figures', () => {
  const result = computeWorkbook(content());
  const effects = answerEffects(content(), result);

  it('is computed for every candidate of an open question, as computing with that answer gives it', () => {
    const open = result.decisions.filter(({ isOpen, kind }) => isOpen && kind !== 'output-column');
    expect(open.length).toBeGreaterThan(0);
    for (const { id, candidates } of open) {
      expect(effects[id]?.map(({ candidate }) => candidate)).toEqual(candidates.map((each) => each.id));
      for (const effect of effects[id] ?? []) {
        const answered = computeWorkbook(content(), {
          mapping: { version: 1, answers: { [id]: effect.candidate } },
        });
        expect(effect.total).toBe(answered.scorecard?.total.score);
      }
    }
  });

  it('names the one indicator whose capaian the answers do not agree on', () => {
    const [effect] = Object.values(effects).flat();
    expect(effect).toMatchObject({ indicatorCount: 1, first: { name: 'Prevalensi stunting pada balita' } });
  });
});
