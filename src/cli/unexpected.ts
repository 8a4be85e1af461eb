import type { Issue } from '../kernel/issue';

/** What nobody foresaw, as an issue with the cause, so that it is told in words and other files go on. */
export function unexpected(cause: unknown): Issue {
  const text = (cause instanceof Error ? cause.message : String(cause)).replace(/[.]$/, '');
  return { code: 'host-failed', severity: 'error', data: { cause: text } };
}
