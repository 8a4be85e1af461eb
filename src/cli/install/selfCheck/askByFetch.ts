import type { Ask } from '../check/answer';

const PATIENCE_MS = 20_000;

/** Asks as a page may: redirects are followed by the browser and told as such; nothing of the answer is kept. */
export const askByFetch: Ask = async (address) => {
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const body = new Uint8Array(await response.arrayBuffer());
    const headers = Object.fromEntries(response.headers);
    const answer = response.redirected
      ? { status: 302, headers: { location: response.url } }
      : { status: response.status, headers };
    return { answer: { ...answer, body, certificateEnds: null } };
  } catch (cause) {
    return { failure: { code: 'error', cause: cause instanceof Error ? cause.message : String(cause) } };
  }
};
