import { spawn } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A folder that is served under a path of its own, until it is stopped. */
export interface ServedFolder {
  readonly address: string;
  stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** By a server that hands out files and does nothing else. */
export async function serveFolder(folder: string, path: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = asked.startsWith(path) ? asked.slice(path.length) || 'index.html' : '';
    const file = normalize(join(folder, inside));
    if (inside === '' || !file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  const port = await listen(server);
  return {
    address: `http://localhost:${port}${path}`,
    stop: () => {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return ended;
    },
  };
}

export const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find(existsSync);

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** By nginx as it comes, without a line that is made for this site. */
export async function serveByNginx(program: string, folder: string, path: string): Promise<ServedFolder> {
  const place = mkdtempSync(join(tmpdir(), 'lakip-nginx-'));
  const root = join(place, 'root');
  mkdirSync(join(root, dirname(path)), { recursive: true });
  symlinkSync(folder, join(root, path.replace(/\/$/, '')));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${place}/${name};`)
    .join(' ');
  const types = Object.entries(TYPES).map(([ending, type]) => `${type} ${ending.slice(1)};`);
  writeFileSync(
    join(place, 'nginx.conf'),
    // As root nginx would serve as a user that may not read a temporary folder.
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${place}/pid; error_log ${place}/error.log;
events { worker_connections 64; }
http { access_log off; ${temporary} types { ${types.join(' ')} } gzip on; gzip_types text/javascript text/css;
server { listen 127.0.0.1:${port}; root ${root}; } }`,
  );
  const server = spawn(program, ['-p', place, '-c', join(place, 'nginx.conf')], { stdio: 'ignore' });
  const address = `http://localhost:${port}${path}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(address).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    await wait(100);
  }
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(place, { recursive: true, force: true });
    },
  };
}
