import type { PaneJobs } from '../jobs/jobs';
import type { PaneResult } from '../worker/paneResult';
import type { TextNumbersProps } from './TextNumbers';

/** The numbers kept as text of a result, with the job that makes them numbers. */
export function textNumbersOf(
  { textNumbers }: Pick<PaneResult, 'textNumbers'>,
  jobs: Pick<PaneJobs, 'makeNumbers'>,
  isDisabled = false,
): TextNumbersProps {
  return { numbers: textNumbers, isDisabled, onMake: (numbers) => void jobs.makeNumbers(numbers) };
}
