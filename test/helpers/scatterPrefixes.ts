import { SaxesParser } from 'saxes';

/** Numbers from 0 to 1. */
type Chance = () => number;

const PREFIXES = ['', 'x', 'y', 'r', 'main', 'ns0'];
const escape = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What the prefixes of an element stand for, with those around it. */
type Scope = ReadonlyMap<string, string>;

/**
 * The same XML with prefixes placed by chance: declared on the root or on the element that needs them, other names, the
 * default namespace as a prefix and the other way round, one prefix for another namespace further in.
 */
export function scatterPrefixes(xml: string, chance: Chance): string {
  const out: string[] = [];
  const scopes: Scope[] = [new Map()];
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const scope = new Map(scopes[scopes.length - 1]);
    const declared = new Map<string, string>();
    const prefixFor = (uri: string, isAttribute: boolean): string => {
      if (uri === '' || uri === 'http://www.w3.org/XML/1998/namespace') return uri === '' ? '' : 'xml';
      const known = [...scope].filter(([prefix, own]) => own === uri && !(isAttribute && prefix === ''));
      if (known.length > 0 && chance() < 0.8) return known[Math.floor(chance() * known.length)]?.[0] ?? '';
      const free = PREFIXES.filter((prefix) => !declared.has(prefix) && !(isAttribute && prefix === ''));
      const prefix = free[Math.floor(chance() * free.length)] ?? 'last';
      declared.set(prefix, uri);
      scope.set(prefix, uri);
      return prefix;
    };
    // A prefix that this tag uses already must keep its meaning: attributes are named after the element.
    const own = prefixFor(tag.uri, false);
    if (!declared.has(own)) declared.set(own, tag.uri);
    const attributes = Object.values(tag.attributes)
      .filter(({ name }) => !/^xmlns(?:$|:)/.test(name))
      .map(({ uri, local, value }) => {
        const prefix = uri === '' ? '' : prefixFor(uri, true);
        if (prefix !== '') declared.set(prefix, uri);
        return ` ${prefix === '' ? local : `${prefix}:${local}`}="${escape(value)}"`;
      });
    const declarations = [...declared]
      .filter(([prefix, uri]) => scopes[scopes.length - 1]?.get(prefix) !== uri && prefix !== 'xml')
      .map(([prefix, uri]) => ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${escape(uri)}"`);
    const name = own === '' ? tag.local : `${own}:${tag.local}`;
    out.push(`<${name}${declarations.join('')}${attributes.join('')}${tag.isSelfClosing ? '/>' : '>'}`);
    scopes.push(scope);
    names.push(name);
  });
  parser.on('closetag', (tag) => {
    scopes.pop();
    const name = names.pop() ?? '';
    if (!tag.isSelfClosing) out.push(`</${name}>`);
  });
  parser.on('text', (text) => out.push(text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)));
  parser.write(xml).close();
  return out.join('');
}
