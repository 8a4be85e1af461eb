export interface OfficeJs {
  readonly isCopied: boolean;
  readonly address: string;
  readonly origin: string;
}
export const DEFAULT_BASE: string;
export function baseUrl(text?: string): string;
export function officeJs(text?: string): OfficeJs;
export function securityPolicy(office: OfficeJs): string;
export function fillManifest(xml: string, base: string): string;
