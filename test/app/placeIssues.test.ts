import { placeIssues } from '../../src/app/placeIssues';
import { scoringInputOf } from '../../src/app/scoringInput';
import { BPOM_2021, scoreIndicators, type Quarter } from '../../src/scoring/index';
import type { Indicator } from '../../src/sheet/table';
import { indicator, located, quarter, rowAt, tableOf } from './indicators';

function placed(indicators: readonly Indicator[], throughQuarter: Quarter | null = null) {
  const table = tableOf(indicators);
  return placeIssues(scoreIndicators(scoringInputOf(table, throughQuarter), BPOM_2021), table).map(
    ({ code, cell, data }) => ({
      code,
      cell: cell && [cell.row, cell.column],
      name: data?.['name'],
    }),
  );
}

describe('placeIssues', () => {
  it('points at the cell of the field that is wrong and names the indicator', () => {
    const zero = indicator({ id: '1.1', target: located(0, 4, 3), actual: located(5, 4, 4) });
    expect(placed([zero])[0]).toEqual({ code: 'target-zero', cell: [4, 3], name: 'Indikator 1.1' });
  });

  it('points at the row when the field has no cell', () => {
    const blank = indicator({ id: '1.1', target: located(90, 6, 3), rows: { t1: rowAt(6) } });
    expect(placed([blank])[0]).toEqual({ code: 'actual-missing', cell: [6, 1], name: 'Indikator 1.1' });
  });

  it('points at the quarter that an issue speaks of', () => {
    const own = indicator({
      id: '1.1',
      target: located(100, 7, 3),
      quarters: [quarter(1, null, 12, 7), quarter(4, 100, 98, 7)],
    });
    expect(placed([own])).toContainEqual({
      code: 'quarter-target-missing',
      cell: [7, 21],
      name: 'Indikator 1.1',
    });
  });

  it('says of the quarter what is missing at its end, though the year has it', () => {
    const yearly = indicator({
      id: '1.1',
      target: located(4.2, 5, 3),
      quarters: [quarter(2, null, null, 5), quarter(4, 4.2, null, 5)],
      rows: { t1: rowAt(5) },
    });
    const [issue] = placeIssues(
      scoreIndicators(scoringInputOf(tableOf([yearly]), 2), BPOM_2021),
      tableOf([yearly]),
    );
    expect(issue).toMatchObject({
      code: 'target-missing',
      subject: { quarter: 2 },
      cell: { row: 5, column: 1 },
    });
    expect(placed([yearly], 2)[0]?.cell).toEqual([5, 1]);
  });

  it('points at the money that is missing', () => {
    const [funded, unspent] = [
      indicator({
        id: '1',
        target: located(1),
        actual: located(1),
        budgetCeiling: located(5),
        budgetSpent: located(4),
      }),
      indicator({
        id: '2',
        target: located(1),
        actual: located(1),
        budgetCeiling: located(0, 8, 6),
        budgetSpent: located(4, 8, 7),
      }),
    ];
    expect(placed([funded, unspent])).toContainEqual({
      code: 'budget-zero',
      cell: [8, 6],
      name: 'Indikator 2',
    });
  });
});

describe('scoringInputOf', () => {
  it('hands on every figure and no cell', () => {
    const full = indicator({
      id: '5.2',
      target: located(40, 1, 1),
      actual: located(42, 1, 2),
      weight: located(2, 1, 3),
      direction: 'minimal',
      quarterKind: 'jumlah',
      isEfficiencyResult: true,
      quarters: [{ ...quarter(1, 20, 5), isShareOfYear: true }, quarter(4, null, 42)],
    });
    expect(scoringInputOf(tableOf([full]), 3)).toEqual({
      indicators: [
        {
          id: '5.2',
          objective: 's1',
          target: 40,
          actual: 42,
          budgetCeiling: null,
          budgetSpent: null,
          weight: 2,
          direction: 'minimal',
          quarterKind: 'jumlah',
          isEfficiencyResult: true,
          quarters: [
            { quarter: 1, target: 20, actual: 5, isShareOfYear: true },
            { quarter: 4, target: null, actual: 42 },
          ],
        },
      ],
      objectives: [{ id: 's1', perspective: null }],
      perspectives: [],
      throughQuarter: 3,
    });
  });
});
