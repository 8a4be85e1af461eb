import { computeWorkbook } from '../../app/index';
import { paneResult } from './paneResult';
import type { Compute } from './workerCompute';

/** Computes where it is called, in one go. */
export const directCompute: Compute = async (content, options) =>
  paneResult(computeWorkbook(content, options), content, options);
