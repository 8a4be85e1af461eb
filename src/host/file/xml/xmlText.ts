import { decodeText } from '../bytes';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces XML's own entities; an unknown one stays as it is, none is ever looked up elsewhere. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/g,
    (whole, hex, decimal, name) => {
      if (name) return NAMED[name as string] ?? (whole as string);
      const code = hex ? parseInt(hex as string, 16) : Number(decimal);
      return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    },
  );
}

/** Text for an attribute or between tags. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) =>
    sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&quot;',
  );
}

/** Text of a cell as SpreadsheetML keeps it: signs that XML cannot hold become `_xHHHH_`, as does text that looks like that. */
export function escapeCellText(text: string): string {
  const marked = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
  return escapeXml(marked).replace(
    // Control signs, lone surrogates and the two signs that are none.
    /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Takes `_xHHHH_` back. */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text between two offsets with entities replaced, comments left out and CDATA taken in. */
export function xmlText(bytes: Uint8Array, start: number, end: number): string {
  const raw = decodeText(bytes, start, end);
  if (!raw.includes('<')) return unescapeXml(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
  let text = '';
  let at = 0;
  while (at < raw.length) {
    const open = raw.indexOf('<', at);
    if (open < 0) return text + unescapeXml(raw.slice(at));
    text += unescapeXml(raw.slice(at, open));
    const isData = raw.startsWith('<![CDATA[', open);
    const close = isData ? ']]>' : raw.startsWith('<!--', open) ? '-->' : '>';
    const stop = raw.indexOf(close, open);
    if (stop < 0) return text;
    if (isData) text += raw.slice(open + 9, stop);
    at = stop + close.length;
  }
  return text;
}
