import { computeWorkbook } from '../../app/index';
import { paneResult } from './paneResult';
import { wordDocument } from './wordDocument';
import type { Compute, MakeDocument } from './workerCompute';

/** Computes where it is called, in one go. */
export const directCompute: Compute = async (content, options) =>
  paneResult(computeWorkbook(content, options), content, options);

/** Makes the Word document where it is called. */
export const directDocument: MakeDocument = (content, { word, ...options }) =>
  wordDocument(content, computeWorkbook(content, options), word);
