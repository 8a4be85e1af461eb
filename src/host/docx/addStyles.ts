import { OWN_STYLES } from './styles';

/** The style sheet of an office's document with those of our styles that it lacks; its own stay as they are. */
export function addStyles(xml: string): string {
  const base = /<w:style\b(?=[^>]*w:type="paragraph")(?=[^>]*w:default="1")[^>]*w:styleId="([^"]+)"/.exec(
    xml,
  )?.[1];
  const lacking = OWN_STYLES.filter(
    ({ id, name }) => !xml.includes(`w:styleId="${id}"`) && !xml.includes(`w:val="${name}"`),
  );
  const styles = lacking.map(
    ({ id, name, paragraph: { alignment, before, after }, size, isBold, isItalic }) =>
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
      (base === undefined ? '' : `<w:basedOn w:val="${base}"/>`) +
      `<w:qFormat/><w:pPr><w:spacing w:before="${before}" w:after="${after}"/>` +
      (alignment === undefined ? '' : `<w:jc w:val="${alignment}"/>`) +
      '</w:pPr><w:rPr>' +
      (isBold ? '<w:b/>' : '') +
      (isItalic ? '<w:i/>' : '') +
      (size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`) +
      '</w:rPr></w:style>',
  );
  return xml.replace('</w:styles>', `${styles.join('')}</w:styles>`);
}
