import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** What the manifest is checked against besides its schema. */
export interface ManifestFacts {
  /** Version of package.json, three parts. */
  readonly packageVersion: string;
  /** Ids that the add-in associates with ribbon commands. */
  readonly commandIds: readonly string[];
  /** Bytes of a file under the base address (`assets/icons/lakip-16.png`), null when there is none. */
  readonly file: (path: string) => Uint8Array | null;
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly at: number;
}

const SCHEMA = join(__dirname, '../manifest/schema');
const schemaFile = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(SCHEMA, fileName), 'utf8'),
});

/** What the schema refuses; empty when the manifest obeys it. */
export async function schemaProblems(xml: string): Promise<string[]> {
  const result = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [schemaFile('manifest.xsd')],
    preload: [schemaFile('overrides.xsd'), schemaFile('basic.xsd')],
  });
  return result.errors.map((error) => error.rawMessage);
}

function tagsOf(xml: string): Tag[] {
  const withoutComments = xml.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
  return [...withoutComments.matchAll(/<([a-zA-Z][\w:]*)((?:\s[^<>]*)?)>/g)].map((match) => ({
    name: match[1] as string,
    attributes: Object.fromEntries(
      [...(match[2] as string).matchAll(/\s([\w:]+)="([^"]*)"/g)].map((part) => [part[1], part[2]]),
    ),
    at: match.index,
  }));
}

const textsOf = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map((match) => match[1] as string);

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, place) => values.indexOf(value) !== place)),
];

/** Width and height of a PNG from its first chunk; null when it is none. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** What neither a schema nor Microsoft's service catches (docs/decisions/0041). Empty when all is well. */
export function ownProblems(xml: string, facts: ManifestFacts): string[] {
  const tags = tagsOf(xml);
  return [
    ...identityProblems(xml, tags, facts),
    ...referenceProblems(tags),
    ...addressProblems(xml, tags),
    ...runtimeProblems(xml, tags),
    ...iconProblems(tags, facts),
    ...languageProblems(xml, tags),
    ...commandProblems(xml, facts),
  ];
}

function identityProblems(xml: string, tags: readonly Tag[], facts: ManifestFacts): string[] {
  const problems: string[] = [];
  const version = textsOf(xml, 'Version')[0] ?? '';
  if (!/^\d+(?:\.\d+){3}$/.test(version)) problems.push(`Version ${version}: four parts are needed`);
  if (version !== `${facts.packageVersion}.0`) {
    problems.push(`Version ${version} differs from package.json ${facts.packageVersion}.0`);
  }
  const ids = (names: RegExp) =>
    tags.flatMap((tag) => (names.test(tag.name) ? [tag.attributes.id ?? ''] : []));
  for (const id of repeated(ids(/^(?:bt:Image|bt:Url|bt:String)$/).filter(Boolean))) {
    problems.push(`resource id ${id} is used twice`);
  }
  for (const id of repeated(ids(/^(?:Control|Group|CustomTab|Item)$/).filter(Boolean))) {
    problems.push(`control id ${id} is used twice`);
  }
  return problems;
}

const KIND_OF_REFERENCE: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Image',
  SourceLocation: 'bt:Url',
  FunctionFile: 'bt:Url',
  Runtime: 'bt:Url',
  LearnMoreUrl: 'bt:Url',
  Label: 'bt:String',
  Title: 'bt:String',
  Description: 'bt:String',
  Namespace: 'bt:String',
};

function referenceProblems(tags: readonly Tag[]): string[] {
  const kinds = new Map(
    tags.flatMap((tag) =>
      tag.attributes.id && tag.name.startsWith('bt:') ? [[tag.attributes.id, tag.name]] : [],
    ),
  );
  const used = new Set<string>();
  const problems: string[] = [];
  for (const tag of tags) {
    const resid = tag.attributes.resid;
    if (resid === undefined) continue;
    used.add(resid);
    const kind = kinds.get(resid);
    if (kind === undefined) problems.push(`${tag.name}: resid ${resid} does not exist`);
    else if (kind !== KIND_OF_REFERENCE[tag.name]) problems.push(`${tag.name}: resid ${resid} is a ${kind}`);
  }
  for (const id of kinds.keys()) if (!used.has(id)) problems.push(`resource ${id} is never used`);
  return problems;
}

function addressProblems(xml: string, tags: readonly Tag[]): string[] {
  const allowed = new Set(textsOf(xml, 'AppDomain').map((address) => new URL(address).origin));
  const source = tags.find((tag) => tag.name === 'SourceLocation')?.attributes.DefaultValue;
  if (source === undefined || !URL.canParse(source)) return ['SourceLocation has no address'];
  allowed.add(new URL(source).origin);
  const addresses = tags.flatMap((tag) =>
    ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].flatMap((key) => tag.attributes[key] ?? []),
  );
  return addresses
    .filter((address) => /^[a-z]+:\/\//i.test(address))
    .flatMap((address) => {
      if (!address.startsWith('https://')) return [`${address}: https is needed`];
      if (!URL.canParse(address)) return [`${address}: not an address`];
      return allowed.has(new URL(address).origin)
        ? []
        : [`${address}: neither the add-in's origin nor in AppDomains`];
    });
}

function runtimeProblems(xml: string, tags: readonly Tag[]): string[] {
  const runtimes = tags.filter((tag) => tag.name === 'Runtime');
  if (runtimes.length !== 1) return [`${runtimes.length} Runtime elements; exactly one is needed`];
  const runtime = runtimes[0] as Tag;
  const problems: string[] = [];
  if (runtime.attributes.lifetime !== 'long') problems.push('Runtime: lifetime must be long');
  if (/<TaskpaneId>/i.test(xml)) problems.push('TaskpaneId may not stand under a shared runtime');
  const resid = runtime.attributes.resid ?? '';
  const expect = (where: string, found: string | undefined) => {
    if (found !== resid) problems.push(`${where}: resid ${found} is not the runtime's ${resid}`);
  };
  expect('FunctionFile', tags.find((tag) => tag.name === 'FunctionFile')?.attributes.resid);
  for (const [where, pattern] of [
    ['Page', /<Page>\s*<SourceLocation resid="([^"]*)"/g],
    ['ShowTaskpane', /xsi:type="ShowTaskpane">\s*<SourceLocation resid="([^"]*)"/g],
  ] as const) {
    for (const match of xml.matchAll(pattern)) expect(where, match[1]);
  }
  return problems;
}

function iconProblems(tags: readonly Tag[], facts: ManifestFacts): string[] {
  const address = new Map(
    tags.flatMap((tag) =>
      tag.name === 'bt:Image' && tag.attributes.id
        ? [[tag.attributes.id, tag.attributes.DefaultValue ?? '']]
        : [],
    ),
  );
  const problems: string[] = [];
  const check = (where: string, url: string, size: number) => {
    const path = URL.canParse(url) ? new URL(url).pathname.replace(/^.*\/(?=assets\/)/, '') : '';
    const bytes = facts.file(path);
    if (bytes === null) {
      problems.push(`${where}: ${url} has no file`);
      return;
    }
    const real = pngSize(bytes);
    if (real?.width !== size || real.height !== size) {
      problems.push(
        `${where}: ${path} is ${real ? `${real.width}x${real.height}` : 'no PNG'}, not ${size}x${size}`,
      );
    }
  };
  for (const tag of tags) {
    if (tag.name === 'IconUrl') check(tag.name, tag.attributes.DefaultValue ?? '', 32);
    if (tag.name === 'HighResolutionIconUrl') check(tag.name, tag.attributes.DefaultValue ?? '', 64);
    if (tag.name === 'bt:Image' && tag.attributes.size !== undefined) {
      const resid = tag.attributes.resid ?? '';
      if (address.has(resid)) check(resid, address.get(resid) as string, Number(tag.attributes.size));
    }
  }
  for (const place of tags.filter((tag) => tag.name === 'Icon').map((tag) => tag.at)) {
    const inside = tags
      .filter((tag) => tag.name === 'bt:Image' && tag.attributes.size && tag.at > place)
      .slice(0, 3);
    const sizes = inside.map((tag) => tag.attributes.size).join(' ');
    if (sizes !== '16 32 80') problems.push(`Icon at ${place}: sizes ${sizes}, needed 16 32 80`);
  }
  return problems;
}

function languageProblems(xml: string, tags: readonly Tag[]): string[] {
  const problems: string[] = [];
  if (textsOf(xml, 'DefaultLocale')[0] !== 'id-ID') problems.push('DefaultLocale must be id-ID');
  for (const match of xml.matchAll(/<bt:String id="([^"]*)" DefaultValue="[^"]*"\s*(\/?)>/g)) {
    const rest = xml.slice(match.index + match[0].length);
    const body = match[2] ? '' : rest.slice(0, rest.indexOf('</bt:String>'));
    const locales = [...body.matchAll(/Locale="([^"]*)"/g)].map((found) => found[1]);
    if (locales.join() !== 'en-US')
      problems.push(`${match[1]}: exactly one en-US text is needed, found ${locales.join() || 'none'}`);
  }
  const override = tags.filter((tag) => tag.name === 'Override' || tag.name === 'bt:Override');
  const within = xml.indexOf('<Resources>');
  for (const tag of override) {
    if (tag.at > within !== (tag.name === 'bt:Override'))
      problems.push(`${tag.name} at ${tag.at} stands on the wrong side of Resources`);
  }
  return problems;
}

function commandProblems(xml: string, facts: ManifestFacts): string[] {
  const named = textsOf(xml, 'FunctionName');
  return [
    ...repeated(named).map((id) => `command ${id} has two buttons`),
    ...named
      .filter((id) => !facts.commandIds.includes(id))
      .map((id) => `command ${id} is not associated by the add-in`),
  ];
}
