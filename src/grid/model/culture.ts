/** How a computer writes numbers and formulas, by its regional setting. */
export interface CultureProfile {
  readonly name: 'en-US' | 'id-ID';
  readonly decimal: string;
  readonly thousands: string;
  readonly list: string;
}

export const CULTURE_PROFILES: Readonly<Record<CultureProfile['name'], CultureProfile>> = {
  'en-US': { name: 'en-US', decimal: '.', thousands: ',', list: ',' },
  'id-ID': { name: 'id-ID', decimal: ',', thousands: '.', list: ';' },
};
