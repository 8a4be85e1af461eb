import type { CellAddress } from '../kernel/cellAddress';
import type { Finding, FindingClass, FindingCode } from './finding';
import { findingId } from './judge';

/** A finding about the formula of a cell. */
export function formulaFinding(
  code: FindingCode,
  kind: FindingClass,
  cell: CellAddress,
  printed: string,
  data: Finding['data'] = {},
): Finding {
  return {
    id: findingId(code, cell),
    kind: 'formula',
    code,
    class: kind,
    quantity: null,
    places: [{ cell, printed }],
    printed,
    right: null,
    decimals: null,
    cause: null,
    data,
  };
}
