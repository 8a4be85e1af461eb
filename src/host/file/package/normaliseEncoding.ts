import { decodeText, encodeText } from '../bytes';

/**
 * A part's XML as UTF-8. UTF-16 and declared 8-bit encodings are translated and their declaration with them; UTF-8
 * stays as it is, byte order mark included. Null for an encoding that this machine does not know.
 */
export function normaliseEncoding(bytes: Uint8Array): Uint8Array | null {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return translate(bytes, 'utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return translate(bytes, 'utf-16be');
  const declared = /^<\?xml[^>]{0,200}?encoding=["']([A-Za-z0-9._-]{1,40})["']/.exec(
    decodeText(bytes, 0, 256),
  );
  const encoding = declared?.[1]?.toLowerCase();
  if (!encoding || encoding === 'utf-8' || encoding === 'us-ascii' || encoding === 'utf8') return bytes;
  // A part that says UTF-16 but is written in bytes is UTF-8 in all files seen.
  return encoding.startsWith('utf-16') ? bytes : translate(bytes, encoding);
}

function translate(bytes: Uint8Array, encoding: string): Uint8Array | null {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    return encodeText(text.replace(/^(<\?xml[^>]{0,200}?encoding=["'])[^"']{1,40}/, '$1UTF-8'));
  } catch {
    return null;
  }
}
