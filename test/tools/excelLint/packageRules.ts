import { posix } from 'node:path';
import { linkId, relationshipsOf, type PackageTrees } from './packageTrees';
import { childrenOf, descendants, repeated } from './xmlTree';

const TYPES = '[Content_Types].xml';

/** What Excel refuses of a package: names, types, relationships, ids that lead nowhere. */
export function packageFaults(source: PackageTrees): string[] {
  return [
    ...source.faults,
    ...nameFaults(source),
    ...typeFaults(source),
    ...linkFaults(source),
    ...idFaults(source),
  ];
}

function nameFaults({ entries }: PackageTrees): string[] {
  const keys = entries.map((name) => name.replaceAll('\\', '/').toLowerCase());
  return [
    ...repeated(keys).map((name) => `${name} stands twice in the package`),
    ...entries
      .filter((name) => /\\|^\/|\/\/|\.\.(?:\/|$)/.test(name))
      .map((name) => `${name} is no part name`),
  ];
}

function typeFaults({ entries, trees }: PackageTrees): string[] {
  const types = trees.get(TYPES);
  if (!types) return [`${TYPES} is missing`];
  const overrides = childrenOf(types, 'Override').map((each) =>
    (each.attributes.get('PartName') ?? '').toLowerCase(),
  );
  const defaults = childrenOf(types, 'Default').map((each) =>
    (each.attributes.get('Extension') ?? '').toLowerCase(),
  );
  const names = entries.map((name) => `/${name.toLowerCase()}`);
  return [
    ...repeated(overrides).map((name) => `type of ${name} is told twice`),
    ...repeated(defaults).map((name) => `type of .${name} is told twice`),
    ...overrides.filter((name) => !names.includes(name)).map((name) => `type of ${name}, which is not there`),
    ...names
      .filter((name) => !name.endsWith('/') && name !== `/${TYPES.toLowerCase()}`)
      .filter(
        (name) => !overrides.includes(name) && !defaults.includes(name.slice(name.lastIndexOf('.') + 1)),
      )
      .map((name) => `${name} has no type`),
  ];
}

function linkFaults({ entries, trees, links }: PackageTrees): string[] {
  const names = new Set(entries.map((name) => name.toLowerCase()));
  return [...trees.keys()]
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const folder = posix.dirname(posix.dirname(name));
      const owner = posix.join(folder, posix.basename(name).slice(0, -5));
      const own = links(owner);
      const isTop = name === '_rels/.rels';
      return [
        ...(isTop || names.has(owner.toLowerCase()) ? [] : [`${name} belongs to nothing`]),
        ...repeated(own.map(({ id }) => id)).map((id) => `${name}: ${id} stands twice`),
        ...own.filter(({ id }) => !/^[A-Za-z_][\w.-]*$/.test(id)).map(({ id }) => `${name}: ${id} is no id`),
        ...own
          .filter(({ part }) => part !== null && !names.has(part.toLowerCase()))
          .map(({ part }) => `${name}: ${part} is not there`),
      ];
    });
}

/** Ids such as `r:id` that no relationship of the part has. */
function idFaults({ trees, links }: PackageTrees): string[] {
  return [...trees].flatMap(([name, root]) => {
    const ids = new Set(links(name).map(({ id }) => id));
    const asked = [root, ...descendants(root)].flatMap((node) =>
      ['id', 'embed', 'link', 'pict'].flatMap((attribute) => linkId(node, attribute) ?? []),
    );
    return [...new Set(asked)]
      .filter((id) => id !== '' && !ids.has(id))
      .map((id) => `${name}: ${id} is not in ${relationshipsOf(name)}`);
  });
}
