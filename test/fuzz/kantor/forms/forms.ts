import type { Form } from '../made';
import { bagian } from './bagian';
import { bukan } from './bukan';
import { bulanan } from './bulanan';
import { e81 } from './e81';
import { fra } from './fra';
import { gabung } from './gabung';
import { levels } from './levels';
import { lkip } from './lkip';
import { nko } from './nko';
import { pembilang } from './pembilang';
import { pertw } from './pertw';
import { pk } from './pk';
import { pmk22 } from './pmk22';
import { rapk } from './rapk';
import { rekap } from './rekap';
import { sampai } from './sampai';
import { tahun } from './tahun';
import { tc23 } from './tc23';
import { tc29 } from './tc29';
import { tc30 } from './tc30';
import { uraian } from './uraian';

/** Every form that the generator knows. */
export const FORMS: readonly Form[] = [
  lkip,
  rapk,
  rekap,
  e81,
  tahun,
  nko,
  uraian,
  levels,
  fra,
  bulanan,
  sampai,
  pertw,
  pk,
  pembilang,
  pmk22,
  tc23,
  tc29,
  tc30,
  gabung,
  bagian,
  bukan,
];
