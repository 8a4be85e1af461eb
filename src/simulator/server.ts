import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { spawn } from 'node:child_process';
import { createGzip } from 'node:zlib';
import { START_WORDS } from '../text/simulator';

/** Only this computer is served. */
const HOST = '127.0.0.1';
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};
const PANE = '/simulator/pane/';
const OFFICE_JS = `${PANE}office-js/office.js`;
/** Runs after Microsoft's client file, in the pane: the page that holds the workbook takes the place of Excel. */
const HOOK = '\n;window.parent.lakipSimulator.install(window);\n';

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

/** Types that are worth compressing. */
const COMPRESSED = /\.(?:css|html|js|json|md|svg|xml)$/;

function sendFile(request: IncomingMessage, response: ServerResponse, file: string, after = ''): void {
  if (!existsSync(file) || !statSync(file).isFile()) return send(response, 404, START_WORDS.notFound);
  const isCompressed =
    COMPRESSED.test(file) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    ...(isCompressed && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  const stream = createReadStream(file);
  stream.on('error', () => response.destroy());
  const body = isCompressed ? createGzip({ level: 4 }) : response;
  if (body !== response) body.pipe(response);
  stream.on('end', () => body.end(after));
  stream.pipe(body, { end: false });
}

function answer(dist: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'GET');
  // A foreign page must not reach this server by a name of its own that points here.
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(request.headers.host ?? ''))
    return send(response, 403, START_WORDS.outside);
  let path: string;
  try {
    path = decodeURIComponent(new URL(request.url ?? '/', `http://${HOST}`).pathname);
  } catch {
    return send(response, 400, START_WORDS.badAddress);
  }
  if (path === '/' || path === '/simulator') {
    response.writeHead(302, { Location: '/simulator/' }).end();
    return;
  }
  // The pane's office.js: the client file byte for byte, then our hook.
  if (path === OFFICE_JS)
    return sendFile(request, response, join(dist, 'office-js/excel-win32-16.01.js'), HOOK);
  if (path.startsWith(PANE)) path = path.slice(PANE.length - 1);
  if (path.endsWith('/')) path += 'index.html';
  const file = normalize(join(dist, path));
  if (!file.startsWith(dist + sep)) return send(response, 403, START_WORDS.outside);
  sendFile(request, response, file);
}

/** Serves a built `dist/` on this computer only. Resolves with the server and its address. */
export function serve(dist: string, port: number): Promise<{ server: Server; address: string }> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => answer(normalize(dist), request, response));
    server.once('error', reject);
    server.listen(port, HOST, () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound ? bound.port : port;
      resolve({ server, address: `http://localhost:${actual}/simulator/` });
    });
  });
}

function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : ['xdg-open', address];
  const child = spawn(command as string, args, { stdio: 'ignore', detached: true });
  // No browser that opens by itself: the printed address is enough.
  child.on('error', () => undefined);
  child.unref();
}

/** `npm start`: serves what was built and opens it. Another free port is taken when the usual one is in use. */
export async function main(dist: string, args: readonly string[]): Promise<void> {
  if (!existsSync(join(dist, 'simulator/index.html'))) {
    console.error(START_WORDS.notBuilt);
    process.exitCode = 1;
    return;
  }
  const wanted = Number(process.env['PORT'] ?? 3100);
  const { address } = await serve(dist, wanted).catch(() => serve(dist, 0));
  console.log(START_WORDS.serving(address));
  if (!args.includes('--tanpa-peramban')) openBrowser(address);
}
