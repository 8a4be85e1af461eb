/** Which Excel the simulator plays. Levels: Microsoft's requirement set tables, see docs (documents only). */
export interface RequirementProfile {
  readonly id: 'LTSC2021' | 'LTSC2024' | 'M365' | 'web' | 'Mac';
  readonly platform: 'PC' | 'OfficeOnline' | 'Mac';
  readonly sets: Readonly<Record<string, string>>;
  /** Limits of Excel on the web: 5 MB for a request and a response. Null on the desktop. */
  readonly bodyLimit: number | null;
  /** Whether an error among the cells that a function gives stays in its cell, instead of taking all (oj #2174). */
  readonly spillsErrors: boolean;
  /** What an empty cell of a range argument reaches a custom function as: 0 on the desktop, null on the web. */
  readonly emptyArgument: 0 | null;
}

const SHARED_SETS = { AddinCommands: '1.3', DialogApi: '1.2', CustomXmlParts: '1.1', Settings: '1.1' };

const NEWEST_SETS = {
  ...SHARED_SETS,
  ExcelApi: '1.21',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.5',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  DelayForCellEdit: '1.1',
};

export const REQUIREMENT_PROFILES: Readonly<Record<RequirementProfile['id'], RequirementProfile>> = {
  LTSC2021: {
    id: 'LTSC2021',
    platform: 'PC',
    sets: {
      ...SHARED_SETS,
      ExcelApi: '1.14',
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.3',
      RibbonApi: '1.1',
      DelayForCellEdit: '1.1',
    },
    bodyLimit: null,
    spillsErrors: false,
    emptyArgument: 0,
  },
  LTSC2024: {
    id: 'LTSC2024',
    platform: 'PC',
    sets: {
      ...SHARED_SETS,
      ExcelApi: '1.17',
      SharedRuntime: '1.2',
      CustomFunctionsRuntime: '1.3',
      RibbonApi: '1.2',
      DelayForCellEdit: '1.1',
    },
    bodyLimit: null,
    spillsErrors: false,
    emptyArgument: 0,
  },
  M365: {
    id: 'M365',
    platform: 'PC',
    sets: NEWEST_SETS,
    bodyLimit: null,
    spillsErrors: false,
    emptyArgument: 0,
  },
  web: {
    id: 'web',
    platform: 'OfficeOnline',
    sets: { ...NEWEST_SETS, ExcelApiOnline: '1.1' },
    bodyLimit: 5_000_000,
    spillsErrors: false,
    emptyArgument: null,
  },
  Mac: {
    id: 'Mac',
    platform: 'Mac',
    sets: NEWEST_SETS,
    bodyLimit: null,
    spillsErrors: false,
    emptyArgument: 0,
  },
};

/** Reads of more cells than this answer `null` instead of values (documents only). */
export const CELL_LIMIT = 5_000_000;

/**
 * Whether a version is reached. Versions are compared by parts: 1.10 is above 1.9.
 * @example isAtLeast('1.14', '1.9') // => true
 */
export function isAtLeast(level: string, wanted: string): boolean {
  const [have, want] = [level.split('.').map(Number), wanted.split('.').map(Number)];
  const major = (have[0] ?? 0) - (want[0] ?? 0);
  return major !== 0 ? major > 0 : (have[1] ?? 0) >= (want[1] ?? 0);
}
