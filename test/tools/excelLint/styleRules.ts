import { child, childrenOf, descendants, numberOf, repeated, type Node } from './xmlTree';

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
/** Excel's limits. */
const MOST: Readonly<Record<string, number>> = {
  cellXfs: 65_490,
  fonts: 65_490,
  fills: 65_490,
  borders: 65_490,
};

/** How many items the lists of a style part have, for those that name them. */
export interface StyleCounts {
  readonly looks: number;
  readonly colours: number;
}

export function styleCounts(root: Node | undefined): StyleCounts {
  return { looks: itemsOf(root, 'cellXfs').length, colours: itemsOf(root, 'dxfs').length };
}

/** Items of a list; of alternatives, those that any reader knows. */
function itemsOf(root: Node | undefined, list: string): Node[] {
  return (child(root, list)?.children ?? []).flatMap((each) => {
    if (each.name !== 'AlternateContent') return [each];
    return (each.children.find(({ name }) => name === 'Fallback') ?? each.children[0])?.children ?? [];
  });
}

/** What Excel refuses of the style part: counts, ids that lead nowhere, number formats. */
export function styleFaults(root: Node): string[] {
  const counts = new Map(LISTS.map((list) => [list, itemsOf(root, list).length]));
  const missing = (node: Node, attribute: string, list: string): string[] => {
    const id = numberOf(node, attribute) ?? 0;
    return id < (counts.get(list) ?? 0)
      ? []
      : [`styles: ${attribute} ${id} of ${node.name} is not in ${list}`];
  };
  const formats = [...descendants(root)].filter(({ name, uri }) => name === 'numFmt' && uri === root.uri);
  const own = childrenOf(child(root, 'numFmts'), 'numFmt');
  return [
    ...LISTS.flatMap((list) => {
      const [count, told] = [counts.get(list) ?? 0, numberOf(child(root, list), 'count')];
      return [
        ...(told !== null && told !== count ? [`styles: ${list} says ${told}, has ${count}`] : []),
        ...(count > (MOST[list] ?? Infinity) ? [`styles: ${count} ${list}`] : []),
      ];
    }),
    ...repeated(own.map((each) => each.attributes.get('numFmtId') ?? '')).map(
      (id) => `styles: numFmtId ${id} stands twice`,
    ),
    ...formats
      .filter((each) => (each.attributes.get('formatCode') ?? '').length > 255)
      .map(() => 'styles: a number format of more than 255 signs'),
    ...[...itemsOf(root, 'cellXfs'), ...itemsOf(root, 'cellStyleXfs')].flatMap((xf) => [
      ...missing(xf, 'fontId', 'fonts'),
      ...missing(xf, 'fillId', 'fills'),
      ...missing(xf, 'borderId', 'borders'),
    ]),
    ...itemsOf(root, 'cellXfs').flatMap((xf) =>
      counts.get('cellStyleXfs') ? missing(xf, 'xfId', 'cellStyleXfs') : [],
    ),
  ];
}

/** What Excel refuses of the table of texts. */
export function stringFaults(root: Node | undefined): string[] {
  if (!root) return [];
  const items = childrenOf(root, 'si');
  const unique = numberOf(root, 'uniqueCount');
  const lengthOf = (item: Node): number =>
    [...descendants(item)].filter(({ name }) => name === 't').reduce((sum, { text }) => sum + text.length, 0);
  return [
    ...(unique !== null && unique !== items.length
      ? [`texts: uniqueCount ${unique}, has ${items.length}`]
      : []),
    ...items.filter((item) => lengthOf(item) > 32_767).map(() => 'texts: more than 32,767 signs'),
  ];
}
