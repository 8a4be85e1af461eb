import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { siteAddress } from '../../../src/cli/install/address';
import { builtSite } from '../../../src/cli/install/builtSite';
import { askOver } from '../../../src/cli/install/check/ask';
import { SERVER_CONFIGS } from '../../../src/cli/install/server/configs';
import { runLakip } from '../runLakip';
import { smallSite } from './smallSite';

/** The built add-in where there is one, else a small one of the same shape. */
const DIST = join(__dirname, '../../../dist');
const PROGRAMS = {
  nginx: ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'],
  caddy: ['/usr/bin/caddy', '/usr/local/bin/caddy'],
} as const;

/** How a server is started in the foreground from its configuration. */
const STARTS = {
  nginx: (program: string, folder: string, config: string) => {
    const main = join(folder, 'nginx.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join(' ');
    writeFileSync(
      main,
      // As root nginx would serve as a user that may not read a temporary folder.
      `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http { access_log off; ${temporary} include ${config}; }`,
    );
    return spawn(program, ['-p', folder, '-c', main], { stdio: 'ignore' });
  },
  caddy: (program: string, folder: string, config: string) => {
    // Nothing but the site: no port of its own for orders, none for http.
    writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n}\n${readFileSync(config, 'utf8')}`);
    return spawn(program, ['run', '--config', config, '--adapter', 'caddyfile'], {
      stdio: 'ignore',
      env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    });
  },
} as const;

/** Path of a server's program; null, said once, where it is not installed. */
export function programOf(kind: keyof typeof PROGRAMS): string | null {
  const program = PROGRAMS[kind].find(existsSync);
  if (program !== undefined) return program;
  console.log(`${kind} is not installed: its configuration is not tried here`);
  return null;
}

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof bound === 'object' && bound ? bound.port : 0;
}

/** Serves a site by the configuration that we make for a server, changed if asked. */
export async function serveBy(
  kind: 'nginx' | 'caddy',
  program: string,
  folder: string,
  path: string,
  change: (config: string) => string = (config) => config,
) {
  const dist = existsSync(join(DIST, 'taskpane.html')) ? DIST : smallSite(join(folder, 'dist'));
  const text = `https://localhost:${await freePort()}${path}`;
  const address = siteAddress(text);
  if (!address.ok) throw new Error(text);
  const [certificate, key] = [join(folder, 'server.crt'), join(folder, 'server.key')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const made = ['-keyout', key, '-out', certificate, '-days', '90', ...subject];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', ...made],
    { stdio: 'ignore' },
  );
  const kit = join(folder, 'kit');
  const { code } = await runLakip('pasang', '--alamat', text, '--dari', dist, '--folder', kit);
  expect(code).toBe(0);
  const built = builtSite(dist, address.value);
  if (!built.ok) throw new Error('no site');
  const config = join(folder, SERVER_CONFIGS[kind].file);
  const site = {
    address: address.value,
    policy: built.value.policy,
    root: join(kit, 'situs'),
    certificate,
    key,
    paths: [],
    language: 'id' as const,
  };
  writeFileSync(config, change(SERVER_CONFIGS[kind].write(site)));
  const server = STARTS[kind](program, folder, config);
  const { ask, close } = askOver([readFileSync(certificate, 'utf8')]);
  for (let tries = 0; tries < 100; tries += 1) {
    if ('answer' in (await ask(`${text}taskpane.html`, true))) break;
    await wait(100);
  }
  return { text, dist, certificate, server, ask, close, kit };
}

export async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}
