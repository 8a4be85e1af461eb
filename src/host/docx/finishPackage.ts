import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** First day that a zip can hold; the true time would make every file another. */
const FIXED_TIME = new Date(1980, 0, 1);
const CORE_PROPERTIES = 'docProps/core.xml';
/** Names of relations that the library draws at random. */
const DRAWN_ID = /"rId[\w-]{21}"/g;

type Entries = Readonly<Record<string, Uint8Array>>;

/**
 * The package without what changes by itself: times of its entries (of the workbooks behind charts too), drawn names,
 * times and names of persons in its properties. Charts get the language, by which their figures are written.
 */
export function finishPackage(bytes: Uint8Array, language: string): Uint8Array {
  return repack(finishedParts(unzipSync(bytes), language));
}

/** Entries as a zip whose bytes depend on nothing else. */
export function repack(entries: Entries): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(entries)) files[name] = [part, { mtime: FIXED_TIME, level: 6 }];
  return zipSync(files);
}

/** The same for the parts of a package that has been opened. */
export function finishedParts(entries: Entries, language: string): Record<string, Uint8Array> {
  const names = new Map<string, string>();
  const named = (drawn: string): string => {
    const name = names.get(drawn) ?? `"rIdLakip${names.size + 1}"`;
    names.set(drawn, name);
    return name;
  };
  return Object.fromEntries(
    Object.entries(entries).map(([path, part]) => {
      if (path.endsWith('.xlsx')) return [path, finishPackage(part, language)];
      if (!/\.(?:xml|rels)$/.test(path)) return [path, part];
      let xml = strFromU8(part).replace(DRAWN_ID, named);
      if (path === CORE_PROPERTIES) xml = withoutTimes(xml);
      if (path.startsWith('word/charts/'))
        xml = withAllLabels(xml.replace(/<c:lang val="[^"]*"\/>/, `<c:lang val="${language}"/>`));
      return [path, strToU8(xml)];
    }),
  );
}

/** Bars that lie bear names: every one is shown, in letters that leave room for the next. */
function withAllLabels(xml: string): string {
  return xml.replace(/<c:catAx>.*?<\/c:catAx>/s, (axis) =>
    axis.includes('val="maxMin"')
      ? axis
          .replace('sz="900"', 'sz="800"')
          .replace('<c:noMultiLvlLbl', '<c:tickLblSkip val="1"/><c:noMultiLvlLbl')
      : axis,
  );
}

function withoutTimes(xml: string): string {
  return xml
    .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace(/<(dc:creator|cp:lastModifiedBy)>[^<]*<\/\1>/g, '');
}
