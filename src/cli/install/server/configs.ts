import { caddyConfig } from './caddy';
import { iisConfig } from './iis';
import { nginxConfig } from './nginx';
import type { ServerSite } from './server';

/** Web servers whose configuration we write: name of the file, and its text. */
export const SERVER_CONFIGS = {
  nginx: { file: 'lakip.nginx.conf', write: nginxConfig },
  iis: { file: 'web.config', write: iisConfig },
  caddy: { file: 'Caddyfile', write: caddyConfig },
} as const satisfies Readonly<
  Record<string, { readonly file: string; readonly write: (site: ServerSite) => string }>
>;

export type ServerKind = keyof typeof SERVER_CONFIGS;

export const SERVER_KINDS = Object.keys(SERVER_CONFIGS) as readonly ServerKind[];
