import type { Surroundings } from '../settings/selfTestReport';

/** Requirement sets that decide what LAKIP can do, with the highest minor version that is asked for. */
const SETS = [
  ['ExcelApi', 1, 30],
  ['SharedRuntime', 1, 5],
  ['CustomFunctionsRuntime', 1, 8],
  ['KeyboardShortcuts', 1, 3],
  ['CustomXmlParts', 1, 3],
] as const;

/** The part of `Office.context` that is asked. */
export interface OfficeFacts {
  readonly diagnostics?: { readonly host: unknown; readonly platform: unknown; readonly version: string };
  readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

/** The highest version of a set that is there; sets grow without gaps. */
function highest(facts: OfficeFacts, name: string, major: number, last: number): string {
  let found = '-';
  for (let minor = 1; minor <= last; minor++) {
    if (!facts.requirements.isSetSupported(name, `${major}.${minor}`)) break;
    found = `${major}.${minor}`;
  }
  return found;
}

/** Versions and requirement sets of this Excel, for the text of the self-test. */
export function surroundingsOf(facts: OfficeFacts, lakip: string, agent: string): Surroundings {
  const { diagnostics } = facts;
  return [
    ['LAKIP', lakip],
    ['Excel', diagnostics ? `${String(diagnostics.platform)} ${diagnostics.version}` : '-'],
    ['Bahasa', `${facts.displayLanguage}, ${facts.contentLanguage}`],
    ...SETS.map(([name, major, last]) => [name, highest(facts, name, major, last)] as const),
    ['Peramban', agent],
  ];
}
