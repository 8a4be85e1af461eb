import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
export const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'";

/** A build in small: the genuine manifest and icons, and files of the names that a build has. Returns its folder. */
export function smallSite(folder: string): string {
  const page = (scripts: string) =>
    `<!doctype html><html><head><meta http-equiv=Content-Security-Policy content="${POLICY}">${scripts}</head></html>`;
  const files: Readonly<Record<string, string>> = {
    'taskpane.html': page('<link rel=stylesheet href=pages.css><script defer src=taskpane.js?0a1b></script>'),
    'bantuan.html': page(''),
    'periksa.html': page('<script defer src=periksa.js?0a1b></script>'),
    'periksa.js': '// the check',
    'taskpane.js': `// ${'the pane '.repeat(4000)}`,
    'pane-12.0a1b2c3d.js': '// a part',
    'pages.css': 'body{margin:0}',
    'functions.json': '{"functions":[]}',
    'functions-id.json': '{"functions":[]}',
    'shortcuts.json': '{"actions":[]}',
    'manifest.xml': readFileSync(join(ROOT, 'manifest.xml'), 'utf8'),
    'cli/lakip.js': '// a program for the terminal',
    'sbom.json': '{}',
  };
  for (const name of ['assets/icons', 'assets/contoh', 'cli'])
    mkdirSync(join(folder, name), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  for (const address of new Set(files['manifest.xml']?.match(/assets\/icons\/[\w-]+[.]png/g)))
    copyFileSync(join(ROOT, address), join(folder, address));
  copyFileSync(join(ROOT, 'assets/contoh/kupang-2021.xlsx'), join(folder, 'assets/contoh/kupang-2021.xlsx'));
  return folder;
}
