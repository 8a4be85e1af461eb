import { SETTINGS_NAMESPACE, settingsToXml } from '../../../sheet/settingsPart';
import { addContentType, addXmlType, removeContentType, XML_HEAD, xmlPart } from '../package/contentTypes';
import { addRelationship, removeRelationship } from '../package/editRelationships';
import type { PackageDraft } from '../package/packageDraft';
import { relationshipsPartOf } from '../package/partName';
import { parseRelationships } from '../package/relationships';
import { encodeText } from '../bytes';
import type { SettingsPart } from '../workbook/settingsPartOf';
import type { WorkbookPart } from '../workbook/workbookPart';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** Id of the part's properties: fixed, so that the same plan gives the same bytes. */
const ITEM_ID = '{6C616B69-7073-4574-8469-6E6773303031}';

/** Writes our settings: into the part that has them, else into a new custom XML part as Excel makes them. */
export function writeSettings(
  draft: PackageDraft,
  workbook: WorkbookPart,
  old: SettingsPart | null,
  settings: string,
  isStrict: boolean,
): void {
  if ((old?.text ?? '') === settings) return;
  if (settings === '') {
    if (old) removeSettings(draft, workbook, old.part);
    return;
  }
  const xml = encodeText(XML_HEAD + settingsToXml(settings));
  if (old) {
    draft.write(old.part, xml);
    return;
  }
  const item = draft.freeName('customXml/item#.xml', 'customXml/itemProps#.xml');
  const properties = item.replace('item', 'itemProps');
  draft.write(item, xml);
  draft.write(
    properties,
    xmlPart(
      `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs>` +
        `<ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  addRelationship(draft, item, properties, 'customXmlProps', isStrict);
  addRelationship(draft, workbook.part, item, 'customXml', isStrict);
  addXmlType(draft, item);
  addContentType(draft, properties, PROPERTIES_TYPE);
}

/** Takes the part away with its properties. */
function removeSettings(draft: PackageDraft, workbook: WorkbookPart, part: string): void {
  const relationships = draft.read(relationshipsPartOf(part));
  const properties = relationships && parseRelationships(part, relationships);
  for (const item of properties?.items ?? []) {
    // What else a damaged part leads to is not ours to take away.
    if (item.part === null || item.type !== 'customXmlProps') continue;
    draft.remove(item.part);
    removeContentType(draft, item.part);
  }
  draft.remove(relationshipsPartOf(part));
  draft.remove(part);
  removeContentType(draft, part);
  removeRelationship(draft, workbook.part, part);
}
