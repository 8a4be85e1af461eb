/**
 * A figure as the office keeps it: what can be a number is one; what is printed with a decimal comma, a percent sign
 * or words (`92,25`, `20 %`, `Efisien (91%)`) was typed as text and stays so. Commas between threes are rupiah.
 */
export function figure(printed: string | undefined): number | string | null {
  if (printed === undefined || printed === '') return null;
  if (/^-?\d+(?:\.\d+)?$/.test(printed)) return Number(printed);
  return /^\d{1,3}(?:,\d{3})+$/.test(printed) ? Number(printed.replaceAll(',', '')) : printed;
}

/** Rupiah of a row that must have them. */
export function money(printed: string | undefined): number {
  const value = figure(printed);
  if (typeof value !== 'number') throw new Error(`not an amount: ${printed}`);
  return value;
}
