/** As Excel on the web asks: from a page of Microsoft's. */
export const EXCEL_ORIGIN = 'https://excel.officeapps.live.com';

/** What a server said to one request. */
export interface Answer {
  readonly status: number;
  /** Names in lower case; several of one name joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** Uncompressed. */
  readonly body: Uint8Array;
  /** How long the certificate holds; null without TLS. */
  readonly certificateEnds: Date | null;
}

/** Why there is no answer: a code of Node (`ECONNREFUSED`, `CERT_HAS_EXPIRED`) and its sentence. */
export interface NoAnswer {
  readonly code: string;
  readonly cause: string;
}

export type Asked = { readonly answer: Answer } | { readonly failure: NoAnswer };

/** Asks for one address. `trusts: false` takes any certificate, to see the rest of a site whose certificate is bad. */
export type Ask = (address: string, trusts: boolean) => Promise<Asked>;
