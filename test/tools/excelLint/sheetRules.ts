import { bareSheetNames, blockOf, columnNumber, isBalanced, overlap, type Block } from './references';
import { orderFaults } from './workbookRules';
import { child, childrenOf, descendants, numberOf, repeated, type Node } from './xmlTree';

const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions ' +
  'pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing ' +
  'legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');
const ERRORS =
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #UNKNOWN! #CONNECT! #BUSY!'.split(
    ' ',
  );

/** What a sheet's cells may name. */
export interface SheetContext {
  readonly looks: number;
  readonly colours: number;
  readonly texts: number;
}

/** What Excel refuses of a worksheet. */
export function sheetFaults(name: string, root: Node, context: SheetContext): string[] {
  const faults = [
    ...orderFaults('sheet', root, ORDER),
    ...rowFaults(root, context),
    ...mergeFaults(root),
    ...columnFaults(root, context),
    ...formatFaults(root, context),
    ...otherFaults(root),
  ];
  return faults.map((fault) => `${name}: ${fault}`);
}

function rowFaults(root: Node, context: SheetContext): string[] {
  const faults: string[] = [];
  const masters = new Set<string>();
  let last = 0;
  if (childrenOf(root, 'sheetData').length !== 1) faults.push('not one sheetData');
  for (const row of childrenOf(child(root, 'sheetData'), 'row')) {
    const number = numberOf(row, 'r') ?? last + 1;
    if (!(number > last && number <= 1_048_576)) faults.push(`row ${number} is out of order`);
    if ((numberOf(row, 'ht') ?? 0) > 409.5) faults.push(`row ${number} is too high`);
    last = number;
    let column = 0;
    for (const cell of childrenOf(row, 'c')) {
      const reference = cell.attributes.get('r');
      const place = reference === undefined ? null : /^([A-Z]{1,3})(\d+)$/.exec(reference);
      if (reference !== undefined && (!place || Number(place[2]) !== number))
        faults.push(`cell ${reference} in row ${number}`);
      const own = place ? columnNumber(place[1] ?? '') : column + 1;
      if (!(own > column && own <= 16_384)) faults.push(`cell ${reference} is out of order`);
      column = own;
      faults.push(...cellFaults(cell, reference ?? `${column},${number}`, context, masters));
    }
  }
  return faults;
}

function cellFaults(cell: Node, place: string, context: SheetContext, masters: Set<string>): string[] {
  const [type, value] = [cell.attributes.get('t') ?? 'n', child(cell, 'v')?.text];
  const faults: string[] = [];
  if ((numberOf(cell, 's') ?? 0) >= Math.max(1, context.looks))
    faults.push(`${place}: look ${numberOf(cell, 's')} is not there`);
  if (type === 's' && value !== undefined && !(Number(value) < context.texts))
    faults.push(`${place}: text ${value} is not there`);
  if (type === 'n' && value !== undefined && !Number.isFinite(Number(value)))
    faults.push(`${place}: ${value} is no number`);
  if (type === 'e' && !ERRORS.includes(value ?? '')) faults.push(`${place}: ${value} is no error`);
  if (type === 'b' && !/^(?:0|1|true|false)$/.test(value ?? '0'))
    faults.push(`${place}: ${value} is no truth`);
  if ((value?.length ?? 0) > 32_767) faults.push(`${place}: more than 32,767 signs`);
  const formula = child(cell, 'f');
  return formula
    ? [...faults, ...formulaFaults(formula, masters).map((fault) => `${place}: ${fault}`)]
    : faults;
}

function formulaFaults(formula: Node, masters: Set<string>): string[] {
  const { text, attributes } = formula;
  const group = attributes.get('si') ?? '';
  const isShared = attributes.get('t') === 'shared';
  if (isShared && attributes.has('ref')) masters.add(group);
  return [
    ...(isShared && !masters.has(group) ? ['shared formula without its first cell'] : []),
    ...(attributes.has('ref') && !blockOf(attributes.get('ref') ?? '')
      ? [`range ${attributes.get('ref')}`]
      : []),
    ...expressionFaults(text),
  ];
}

/** What Excel refuses of a formula, wherever it stands. */
export function expressionFaults(text: string): string[] {
  const outside = text.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, 'Q');
  const nameless =
    /(?:^|[^\w.])(?:IFS|MAXIFS|MINIFS|TEXTJOIN|CONCAT|XLOOKUP|SWITCH|LET|LAMBDA|FILTER|UNIQUE|SORT)\(/i.exec(
      outside,
    );
  return [
    ...(text.startsWith('=') ? ['formula begins with ='] : []),
    ...(text.length > 8_192 ? ['formula of more than 8,192 signs'] : []),
    ...(isBalanced(text) ? [] : [`formula ${text} is not complete`]),
    ...bareSheetNames(text).map((sheet) => `sheet ${sheet} stands without quotes`),
    ...(nameless ? [`${nameless[0]} without its prefix`] : []),
    ...(/\bLAKIP\./.test(outside) ? ['function of the add-in as it is shown, not as it is kept'] : []),
  ];
}

function mergeFaults(root: Node): string[] {
  const list = child(root, 'mergeCells');
  const merges = childrenOf(list, 'mergeCell').map((each) => each.attributes.get('ref') ?? '');
  const count = numberOf(list, 'count');
  const blocks = merges.flatMap((ref) => blockOf(ref) ?? []).sort((a, b) => a.top - b.top);
  const active: Block[] = [];
  const faults: string[] = [];
  for (const block of blocks) {
    for (let place = active.length - 1; place >= 0; place -= 1) {
      const other = active[place] as Block;
      if (other.bottom < block.top) active.splice(place, 1);
      else if (overlap(other, block)) faults.push(`merges overlap at row ${block.top}`);
    }
    active.push(block);
  }
  return [
    ...faults,
    ...(list && merges.length === 0 ? ['mergeCells without merges'] : []),
    ...(count !== null && count !== merges.length ? [`mergeCells says ${count}, has ${merges.length}`] : []),
    ...merges.filter((ref) => !blockOf(ref) || !ref.includes(':')).map((ref) => `merge ${ref}`),
  ];
}

function columnFaults(root: Node, { looks }: SheetContext): string[] {
  let last = 0;
  return childrenOf(child(root, 'cols'), 'col').flatMap((column) => {
    const [from, to] = [numberOf(column, 'min') ?? 0, numberOf(column, 'max') ?? 0];
    const isInOrder = from > last && to >= from && to <= 16_384;
    last = to;
    return [
      ...(isInOrder ? [] : [`columns ${from} to ${to} are out of order`]),
      ...((numberOf(column, 'width') ?? 0) > 255 ? [`column ${from} is too wide`] : []),
      ...((numberOf(column, 'style') ?? 0) >= Math.max(1, looks)
        ? [`column ${from}: look is not there`]
        : []),
    ];
  });
}

function formatFaults(root: Node, { colours }: SheetContext): string[] {
  const formats = childrenOf(root, 'conditionalFormatting');
  const rules = formats.flatMap((format) => childrenOf(format, 'cfRule'));
  const areas = formats.flatMap((format) => (format.attributes.get('sqref') ?? '').split(/\s+/));
  return [
    ...areas.filter((area) => !blockOf(area)).map((area) => `conditional format over ${area}`),
    ...formats
      .filter((format) => childrenOf(format, 'cfRule').length === 0)
      .map(() => 'conditional format without rules'),
    ...repeated(rules.map((rule) => rule.attributes.get('priority') ?? '')).map(
      (each) => `priority ${each} stands twice`,
    ),
    ...rules.flatMap((rule) => [
      ...((numberOf(rule, 'dxfId') ?? -1) >= colours
        ? [`dxfId ${numberOf(rule, 'dxfId')} is not there`]
        : []),
      ...((numberOf(rule, 'priority') ?? 0) >= 1 ? [] : ['rule without priority']),
      ...childrenOf(rule, 'formula').flatMap(({ text }) => expressionFaults(text)),
      ...(rule.attributes.get('type') === 'cellIs' && !rule.attributes.has('operator')
        ? ['cellIs without operator']
        : []),
    ]),
  ];
}

function otherFaults(root: Node): string[] {
  const validations = child(root, 'dataValidations');
  const own = childrenOf(validations, 'dataValidation');
  const count = numberOf(validations, 'count');
  const breaks = ['rowBreaks', 'colBreaks'].flatMap((name) => child(root, name) ?? []);
  const parts = child(root, 'tableParts');
  return [
    ...(count !== null && count !== own.length ? [`dataValidations says ${count}, has ${own.length}`] : []),
    ...own.flatMap((each) => validationFaults(each)),
    ...childrenOf(child(root, 'hyperlinks'), 'hyperlink')
      .map((each) => each.attributes.get('ref') ?? '')
      .filter((ref) => !blockOf(ref))
      .map((ref) => `hyperlink over ${ref}`),
    ...breaks.flatMap((list) => [
      ...(list.children.length > 1_026 ? [`${list.children.length} page breaks`] : []),
      ...((numberOf(list, 'count') ?? list.children.length) === list.children.length
        ? []
        : [`${list.name} count`]),
      ...repeated(list.children.map((each) => each.attributes.get('id') ?? '')).map(
        (id) => `page break ${id} stands twice`,
      ),
    ]),
    ...(parts && (numberOf(parts, 'count') ?? parts.children.length) !== parts.children.length
      ? ['tableParts count']
      : []),
    ...[...descendants(root)]
      .filter(({ name, text }) => /^(?:odd|even|first)(?:Header|Footer)$/.test(name) && text.length > 255)
      .map(({ name }) => `${name} of more than 255 signs`),
  ];
}

function validationFaults(validation: Node): string[] {
  const long = ['prompt', 'error'].filter((name) => (validation.attributes.get(name)?.length ?? 0) > 255);
  const titles = ['promptTitle', 'errorTitle'].filter(
    (name) => (validation.attributes.get(name)?.length ?? 0) > 32,
  );
  const list = child(validation, 'formula1')?.text ?? '';
  return [
    ...[...long, ...titles].map((name) => `${name} of a validation is too long`),
    ...(validation.attributes.get('type') === 'list' && /^"/.test(list) && list.length > 257
      ? ['list of more than 255 signs']
      : []),
    ...['formula1', 'formula2'].flatMap((name) => expressionFaults(child(validation, name)?.text ?? '')),
    ...(validation.attributes.get('sqref') ?? '')
      .split(/\s+/)
      .filter((area) => !blockOf(area))
      .map((area) => `validation over ${area}`),
  ];
}
