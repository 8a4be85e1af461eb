import type { ChartEdit } from '../../../sheet/editPlan';
import type { Namespaces } from '../package/namespaces';
import { escapeXml } from '../xml/xmlText';

/** A drawing part that places charts over cells; chart `n` of the list has the relationship `rId{n+1}`. */
export function drawingXml(charts: readonly ChartEdit[], names: Namespaces): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index, names)).join('');
  return `<xdr:wsDr xmlns:xdr="${names.spreadsheetDrawing}" xmlns:a="${names.drawing}">${anchors}</xdr:wsDr>`;
}

function anchorXml({ name, title, place }: ChartEdit, index: number, names: Namespaces): string {
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const zero = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>';
  return (
    `<xdr:twoCellAnchor>${corner('from', place.left, place.top)}${corner('to', place.right + 1, place.bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}" descr="${escapeXml(title)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm>${zero}</xdr:xfrm><a:graphic>` +
    `<a:graphicData uri="${names.chart}"><c:chart xmlns:c="${names.chart}" xmlns:r="${names.relationships}" r:id="rId${index + 1}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
