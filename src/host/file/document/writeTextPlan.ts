import type { TextPlan } from '../../../sheet/editableText';
import type { PackageDraft } from '../package/packageDraft';
import { parseXml } from '../xml/parseXml';
import { spliceBytes, type Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xmlElement';
import { Comments } from './comments';
import { plainSplices, trackedSplices, type DrawId } from './editParagraph';
import type { PlacedParagraph } from './openDocument';

/** Who tracked changes and comments are by. */
const AUTHOR = 'LAKIP';

/** Carries out a plan on the parts of a document. */
export function writeTextPlan(
  draft: PackageDraft,
  main: string,
  paragraphs: readonly PlacedParagraph[],
  plan: TextPlan,
): void {
  const splices = new Map<string, Splice[]>();
  const add = (part: string, more: readonly Splice[]): void => {
    splices.set(part, [...(splices.get(part) ?? []), ...more]);
  };
  const drawId = plan.isTracked ? changeIds(draft, paragraphs) : null;
  for (const [place, replacements] of grouped(plan.replacements)) {
    const { part, pieces } = paragraphs[place] as PlacedParagraph;
    add(
      part,
      drawId ? trackedSplices(pieces, replacements, AUTHOR, drawId) : plainSplices(pieces, replacements),
    );
  }
  const comments = new Comments(draft, main, AUTHOR);
  for (const [place, texts] of grouped(plan.comments)) {
    const { part, element } = paragraphs[place] as PlacedParagraph;
    if (part === main)
      add(
        part,
        comments.add(
          element,
          texts.map(({ text }) => text),
        ),
      );
  }
  for (const [part, own] of splices) {
    const bytes = draft.read(part);
    // What is put in at a place stands before what is replaced from there on.
    const ordered = [...own].sort((a, b) => a.start - b.start || a.end - b.end);
    if (bytes) draft.edit(part, spliceBytes(bytes, ordered));
  }
  comments.write();
}

function grouped<Item extends { readonly paragraph: number }>(items: readonly Item[]): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) groups.set(item.paragraph, [...(groups.get(item.paragraph) ?? []), item]);
  return groups;
}

const TRACKED = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange']);

/** Numbers above those that changes of the document have. */
function changeIds(draft: PackageDraft, paragraphs: readonly PlacedParagraph[]): DrawId {
  let last = 9000;
  const idsIn = (root: XmlElement): void => {
    for (const element of root.descendants()) {
      if (!TRACKED.has(element.name)) continue;
      const id = Number(element.prefixedAttribute('id'));
      if (Number.isInteger(id)) last = Math.max(last, id);
    }
  };
  for (const part of new Set(paragraphs.map((each) => each.part))) {
    const bytes = draft.read(part);
    const root = bytes && parseXml(bytes);
    if (root) idsIn(root);
  }
  return () => (last += 1);
}
