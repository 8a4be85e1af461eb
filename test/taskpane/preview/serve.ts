import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.join(__dirname, '../../..');
const PAGE = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>LAKIP</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width, initial-scale=1">
<style>html,body{margin:0}body{overflow-y:scroll}</style></head>
<body><div id="root"></div><script type="module" src="main.js"></script></body></html>`;

/** Builds the pane's preview and serves it on a free port; everything stays in memory. */
export async function servePreview(
  workbook = path.join(ROOT, 'assets/contoh/kupang-2021.xlsx'),
): Promise<{ readonly url: string; readonly server: Server }> {
  const built = await build({
    entryPoints: {
      main: path.join(__dirname, 'main.tsx'),
      computeWorker: path.join(ROOT, 'src/taskpane/worker/computeWorker.ts'),
    },
    bundle: true,
    minify: true,
    write: false,
    outdir: 'preview',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const files = new Map(
    built.outputFiles.map((file) => [`/${path.basename(file.path)}`, Buffer.from(file.contents)]),
  );
  files.set('/', Buffer.from(PAGE));
  files.set('/workbook.xlsx', readFileSync(workbook));
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').split('?')[0] as string;
    const body = files.get(name);
    response.statusCode = body ? 200 : 404;
    response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
