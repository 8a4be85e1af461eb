import { fail, ok, type Result } from '../kernel/result';
import type { ReportIssue } from './reportParts';
import {
  DOCUMENT_PARTS,
  PART_TABLES,
  REPORT_PARTS,
  type LayoutColumn,
  type LayoutPart,
  type LayoutTable,
  type ReportLayout,
  type ReportPartId,
} from './reportLayout';

type Json = Readonly<Record<string, unknown>>;

/** Excel's limit for a sheet's name, and the letters that it refuses. */
const SHEET_NAME = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;
const MAX_WIDTH = 255;

/**
 * Reads a layout file. What a part leaves out comes from `base`; parts that are not named are left out of the report.
 * Everything that is wrong is told at once, and unknown names are refused: a mistyped one would change nothing.
 * @param base the layout that LAKIP comes with
 * @issue `layout-invalid` (data: `path`, `expected`)
 */
export function parseReportLayout(input: unknown, base: ReportLayout): Result<ReportLayout, ReportIssue> {
  const reader = new LayoutReader();
  const layout = reader.layout(input, base);
  const [first, ...more] = reader.issues;
  return first ? fail(first, ...more) : ok(layout);
}

/** Reads field by field and collects what is wrong; what it returns is only used when nothing is. */
class LayoutReader {
  readonly issues: ReportIssue[] = [];

  layout(input: unknown, base: ReportLayout): ReportLayout {
    const file = this.record(input, '{}', ['versi', 'bagian', 'dokumen', 'halamanPerIndikator']);
    if (file['versi'] !== 1) this.wrong('versi', '1');
    const parts = this.list(file['bagian'], 'bagian').flatMap((part, at) =>
      this.part(part, `bagian[${at}]`, base),
    );
    this.unique(parts, ({ part }) => part.id, 'id');
    this.unique(parts, ({ part }) => part.sheet.toLowerCase(), 'lembar');
    const given = file['dokumen'];
    const document =
      given === undefined
        ? base.document
        : (Array.isArray(given) ? given : [given]).flatMap(
            (each, at) => this.oneOf(each, `dokumen[${at}]`, DOCUMENT_PARTS) ?? [],
          );
    const hasIndicatorPages = this.truth(
      file['halamanPerIndikator'],
      'halamanPerIndikator',
      base.hasIndicatorPages ?? false,
    );
    return {
      version: 1,
      parts: parts.map(({ part }) => part),
      ...(document && { document }),
      ...(hasIndicatorPages && { hasIndicatorPages }),
    };
  }

  /** One part with its path; none when it does not say which it is. */
  private part(input: unknown, path: string, base: ReportLayout): { path: string; part: LayoutPart }[] {
    const part = this.record(input, path, ['id', 'lembar', 'mendatar', 'tabel']);
    const id = this.oneOf(part['id'], `${path}.id`, REPORT_PARTS);
    const known = base.parts.find((each) => each.id === id);
    if (id === null || !known) return [];
    const sheet = this.text(part['lembar'], `${path}.lembar`, known.sheet);
    if (!SHEET_NAME.test(sheet)) this.wrong(`${path}.lembar`, 'sheet-name');
    const isLandscape = this.truth(part['mendatar'], `${path}.mendatar`, known.isLandscape);
    const tables = this.tables(part['tabel'], `${path}.tabel`, id, known.tables);
    return [{ path, part: { id, sheet, isLandscape, tables } }];
  }

  private tables(
    input: unknown,
    path: string,
    id: ReportPartId,
    known: LayoutPart['tables'],
  ): LayoutPart['tables'] {
    if (input === undefined) return known;
    const tables = this.record(input, path, Object.keys(PART_TABLES[id]));
    return Object.fromEntries(
      Object.entries(tables).flatMap(([name, table]) => {
        // A name such as "__proto__" is no table, though every object answers to it.
        const columns = Object.hasOwn(PART_TABLES[id], name) ? PART_TABLES[id][name] : undefined;
        const own = known[name];
        return columns && own ? [[name, this.table(table, `${path}.${name}`, columns, own)]] : [];
      }),
    );
  }

  private table(input: unknown, path: string, allowed: readonly string[], known: LayoutTable): LayoutTable {
    const table = this.record(input, path, ['nomor', 'judul', 'kolom']);
    const given = table['kolom'];
    const columns =
      given === undefined
        ? known.columns.map((column) => ({ path: '', column }))
        : this.list(given, `${path}.kolom`).flatMap((column, at) =>
            this.column(column, `${path}.kolom[${at}]`, allowed, known.columns),
          );
    this.unique(columns, ({ column }) => column.id, 'id');
    return {
      number: this.text(table['nomor'], `${path}.nomor`, known.number),
      title: this.text(table['judul'], `${path}.judul`, known.title),
      columns: columns.map(({ column }) => column),
    };
  }

  private column(
    input: unknown,
    path: string,
    allowed: readonly string[],
    base: readonly LayoutColumn[],
  ): { path: string; column: LayoutColumn }[] {
    const column = this.record(input, path, ['id', 'judul', 'kelompok', 'lebar']);
    const id = this.oneOf(column['id'], `${path}.id`, allowed);
    if (id === null) return [];
    const known = base.find((each) => each.id === id);
    const group = this.text(column['kelompok'], `${path}.kelompok`, known?.group ?? '');
    const width = column['lebar'] ?? known?.width ?? 12;
    if (typeof width !== 'number' || !(width >= 1 && width <= MAX_WIDTH))
      this.wrong(`${path}.lebar`, `1 – ${MAX_WIDTH}`);
    const heading = this.text(column['judul'], `${path}.judul`, known?.heading ?? id);
    return [{ path, column: { id, heading, width: Number(width), ...(group !== '' && { group }) } }];
  }

  private record(input: unknown, path: string, names: readonly string[]): Json {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      this.wrong(path, 'object');
      return {};
    }
    for (const name of Object.keys(input))
      if (!names.includes(name)) this.wrong(path === '{}' ? name : `${path}.${name}`, 'none');
    return input as Json;
  }

  private list(input: unknown, path: string): readonly unknown[] {
    if (Array.isArray(input) && input.length > 0) return input;
    this.wrong(path, 'list');
    return [];
  }

  private text(input: unknown, path: string, base: string): string {
    if (input === undefined) return base;
    if (typeof input !== 'string') this.wrong(path, 'text');
    return String(input);
  }

  private truth(input: unknown, path: string, base: boolean): boolean {
    if (input === undefined) return base;
    if (typeof input !== 'boolean') this.wrong(path, 'true | false');
    return input === true;
  }

  private oneOf<T extends string>(input: unknown, path: string, choices: readonly T[]): T | null {
    const found = choices.find((choice) => choice === input);
    if (found === undefined) this.wrong(path, choices.join(' | '));
    return found ?? null;
  }

  private unique<T extends { readonly path: string }>(
    items: readonly T[],
    nameOf: (item: T) => string,
    field: string,
  ): void {
    const seen = new Set<string>();
    for (const item of items) {
      if (seen.has(nameOf(item))) this.wrong(`${item.path}.${field}`, 'unique');
      seen.add(nameOf(item));
    }
  }

  private wrong(path: string, expected: string): void {
    this.issues.push({ code: 'layout-invalid', severity: 'error', data: { path, expected } });
  }
}

/** A layout as the text of a layout file: what an office starts from. */
export function reportLayoutText({ parts, document, hasIndicatorPages }: ReportLayout): string {
  const bagian = parts.map(({ id, sheet, isLandscape, tables }) => ({
    id,
    lembar: sheet,
    mendatar: isLandscape,
    tabel: Object.fromEntries(
      Object.entries(tables).map(([name, { number, title, columns }]) => [
        name,
        {
          nomor: number,
          judul: title,
          kolom: columns.map(({ id: column, heading, group, width }) => ({
            id: column,
            judul: heading,
            ...(group !== undefined && { kelompok: group }),
            lebar: width,
          })),
        },
      ]),
    ),
  }));
  const file = {
    versi: 1,
    bagian,
    ...(document && { dokumen: document }),
    ...(hasIndicatorPages && { halamanPerIndikator: true }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
