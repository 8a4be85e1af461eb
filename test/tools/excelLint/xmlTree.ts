import { SaxesParser } from 'saxes';

/** An element as a strict reader that is not ours sees it. */
export interface Node {
  readonly uri: string;
  readonly name: string;
  /** By local name, those of a namespace as `{uri}name`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
  text: string;
}

/** Tree of a part, or the first fault in it. */
export function treeOf(bytes: Uint8Array): Node | string {
  const top: Node = { uri: '', name: '', attributes: new Map(), children: [], text: '' };
  const open: Node[] = [top];
  try {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (fault) => {
      throw fault;
    });
    parser.on('opentag', ({ uri, local, attributes }) => {
      const own = Object.values(attributes).map((each): [string, string] => [
        each.uri === '' ? each.local : `{${each.uri}}${each.local}`,
        each.value,
      ]);
      const node: Node = { uri, name: local, attributes: new Map(own), children: [], text: '' };
      open[open.length - 1]?.children.push(node);
      open.push(node);
    });
    parser.on('closetag', () => open.pop());
    const add = (text: string): void => {
      const node = open[open.length - 1];
      if (node) node.text += text;
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
    return top.children[0] ?? 'empty';
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

export const child = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find((each) => each.name === name && each.uri === node.uri);

export const childrenOf = (node: Node | undefined, name: string): Node[] =>
  (node?.children ?? []).filter((each) => each.name === name && each.uri === node?.uri);

export function* descendants(node: Node): Generator<Node> {
  for (const each of node.children) {
    yield each;
    yield* descendants(each);
  }
}

export const numberOf = (node: Node | undefined, name: string): number | null => {
  const value = node?.attributes.get(name);
  return value === undefined ? null : Number(value);
};

/** Values that stand more than once. */
export function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}
