/** The address that a manifest was filled for: that of its pane. Null when it is no manifest of ours. */
export function manifestBase(xml: string): string | null {
  return /<SourceLocation\s+DefaultValue="(https:\/\/[^"]*\/)taskpane\.html"/.exec(xml)?.[1] ?? null;
}

/** The manifest for another address, or null when it is none of ours. */
export function fillManifest(xml: string, base: string): string | null {
  const old = manifestBase(xml);
  return old === null ? null : xml.replaceAll(old, base);
}

/** Every address that a manifest names, once. */
export function manifestAddresses(xml: string): readonly string[] {
  const plain = xml.replace(/<!--[\s\S]*?-->/g, '');
  return [...new Set([...plain.matchAll(/"(https:\/\/[^"]*)"/g)].map((match) => match[1] as string))];
}
