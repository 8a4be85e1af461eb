import { groupNames, usual, type UnitName } from '../../../src/report/recap/groupNames';

/** Names of units, one list a unit, numbered from 1. */
function names(...units: readonly (readonly string[])[]): UnitName[] {
  return units.flatMap((own, unit) => own.map((name, place) => ({ unit, place, number: place + 1, name })));
}
const shown = (given: readonly UnitName[]) =>
  groupNames(given).map(({ number, name, members }) => [
    number,
    name,
    members.map((member) => given[member]?.unit),
  ]);

describe('names of many units', () => {
  it('are one whatever their case, points and blanks', () => {
    const given = names(['Obat aman dan bermutu'], ['OBAT AMAN  dan bermutu.'], ['Obat aman dan bermutu']);
    expect(shown(given)).toEqual([[1, 'Obat aman dan bermutu', [0, 1, 2]]]);
  });

  it('are one when they are alike and stand under one number', () => {
    const given = names(
      ['Terwujudnya obat yang aman di wilayah kerja Balai POM di Kupang', 'Pelayanan publik yang prima'],
      ['Terwujudnya obat yang aman di wilayah kerja Balai POM di Ambon', 'Pelayanan publik prima'],
    );
    expect(shown(given).map(([, , units]) => units)).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('are one under other numbers only when they are nearly the same', () => {
    const moved = names(['Obat aman', 'Pelayanan publik prima'], ['Pelayanan publik prima', 'Obat aman']);
    expect(shown(moved).map(([, , units]) => units)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    const alike = names(
      ['Meningkatnya efektivitas pemeriksaan sarana obat'],
      ['Lain sama sekali', 'Meningkatnya efektivitas pengujian sarana obat'],
    );
    expect(groupNames(alike)).toHaveLength(3);
  });

  it('of one unit are never one, however alike', () => {
    const given = names(['Persentase sarana obat', 'Persentase sarana obat'], ['Persentase sarana obat']);
    const groups = groupNames(given);
    expect(groups.map(({ members }) => members.length).sort()).toEqual([1, 2]);
    expect(
      groups.every(({ members }) => new Set(members.map((at) => given[at]?.unit)).size === members.length),
    ).toBe(true);
  });

  it('without letters go by their number', () => {
    const given = names(['Obat aman', 'Pelayanan prima'], ['', '-']);
    expect(shown(given)).toEqual([
      [1, 'Obat aman', [0, 1]],
      [2, 'Pelayanan prima', [0, 1]],
    ]);
  });

  it('that are least alike in a group are told', () => {
    const given = names(
      ['Meningkatnya kepuasan pelaku usaha terhadap mutu layanan publik daerah'],
      ['Meningkatnya kepuasan pelaku usaha terhadap mutu layanan publik daerah'],
      ['Meningkatnya kepuasan masyarakat terhadap mutu layanan publik daerah'],
    );
    expect(groupNames(given).map(({ unlike, members }) => [unlike, members.length])).toEqual([
      ['Meningkatnya kepuasan masyarakat terhadap mutu layanan publik daerah', 3],
    ]);
  });
});

describe('names of very many units', () => {
  it('that have nothing in common are kept apart without comparing their letters', () => {
    const given = names(
      ...Array.from({ length: 400 }, (_, unit) =>
        Array.from(
          { length: 5 },
          (_place, at) => `Nama${unit} sasaran${at}u${unit} kantor${unit} di kota${unit}`,
        ),
      ),
    );
    // Comparing every two by their letters took 82 s for 250 units; this is far above what it takes now.
    expect(groupNames(given)).toHaveLength(2_000);
  }, 20_000);
});

describe('usual', () => {
  it.each([
    [[2021, 2020, 2021], 2021],
    [[2021, 2020], 2020],
    [[null, 2, null], null],
    [['b', 'a', 'b', 'a'], 'a'],
  ] as const)('of %j is %j', (values, wanted) => {
    expect(usual<number | string | null>(values)).toBe(wanted);
  });
});
