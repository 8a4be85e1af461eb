const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Which namespace a prefix stands for while a part is read from its beginning to its end. */
export class NamespaceScope {
  private readonly bindings: { readonly prefix: string; readonly uri: string; readonly depth: number }[] = [];

  /** Takes a declaration of an element at a depth; false for one that XML forbids. An empty prefix is the default. */
  declare(prefix: string, uri: string, depth: number): boolean {
    if (prefix === 'xml') return uri === XML;
    if (prefix === 'xmlns' || uri === XML || uri === XMLNS || (uri === '' && prefix !== '')) return false;
    this.bindings.push({ prefix, uri, depth });
    return true;
  }

  /** Forgets what elements at a depth and below it declared. */
  leave(depth: number): void {
    const { bindings } = this;
    while (bindings.length > 0 && (bindings[bindings.length - 1]?.depth ?? 0) >= depth) bindings.pop();
  }

  /** Namespace of a prefix: empty for no namespace, null for a prefix that stands for nothing. */
  uriOf(prefix: string): string | null {
    if (prefix === 'xml') return XML;
    for (let place = this.bindings.length - 1; place >= 0; place--) {
      const binding = this.bindings[place];
      if (binding?.prefix === prefix) return binding.uri;
    }
    return prefix === '' ? '' : null;
  }
}
