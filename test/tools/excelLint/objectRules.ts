import type { PackageTrees } from './packageTrees';
import { blockOf, overlap } from './references';
import { expressionFaults } from './sheetRules';
import type { ListedSheet } from './workbookRules';
import { child, childrenOf, descendants, numberOf, repeated, type Node } from './xmlTree';

/** What Excel refuses of tables: numbers, names, ranges, headers. `textAt` gives what a cell shows. */
export function tableFaults(
  source: PackageTrees,
  sheets: readonly ListedSheet[],
  names: readonly string[],
  textAt: (sheet: ListedSheet, row: number, column: number) => string | null,
): string[] {
  const all = sheets.flatMap((sheet) =>
    source.links(sheet.part).flatMap(({ type, part }) => {
      const root = type === 'table' && part !== null ? source.trees.get(part) : undefined;
      return root ? [{ sheet, root }] : [];
    }),
  );
  const titles = all.map(({ root }) => (root.attributes.get('displayName') ?? '').toLowerCase());
  return [
    ...repeated(all.map(({ root }) => root.attributes.get('id') ?? '')).map(
      (id) => `table id ${id} stands twice`,
    ),
    ...repeated([...titles, ...names.map((name) => name.toLowerCase())])
      .filter((name) => titles.includes(name))
      .map((name) => `table name ${name} stands twice`),
    ...all.flatMap(({ sheet, root }) => oneTable(root, (row, column) => textAt(sheet, row, column))),
    ...sheets.flatMap((sheet) => {
      const blocks = all
        .filter((each) => each.sheet === sheet)
        .flatMap(({ root }) => blockOf(root.attributes.get('ref') ?? '') ?? []);
      return blocks.some((one, place) => blocks.slice(place + 1).some((other) => overlap(one, other)))
        ? [`${sheet.name}: tables overlap`]
        : [];
    }),
  ];
}

function oneTable(root: Node, textAt: (row: number, column: number) => string | null): string[] {
  const name = root.attributes.get('displayName') ?? '';
  const block = blockOf(root.attributes.get('ref') ?? '');
  if (!block) return [`table ${name}: range`];
  const columns = childrenOf(child(root, 'tableColumns'), 'tableColumn');
  const titles = columns.map((column) => column.attributes.get('name') ?? '');
  const hasHeader = root.attributes.get('headerRowCount') !== '0';
  return [
    ...(/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) ? [] : [`table ${name}: name is not allowed`]),
    ...(columns.length === block.right - block.left + 1
      ? []
      : [`table ${name}: ${columns.length} columns in its range`]),
    ...repeated(titles.map((title) => title.toLowerCase())).map(
      (title) => `table ${name}: column ${title} stands twice`,
    ),
    ...(hasHeader ? titles : []).flatMap((title, place) => {
      const shown = textAt(block.top, block.left + place);
      const written = title.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      );
      return shown === null || shown.replace(/\s+/g, ' ') === written.replace(/\s+/g, ' ')
        ? []
        : [`table ${name}: header ${shown} is not ${title}`];
    }),
  ];
}

/** What Excel refuses of charts and drawings. */
export function drawingFaults({ trees }: PackageTrees): string[] {
  return [...trees].flatMap(([part, root]) => {
    if (root.name === 'chartSpace') return chartFaults(root).map((fault) => `${part}: ${fault}`);
    if (root.name !== 'wsDr') return [];
    const ids = [...descendants(root)]
      .filter(({ name }) => name === 'cNvPr')
      .map((each) => each.attributes.get('id') ?? '');
    return repeated(ids).map((id) => `${part}: shape ${id} stands twice`);
  });
}

function chartFaults(root: Node): string[] {
  const all = [...descendants(root)].filter(({ uri }) => uri === root.uri);
  const plots = all.filter(({ name }) => /Chart$/.test(name) && name !== 'chart');
  const axes = all.filter(({ name }) => /^(?:cat|val|date|ser)Ax$/.test(name));
  const idOf = (node: Node): string => child(node, 'axId')?.attributes.get('val') ?? '';
  const axisIds = axes.map(idOf);
  const series = plots.flatMap((plot) => childrenOf(plot, 'ser'));
  const numbers = (name: string): string[] =>
    series.map((each) => child(each, name)?.attributes.get('val') ?? '');
  return [
    ...repeated(axisIds).map((id) => `axis ${id} stands twice`),
    ...plots
      .flatMap((plot) => childrenOf(plot, 'axId'))
      .map((each) => each.attributes.get('val') ?? '')
      .filter((id) => !axisIds.includes(id))
      .map((id) => `axis ${id} is not there`),
    ...axes
      .map((axis) => child(axis, 'crossAx')?.attributes.get('val') ?? '')
      .filter((id) => !axisIds.includes(id))
      .map((id) => `crossing axis ${id} is not there`),
    ...repeated(numbers('idx')).map((id) => `series ${id} stands twice`),
    ...repeated(numbers('order')).map((id) => `order ${id} of a series stands twice`),
    ...all.filter(({ name }) => name === 'f').flatMap(({ text }) => expressionFaults(text)),
    ...all.filter(({ name }) => /^(?:num|str)Cache$/.test(name)).flatMap(cacheFaults),
  ];
}

function cacheFaults(cache: Node): string[] {
  const count = numberOf(child(cache, 'ptCount'), 'val') ?? 0;
  const points = childrenOf(cache, 'pt').map((point) => point.attributes.get('idx') ?? '');
  return [
    ...repeated(points).map((id) => `point ${id} stands twice`),
    ...points.filter((id) => !(Number(id) < count)).map((id) => `point ${id} of ${count}`),
  ];
}

/** What Office refuses of custom XML: properties without an id, one id twice. */
export function customXmlFaults({ trees, links }: PackageTrees, workbook: string): string[] {
  const items = links(workbook).flatMap(({ type, part }) => (type === 'customXml' && part ? [part] : []));
  const ids = items.flatMap((item) => {
    const properties = links(item).find(({ type }) => type === 'customXmlProps')?.part;
    const root = properties ? trees.get(properties) : undefined;
    return root ? [[...root.attributes].find(([name]) => name.endsWith('}itemID'))?.[1] ?? ''] : [];
  });
  return [
    ...repeated(ids.map((id) => id.toUpperCase())).map((id) => `custom XML ${id} stands twice`),
    ...ids
      .filter((id) => !/^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id))
      .map((id) => `custom XML id ${id}`),
  ];
}
