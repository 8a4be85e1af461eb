import { FUniver } from '@univerjs/core/facade';
import { LocaleType, LogLevel, merge, Univer, type ILanguagePack, type Injector } from '@univerjs/core';
import { ThemeSwitcherService, UniverUIPlugin } from '@univerjs/ui';
import { greenTheme } from '@univerjs/themes';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import indonesian from '@univerjs/preset-sheets-core/locales/id-ID';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Language } from '../../text/language';

export const GRID_LOCALES: Readonly<Record<Language, LocaleType>> = {
  id: LocaleType.ID_ID,
  en: LocaleType.EN_US,
};

/** What would change the structure of a sheet is not offered (see workbookGrid.ts). */
const HIDDEN_MENUS = [
  'sheet.menu.delete',
  'sheet.menu.cell-insert',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
];

/** The colours of the theme as rules made by script: a strict policy refuses a style element with a text in it. */
class SheetOfTheme extends ThemeSwitcherService {
  private readonly sheet = new CSSStyleSheet();

  override injectThemeToHead(theme: object): void {
    const variables: string[] = [];
    const walk = (part: object, path: string): void => {
      for (const [key, value] of Object.entries(part) as [string, unknown][])
        if (typeof value === 'object' && value !== null) walk(value, `${path}-${key}`);
        else variables.push(`${path}-${key}: ${String(value)};`);
    };
    walk(theme, '--univer');
    this.sheet.replaceSync(`:root {\n${variables.join('\n')}\n}`);
    const { adoptedStyleSheets: adopted } = document;
    if (!adopted.includes(this.sheet)) document.adoptedStyleSheets = [...adopted, this.sheet];
  }
}

export interface StartedGrid {
  readonly api: FUniver;
  readonly injector: Injector;
}

/** The spreadsheet component in an element; nothing of it asks the network for anything. */
export function startUniver(container: HTMLElement, language: Language, isDark: boolean): StartedGrid {
  const univer = new Univer({
    locale: GRID_LOCALES[language],
    locales: {
      [LocaleType.ID_ID]: merge({}, indonesian as ILanguagePack),
      [LocaleType.EN_US]: merge({}, english as ILanguagePack),
    },
    theme: greenTheme,
    darkMode: isDark,
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: true,
    menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
    disableAutoFocus: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    // The picture must be Excel's last calculation: only formulas without a result are computed at first.
    formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
  });
  for (const plugin of plugins) {
    if (!Array.isArray(plugin)) univer.registerPlugin(plugin);
    else if (plugin[0] === UniverUIPlugin)
      univer.registerPlugin(plugin[0], {
        ...plugin[1],
        override: [[ThemeSwitcherService, { useClass: SheetOfTheme }]],
      });
    else univer.registerPlugin(plugin[0], plugin[1]);
  }
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
