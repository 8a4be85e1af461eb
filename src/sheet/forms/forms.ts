import type { Form } from './form';
import { LKE, LRA, PERFORMANCE_TREE, POK, PROCUREMENT, SAS } from './notScored';
import { PK, PK_BPOM, PK_PROGRAMME } from './pk';
import { FRA, FRA_IMPORT, NKO, REKAP_TW } from './quarterly';
import { RAPK, RAPK_ACTUAL } from './rapk';
import { E80, E81, TC23, TC29, TC30 } from './renja';

/** Every form that is known, each once. A new form is one entry. */
export const FORMS: readonly Form[] = [
  RAPK,
  RAPK_ACTUAL,
  PK_BPOM,
  PK,
  PK_PROGRAMME,
  E80,
  E81,
  TC23,
  TC29,
  TC30,
  FRA,
  FRA_IMPORT,
  REKAP_TW,
  NKO,
  LRA,
  SAS,
  POK,
  LKE,
  PROCUREMENT,
  PERFORMANCE_TREE,
];
