import { fireEvent, screen, within } from '@testing-library/react';
import type { CellAddress, CellRange } from '../../../src/kernel/cellAddress';
import { BPOM_2021 } from '../../../src/scoring/index';
import type { Decision } from '../../../src/sheet/decision';
import { CellLink } from '../../../src/taskpane/parts/CellLink';
import { CriterionBadge } from '../../../src/taskpane/parts/CriterionBadge';
import { Decisions } from '../../../src/taskpane/compute/Decisions';
import { Preview } from '../../../src/taskpane/compute/Preview';
import { Problems } from '../../../src/taskpane/compute/Problems';
import { Questions } from '../../../src/taskpane/compute/Questions';
import { Tabs } from '../../../src/taskpane/parts/Tabs';
import { rowsNear, WindowedList } from '../../../src/taskpane/parts/WindowedList';
import { renderPart } from '../renderPart';

const question: Decision = {
  id: 'row-pair|a',
  kind: 'row-pair',
  cells: [{ sheet: 'RAPK 2021', top: 15, left: 2, bottom: 15, right: 3 }],
  candidates: [
    { id: 'x', data: { name: 'Pasar pangan aman berbasis komunitas' } },
    { id: 'y', data: { name: 'Desa pangan aman' } },
  ],
  chosen: null,
  isOpen: true,
  confidence: 0.5,
  reason: { code: 'pair-similar' },
  data: { name: 'Pasar aman dari bahan berbahaya' },
};

describe('CellLink', () => {
  it('shows its cells and says so in its name', () => {
    const shown: (CellAddress | CellRange)[] = [];
    const place = { sheet: 'RAPK 2021', row: 11, column: 5 };
    renderPart(<CellLink place={place} />, { onShow: (each) => shown.push(each) });
    fireEvent.click(screen.getByRole('button', { name: "Tunjukkan 'RAPK 2021'!F12 di lembar" }));
    expect(shown).toEqual([place]);
  });
});

describe('CriterionBadge', () => {
  it('says the kriteria in words, and nothing where there is none', () => {
    const { rerender, container } = renderPart(
      <CriterionBadge criterion={{ id: 'good', label: 'Baik' }} method={BPOM_2021} />,
    );
    expect(screen.getByText('Baik')).toBeTruthy();
    rerender(<CriterionBadge criterion={null} method={BPOM_2021} />);
    expect(container.textContent).toBe('');
  });
});

describe('Questions', () => {
  it('asks with all answers, the reason, and the cells', () => {
    const answers: [string, string][] = [];
    renderPart(
      <Questions
        questions={[question]}
        answers={{}}
        effects={{}}
        onAnswer={(id, answer) => answers.push([id, answer])}
      />,
    );
    const group = screen.getByRole('radiogroup', { name: /Pasar aman dari bahan berbahaya/ });
    expect(within(group).getAllByRole('radio')).toHaveLength(2);
    expect(screen.getByRole('button', { name: /C16:D16/ })).toBeTruthy();
    fireEvent.click(within(group).getByRole('radio', { name: /Desa pangan aman/ }));
    expect(answers).toEqual([['row-pair|a', 'y']]);
  });

  it('says what each answer makes of the figures before it is given', () => {
    const first = { name: 'Pasar aman', achievement: 112.5 };
    const effect = { candidate: 'x', total: 99, indicatorCount: 1, first };
    const other = { ...effect, candidate: 'y', first: { ...first, achievement: 87.5 } };
    const effects = { [question.id]: [effect, other] };
    renderPart(
      <Questions questions={[question]} answers={{}} effects={effects} onAnswer={() => undefined} />,
    );
    expect(screen.getByText('Menentukan capaian 112,50% atau capaian 87,50%: Pasar aman')).toBeTruthy();
    expect(screen.getByRole('radio', { name: /Desa pangan aman.*87,50%/ })).toBeTruthy();
  });

  it('shows many questions as one line each', () => {
    const questions = ['a', 'b', 'c'].map((id) => ({ ...question, id }));
    renderPart(<Questions questions={questions} answers={{}} effects={{}} onAnswer={() => undefined} />);
    expect(screen.queryByRole('radio')).toBeNull();
    fireEvent.click(screen.getAllByRole('button', { expanded: false })[0]!);
    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });

  it('takes no room when there is nothing to ask', () => {
    const { container } = renderPart(
      <Questions questions={[]} answers={{}} effects={{}} onAnswer={() => undefined} />,
    );
    expect(container.textContent).toBe('');
  });
});

describe('Decisions', () => {
  const decision: Decision = {
    ...question,
    id: 'column-field|x',
    kind: 'column-field',
    candidates: [{ id: 'target' }, { id: 'actual' }],
    chosen: 'target',
    isOpen: false,
    reason: { code: 'header-words' },
    data: { header: 'T' },
  };

  it('offers every other reading and gives the reason', () => {
    const answers: [string, string | null][] = [];
    renderPart(
      <Decisions decisions={[decision]} answers={{}} onAnswer={(id, answer) => answers.push([id, answer])} />,
    );
    const choice = screen.getByRole('combobox', { name: /“T”/ });
    expect((choice as HTMLSelectElement).value).toBe('target');
    expect(screen.getByText('Dikenali dari judul kolom.')).toBeTruthy();
    fireEvent.change(choice, { target: { value: 'actual' } });
    expect(answers).toEqual([['column-field|x', 'actual']]);
  });

  it('takes an answer back', () => {
    const answers: (string | null)[] = [];
    renderPart(
      <Decisions
        decisions={[decision]}
        answers={{ [decision.id]: 'actual' }}
        onAnswer={(_, answer) => answers.push(answer)}
      />,
    );
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '' } });
    expect(answers).toEqual([null]);
  });

  it('brings long lists piece by piece', () => {
    const many = Array.from({ length: 45 }, (_, at) => ({ ...decision, id: `d${at}` }));
    renderPart(<Decisions decisions={many} answers={{}} onAnswer={() => undefined} />);
    expect(screen.getAllByRole('combobox')).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: '25 lagi' }));
    expect(screen.getAllByRole('combobox')).toHaveLength(40);
  });
});

describe('Preview', () => {
  const change = { cell: { sheet: 'Lakip', row: 4, column: 12 }, before: 50, after: 100.8197 };

  it('says where and how much, and shows before and after', () => {
    renderPart(
      <Preview
        preview={{
          cellCount: 1200,
          replacedCount: 1,
          places: [{ range: { sheet: 'Lakip', top: 4, left: 12, bottom: 40, right: 20 }, cellCount: 1200 }],
          changes: [change],
          newSheets: ['Ringkasan'],
        }}
      />,
    );
    expect(screen.getByText('1.200 sel dan 1 lembar hasil')).toBeTruthy();
    expect(screen.getByText(/1 sel berisi hasil lama/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Tunjukkan Lakip!M5:U41 di lembar' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Sebelum dan sesudah' }));
    const row = within(screen.getByRole('table')).getAllByRole('row')[1] as HTMLElement;
    expect(row.textContent).toBe('M550100,8197');
    expect(screen.getByText('dan 1.199 sel lagi')).toBeTruthy();
  });

  it('says so when the sheet holds these results already', () => {
    renderPart(
      <Preview preview={{ cellCount: 0, replacedCount: 0, places: [], changes: [], newSheets: [] }} />,
    );
    expect(screen.getByText(/Tidak ada yang perlu ditulis/)).toBeTruthy();
  });
});

describe('Problems', () => {
  const warning = {
    code: 'row-hidden',
    severity: 'warning',
    cell: { sheet: 'A', row: 0, column: 0 },
  } as const;
  const error = { code: 'target-zero', severity: 'error', cell: { sheet: 'A', row: 8, column: 3 } } as const;

  it('puts what could not be computed first, with its cell', () => {
    renderPart(<Problems issues={[warning, error]} isOpenAtFirst />);
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(items.map((item) => item.textContent?.slice(0, 7))).toEqual(['Tidak d', 'Catatan']);
    expect(within(items[0] as HTMLElement).getByRole('button', { name: /A!D9/ })).toBeTruthy();
  });

  it('says one kind of remark once, and the others when asked', () => {
    const at = (row: number) => ({ ...warning, cell: { sheet: 'A', row, column: 0 } });
    renderPart(<Problems issues={[at(0), at(1), error, at(2)]} isOpenAtFirst />);
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: '2 lagi yang serupa' }));
    const places = screen.getAllByRole('button', { name: /Tunjukkan/ }).map((link) => link.textContent);
    expect(places).toEqual(['A!D9', 'A!A1', 'A!A2', 'A!A3']);
  });

  it('says so when there is none', () => {
    renderPart(<Problems issues={[]} isOpenAtFirst />);
    expect(screen.getByText('Tidak ada catatan. Semua angka terbaca.')).toBeTruthy();
  });
});

describe('Tabs', () => {
  it('move with arrow keys, Home and End, and only the chosen one takes Tab', () => {
    const chosen: string[] = [];
    const tabs = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }));
    renderPart(<Tabs label="Bagian" tabs={tabs} chosen="a" panelId="p" onChoose={(id) => chosen.push(id)} />);
    const list = screen.getByRole('tablist', { name: 'Bagian' });
    for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'Home', 'x']) fireEvent.keyDown(list, { key });
    expect(chosen).toEqual(['b', 'c', 'c', 'a']);
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });
});

describe('WindowedList', () => {
  it('makes only the rows near the screen and says how many there are', () => {
    renderPart(
      <WindowedList
        label="Indikator"
        count={10_000}
        keyOf={String}
        render={(at) => <button type="button">{at}</button>}
      />,
    );
    const rows = screen.getAllByRole('listitem');
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('10000');
    expect(screen.getByRole('list').style.height).toBe(`${10_000 * 76}px`);
  });

  it.each([
    ['far below the screen', [-9000, -8400], [0, 12]],
    ['at the top', [0, 600], [0, 14]],
    ['in the middle', [76_000, 76_600], [994, 1014]],
    ['scrolled past', [900_000, 900_600], [9988, 10_000]],
  ] as const)('makes rows when it is %s', (_, [top, bottom], rows) => {
    expect(rowsNear(top, bottom, 10_000)).toEqual(rows);
  });

  it('makes what there is of a short list', () => {
    expect(rowsNear(-9000, -8400, 3)).toEqual([0, 3]);
    expect(rowsNear(0, 600, 0)).toEqual([0, 0]);
  });

  it('opens one row at a time', () => {
    renderPart(
      <WindowedList
        label="Indikator"
        count={3}
        keyOf={String}
        render={(at, isOpen, toggle) => (
          <button type="button" aria-expanded={isOpen} onClick={toggle}>
            {at}
          </button>
        )}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: '0' }));
    fireEvent.click(screen.getByRole('button', { name: '2' }));
    const open = screen.getAllByRole('button').map((button) => button.getAttribute('aria-expanded'));
    expect(open).toEqual(['false', 'false', 'true']);
  });
});
