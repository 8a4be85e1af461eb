import { PatchType, patchDocument, TextRun, type IPatch } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { HostIssue } from '../../app/ports';
import { fail, ok, type Result } from '../../kernel/result';
import type { DocumentLook, TemplateContent } from '../../report/index';
import { addStyles } from './addStyles';
import { documentContent } from './documentContent';
import { repack, finishedParts } from './finishPackage';
import { placeholdersIn, TEXT_PARTS, withFreeBreaks, type FoundPlaceholder } from './placeholders';

const STYLES = 'word/styles.xml';
/** Parts that say what is in the package; new charts are entered there. */
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * An office's own document with its placeholders `{{LAKIP:name}}` replaced: figures in the line, tables, charts and
 * the chapter in the place of their paragraph, in the office's styles. Every other part keeps its bytes.
 * @issue `placeholders-missing`, `placeholder-not-alone`; filled all the same: `placeholder-unknown`, `placeholder-empty`
 */
export async function fillOfficeDocument(
  template: Uint8Array,
  content: TemplateContent,
  look: DocumentLook,
): Promise<Result<Uint8Array, HostIssue>> {
  const original = unzipSync(template);
  const entries = prepared(original, content);
  const found = placeholdersIn(entries);
  const known = found.filter(({ name }) => content.texts.has(name) || content.blocks.has(name));
  const [first, ...more] = errorsOf(found, known, content);
  if (first) return fail(first, ...more);
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: repack(entries),
    trimPlaceholders: true,
    patches: Object.fromEntries(known.map((each) => [`LAKIP:${each.name}`, patchOf(each, content, look)])),
  });
  const isTouched = (name: string): boolean =>
    name === STYLES ||
    name === CONTENT_TYPES ||
    known.some(({ part }) => name === part || name === relationsOf(part));
  const parts = finishedParts(unzipSync(filled), look.language);
  const kept = Object.entries(original).filter(([name]) => !isTouched(name));
  return ok(repack({ ...parts, ...Object.fromEntries(kept) }), warningsOf(found, content));
}

function patchOf({ name, width }: FoundPlaceholder, content: TemplateContent, look: DocumentLook): IPatch {
  const blocks = content.blocks.get(name);
  return blocks
    ? { type: PatchType.DOCUMENT, children: documentContent(blocks, look, width) }
    : { type: PatchType.PARAGRAPH, children: [new TextRun(content.texts.get(name) ?? '')] };
}

/** The document with the styles that it lacks, and its section breaks out of the way of what is put in. */
function prepared(
  entries: Readonly<Record<string, Uint8Array>>,
  content: TemplateContent,
): Record<string, Uint8Array> {
  const changed = (name: string, part: Uint8Array): Uint8Array => {
    if (name === STYLES) return strToU8(addStyles(strFromU8(part)));
    if (!TEXT_PARTS.test(name)) return part;
    return strToU8(withFreeBreaks(strFromU8(part), (each) => content.blocks.has(each)));
  };
  return Object.fromEntries(Object.entries(entries).map(([name, part]) => [name, changed(name, part)]));
}

/** `word/document.xml` keeps its relations in `word/_rels/document.xml.rels`. */
function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function errorsOf(
  found: readonly FoundPlaceholder[],
  known: readonly FoundPlaceholder[],
  content: TemplateContent,
): HostIssue[] {
  if (found.length === 0) return [{ code: 'placeholders-missing', severity: 'error' }];
  return known
    .filter(({ name, isAlone }) => content.blocks.has(name) && !isAlone)
    .map(({ name }) => ({ code: 'placeholder-not-alone', severity: 'error', data: { name } }));
}

function warningsOf(found: readonly FoundPlaceholder[], content: TemplateContent): HostIssue[] {
  const known = [...content.blocks.keys(), ...content.texts.keys()];
  const names = [...new Set(found.map(({ name }) => name))].filter((name) => !known.includes(name));
  return names.map((name) =>
    content.empty.includes(name)
      ? { code: 'placeholder-empty', severity: 'warning', data: { name } }
      : { code: 'placeholder-unknown', severity: 'error', data: { name, known: shortList(known) } },
  );
}

/** Names that differ in their last part only are shown by the first: `tabel-3.1 …`. */
function shortList(names: readonly string[]): string {
  const kinds = new Map<string, string[]>();
  for (const name of names) {
    const kind = name.replace(/-[^-]*$/, '-');
    kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
  }
  return [...kinds.values()].map(([first, ...more]) => (more.length > 0 ? `${first} …` : first)).join(', ');
}
