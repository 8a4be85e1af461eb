import { Agent as PlainAgent, request as plainRequest, type IncomingMessage } from 'node:http';
import { Agent, request, type RequestOptions } from 'node:https';
import { rootCertificates, TLSSocket } from 'node:tls';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { EXCEL_ORIGIN, type Ask, type Asked } from './answer';

const [PATIENCE_MS, MOST_BYTES] = [15_000, 64 * 1024 * 1024];

const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * A way to ask over the network. Only what it is asked for is fetched: no redirect is followed.
 * @param authorities certificates in PEM that are trusted besides the usual ones (an office's own CA)
 */
export function askOver(authorities: readonly string[]): { readonly ask: Ask; readonly close: () => void } {
  const plain = new PlainAgent({ keepAlive: true });
  const agents = new Map([true, false].map((trusts) => [trusts, new Agent({ keepAlive: true })] as const));
  const ask: Ask = (address, trusts) =>
    new Promise((resolve) => {
      const fail = (error: NodeJS.ErrnoException) =>
        resolve({ failure: { code: error.code ?? 'error', cause: error.message } });
      const isSecure = address.startsWith('https:');
      const options: RequestOptions = {
        headers: { Origin: EXCEL_ORIGIN, 'Accept-Encoding': 'gzip', Accept: '*/*' },
        timeout: PATIENCE_MS,
        agent: isSecure ? agents.get(trusts) : plain,
        ...(isSecure && { rejectUnauthorized: trusts }),
        ...(isSecure && authorities.length > 0 && { ca: [...rootCertificates, ...authorities] }),
      };
      const asked = (isSecure ? request : plainRequest)(address, options, (response) => {
        void answerOf(response).then(resolve, fail);
      });
      asked.on('timeout', () => asked.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })));
      asked.on('error', fail);
      asked.end();
    });
  return {
    ask,
    close: () => {
      plain.destroy();
      for (const agent of agents.values()) agent.destroy();
    },
  };
}

async function answerOf(response: IncomingMessage): Promise<Asked> {
  const { socket } = response;
  const certificateEnds = socket instanceof TLSSocket ? new Date(socket.getPeerCertificate().valid_to) : null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return { failure: { code: 'too-large', cause: `> ${MOST_BYTES} bytes` } };
    chunks.push(chunk);
  }
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  );
  const raw = Buffer.concat(chunks);
  const decode = DECODERS[headers['content-encoding'] ?? ''];
  const body = decode ? decode(raw) : raw;
  return { answer: { status: response.statusCode ?? 0, headers, body, certificateEnds } };
}
