import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { treeOf, type Node } from './xmlTree';

const RELATIONSHIPS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** A relationship as the lint follows it. */
export interface Link {
  readonly id: string;
  readonly type: string;
  /** Part that it leads to; null outside the package. */
  readonly part: string | null;
}

/** The parts of a package, as bytes and as trees, with what they lead to. */
export interface PackageTrees {
  /** Names in the directory of the zip, in order. */
  readonly entries: readonly string[];
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly trees: ReadonlyMap<string, Node>;
  readonly faults: readonly string[];
  readonly links: (part: string) => readonly Link[];
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

export const relationshipsOf = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);

/** Id of an attribute such as `r:id` of an element. */
export const linkId = (node: Node, name = 'id'): string | undefined =>
  RELATIONSHIPS.map((uri) => node.attributes.get(`{${uri}}${name}`)).find((id) => id !== undefined);

export function packageTrees(bytes: Uint8Array): PackageTrees {
  const parts = unzipSync(bytes);
  const trees = new Map<string, Node>();
  const faults: string[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (!isXml(name)) continue;
    const tree = treeOf(part);
    if (typeof tree === 'string') faults.push(`${name} is not well-formed XML: ${tree}`);
    else trees.set(name, tree);
  }
  const links = (part: string): Link[] =>
    (trees.get(relationshipsOf(part))?.children ?? []).map((each) => {
      const target = each.attributes.get('Target') ?? '';
      const from = target.startsWith('/') ? '' : posix.dirname(part);
      const isOutside = each.attributes.get('TargetMode') === 'External';
      const type = each.attributes.get('Type') ?? '';
      return {
        id: each.attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        part: isOutside ? null : posix.join(from, decodeURIComponent(target)).replace(/^\//, ''),
      };
    });
  return { entries: entryNames(bytes), parts, trees, faults, links };
}

/** Names in the zip's directory: a reader that keeps them in a map cannot tell one that stands twice. */
function entryNames(bytes: Uint8Array): string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const names: string[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let count = view.readUInt16LE(end + 10); count > 0; count -= 1) {
    const length = view.readUInt16LE(at + 28);
    names.push(view.toString('utf8', at + 46, at + 46 + length));
    at += 46 + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return names;
}
