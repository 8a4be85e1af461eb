import { SaxesParser } from 'saxes';

/** A strict reader that is not ours, with namespaces; throws at the first fault, and at a document type. */
function strictParser(): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('doctype', () => {
    throw new Error('document type');
  });
  return parser;
}

const textOf = (part: string | Uint8Array): string =>
  typeof part === 'string' ? part : new TextDecoder('utf-8', { fatal: true }).decode(part);

/** What is wrong with a part for a strict reader; null when it is well formed. */
export function strictFault(part: string | Uint8Array): string | null {
  try {
    strictParser().write(textOf(part)).close();
    return null;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** What a part says, whatever its prefixes: elements and attributes by namespace, and texts, one a line. */
export function infoset(part: string | Uint8Array): string[] {
  const lines: string[] = [];
  let depth = 0;
  const parser = strictParser();
  parser.on('opentag', ({ uri, local, attributes }) => {
    const own = Object.values(attributes)
      .filter(({ name }) => !/^xmlns(?:$|:)/.test(name))
      .map((attribute) => `{${attribute.uri}}${attribute.local}=${JSON.stringify(attribute.value)}`);
    lines.push(`{${uri}}${local} ${own.sort().join(' ')}`);
    depth += 1;
  });
  parser.on('closetag', () => {
    lines.push('/');
    depth -= 1;
  });
  const text = (value: string): void => {
    if (depth > 0 && value !== '') lines.push(JSON.stringify(value));
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(textOf(part)).close();
  return lines;
}
