type Attributes = ReadonlyMap<string, string>;

/** Start tags of one name with their attributes; quotes may be left out, as minified pages do. */
function tagsOf(html: string, name: string): readonly Attributes[] {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'gi'))].map(
    (tag) =>
      new Map(
        [...(tag[1] as string).matchAll(/\s([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)].map((part) => [
          (part[1] as string).toLowerCase(),
          part[2] ?? part[3] ?? part[4] ?? '',
        ]),
      ),
  );
}

/** The content security policy that a page carries in its head; null without one. */
export function pagePolicy(html: string): string | null {
  const tag = tagsOf(html, 'meta').find(
    (attributes) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  return tag?.get('content') ?? null;
}

/** Own files that a page loads, as paths beside it. */
export function pageFiles(html: string): readonly string[] {
  return [...tagsOf(html, 'script'), ...tagsOf(html, 'link')]
    .flatMap((attributes) => attributes.get('src') ?? attributes.get('href') ?? [])
    .map((address) => address.split(/[?#]/)[0] as string)
    .filter((path) => path !== '' && !/^(?:[a-z][a-z+.-]*:|\/)/i.test(path));
}
