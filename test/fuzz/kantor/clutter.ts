import type { Dice } from './dice';
import type { MadeSheet } from './layout';
import type { Cell } from './notation';
import type { GridSpec } from '../../../src/sheet/gridOf';

/** A sheet that stands in the same workbook and has nothing to do with performance. */
export function clutterSheet(dice: Dice): MadeSheet {
  const { sheet, cells } = dice.oneOf([procurement, matrix, staff])(dice);
  const spec: GridSpec = { sheet, cells };
  return { spec, roles: new Map(), rowOf: new Map(), header: { top: 0, bottom: 0 } };
}

interface Plain {
  readonly sheet: string;
  readonly cells: Cell[][];
}

/** Packages to buy, with a plan and what was paid. */
function procurement(dice: Dice): Plain {
  const goods = [
    'Laptop pegawai',
    'Kertas dan alat tulis',
    'Jasa kebersihan',
    'Sewa kendaraan',
    'Perawatan gedung',
  ];
  const count = dice.between(3, 5);
  const head = dice.oneOf([
    ['No', 'Nama Paket', 'Pagu', 'Realisasi'],
    ['No', 'Uraian', 'Nilai Kontrak (Rp)', 'Realisasi (Rp)'],
  ]);
  const rows = dice.some(goods, count).map((name, place) => {
    const money = dice.between(10, 400) * 500_000;
    return [place + 1, name, money, money - dice.between(0, 9) * 10_000];
  });
  return { sheet: 'Pengadaan', cells: [['DAFTAR PENGADAAN'], [], head, ...rows] };
}

/** Offices against activities, marked with 0 and 1. */
function matrix(dice: Dice): Plain {
  const head = ['Unit', 'Survei Harga Maret', 'Pendataan TW II', 'Hasil Sensus', 'Kegiatan Pelatihan'];
  const rows = ['Kantor A', 'Kantor B', 'Kantor C', 'Kantor D'].map((name) => [
    name,
    ...[0, 0, 0, 0].map(() => dice.between(0, 1)),
  ]);
  return { sheet: 'Matriks', cells: [head, ...rows] };
}

function staff(dice: Dice): Plain {
  const rows = ['Budi', 'Sari', 'Andi', 'Rina'].map((name, place) => [
    place + 1,
    name,
    dice.oneOf(['III/a', 'III/b', 'IV/a']),
    dice.between(30, 58),
  ]);
  return { sheet: 'Pegawai', cells: [['No', 'Nama', 'Golongan', 'Umur'], ...rows] };
}
