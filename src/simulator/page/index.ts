import { issueSentence } from '../../text/issues';
import type { Language } from '../../text/language';
import { SIMULATOR_WORDS, type SimulatorWords } from '../../text/simulator';
import type { CultureProfile } from '../../grid/model/culture';
import { createSimulator, type Simulator } from '../host/simulator';
import { DARK_THEME, LIGHT_THEME } from '../host/office';
import { nameParts } from '../../grid/view/nameParts';
import { registerFunctions } from './registerFunctions';
import { GRID_LOCALES, startUniver } from '../../grid/view/univer';
import { WorkbookGrid } from '../../grid/view/workbookGrid';
import { SimWorkbook } from '../../grid/model/workbook';
import { ChartLayer } from '../../grid/page/chartLayer';
import { readPreferences, writePreferences, type Preferences } from '../../taskpane/settings/preferences';
import { workingStore } from '../../taskpane/start/surroundings';
import { readChoices, storeChoices } from '../../grid/page/choices';
import { readRibbon, type RibbonButton } from '../../grid/page/ribbon';
import { OpenDocument } from '../../grid/file/openDocument';
import { fetchFunctions, fetchManifest, fetchSample, PANE_BASE, PaneFrame } from './paneFrame';
import { buildShell, type Shell } from '../../grid/page/shell';
import '../../grid/page/page.css';

/** Where the choices of this page are kept. */
const STORE = 'lakip.simulator.1';

const CULTURES: Readonly<Record<Language, CultureProfile['name']>> = { id: 'id-ID', en: 'en-US' };

/** The start page: a workbook, the ribbon of the manifest, and the add-in's pane. */
class StartPage {
  private readonly choices = readChoices(STORE);
  private readonly shell: Shell;
  private readonly grid: WorkbookGrid;
  private readonly charts: ChartLayer;
  private readonly pane: PaneFrame;
  private readonly univer;
  private readonly renameParts: () => void;
  private manifest = '';
  private document: OpenDocument | null = null;
  private simulator: Simulator | null = null;

  constructor(place: HTMLElement) {
    this.shell = buildShell(
      place,
      {
        open: () => this.shell.pickFile(),
        file: (file) => void this.openLocal(file),
        save: () => this.save(),
        sample: (name) => void this.openSample(name),
        language: () => this.setLanguage(this.choices.language === 'id' ? 'en' : 'id'),
        theme: () => this.setTheme(!this.choices.isDark),
        closePane: () => this.showPane(false),
        focusGrid: () => this.grid.focus(),
        canLeaveGrid: () => this.document?.workbook.editing === null,
      },
      `${PANE_BASE}assets/icons/`,
    );
    const { api, injector } = startUniver(this.shell.grid, this.choices.language, this.choices.isDark);
    this.univer = api;
    this.grid = new WorkbookGrid(api, injector);
    this.charts = new ChartLayer(
      this.shell.chartLayer,
      this.grid,
      () => this.document?.workbook ?? new SimWorkbook(),
      () => this.choices.language,
    );
    void this.grid.ready.then(() => (this.grid.onView = () => this.charts.update()));
    this.grid.onRefused = (reason) =>
      this.shell.toast(reason === 'structure' ? this.words.refused : this.words[reason]);
    this.renameParts = nameParts(this.shell.grid, () => this.words.grid);
    this.pane = new PaneFrame(this.shell.paneBody, () => this.words.pane);
    window.addEventListener('beforeunload', (event) => {
      if (this.shell.isDirty) event.preventDefault();
    });
  }

  private get words(): SimulatorWords {
    return SIMULATOR_WORDS[this.choices.language];
  }

  async start(): Promise<void> {
    this.applyTheme();
    this.manifest = await fetchManifest();
    this.applyLanguage();
    await this.openSample('kupang-2021.xlsx');
  }

  private setLanguage(language: Language): void {
    this.choices.language = language;
    storeChoices(STORE, this.choices);
    this.applyLanguage();
    this.univer.setLocale(GRID_LOCALES[language]);
    if (!this.simulator) return;
    this.simulator.addin.displayLanguage = CULTURES[language];
    this.simulator.addin.contentLanguage = CULTURES[language];
    this.prefer({ language });
  }

  private applyLanguage(): void {
    const ribbon = readRibbon(this.manifest, this.choices.language, PANE_BASE);
    this.shell.speak(this.choices.language, this.words, this.choices.isDark);
    this.renameParts();
    this.shell.showRibbon(ribbon, this.words, (button) => void this.press(button));
  }

  private setTheme(isDark: boolean): void {
    this.choices.isDark = isDark;
    storeChoices(STORE, this.choices);
    this.applyTheme();
    this.shell.speak(this.choices.language, this.words, isDark);
    if (!this.simulator) return;
    this.simulator.addin.theme = isDark ? DARK_THEME : LIGHT_THEME;
    this.prefer({ theme: isDark ? 'dark' : 'light' });
  }

  /** Changes what the pane keeps for the person; it hears of it and keeps everything else that it shows. */
  private prefer(change: Partial<Preferences>): void {
    const store = workingStore(() => window.localStorage);
    const { language, isDark } = this.choices;
    const defaults: Preferences = { language, theme: isDark ? 'dark' : 'light' };
    writePreferences(store, { ...readPreferences(store, defaults), ...change });
  }

  private applyTheme(): void {
    const { isDark } = this.choices;
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    this.univer.toggleDarkMode(isDark);
  }

  private async openSample(name: string): Promise<void> {
    const bytes = await fetchSample(name);
    if (bytes) await this.openBytes(bytes, name);
  }

  private async openLocal(file: File): Promise<void> {
    await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
    if (this.document?.name === file.name) this.shell.toast(this.words.opened(file.name));
  }

  /** Opens a file in place of the one shown; unsaved changes are asked about first. */
  private async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    if (this.shell.isDirty) {
      const choice = await this.shell.ask(this.words.replace(this.document?.name ?? '', name), [
        ['save', this.words.saveFirst],
        ['discard', this.words.discard],
        ['cancel', this.words.cancel],
      ]);
      if (choice === 'save') this.save();
      if (choice === 'cancel' || (choice === 'save' && this.shell.isDirty)) return;
    }
    this.show(bytes, name);
  }

  private show(bytes: Uint8Array, name: string): void {
    const { language, isDark } = this.choices;
    const opened = OpenDocument.open(bytes, name);
    if (!opened.ok) {
      this.shell.toast(this.words.failed(issueSentence(opened.issues[0], language)), true);
      return;
    }
    this.document?.close();
    this.document = opened.value;
    const { workbook } = opened.value;
    const simulator = createSimulator({
      workbook,
      profile: 'M365',
      culture: 'id-ID',
      displayLanguage: CULTURES[language],
      contentLanguage: CULTURES[language],
      theme: isDark ? DARK_THEME : LIGHT_THEME,
      calculate: (_workbook, isFull) => this.grid.calculate(isFull),
      // Not within the request that asks for it: opening ends the pane that waits for the answer.
      openWorkbook: (content) => setTimeout(() => void this.openBytes(content, 'LAKIP.xlsx')),
    });
    simulator.addin.onPane = (isVisible) => this.shell.showPane(isVisible);
    this.simulator = simulator;
    this.grid.show(workbook);
    workbook.listen((change) => {
      if (change.kind === 'cells' || change.kind === 'format' || change.kind === 'sheet-added')
        this.shell.setDirty(true);
      if (change.kind === 'objects' || change.kind === 'selection') this.charts.update();
    });
    this.shell.showFile(name);
    this.shell.setDirty(false);
    void this.grid.ready.then(() => {
      if (this.simulator !== simulator) return;
      this.pane.start(simulator);
      this.charts.update();
      void this.offerFunctions(simulator);
    });
  }

  /** The add-in tells its functions when its script runs; Excel learns them then, and so does the grid. */
  private async offerFunctions(simulator: Simulator): Promise<void> {
    const metadata = await fetchFunctions();
    const isReady = await this.until(simulator, () => simulator.addin.functions.size > 0);
    const client = this.pane.window;
    if (isReady && client) registerFunctions(this.univer, simulator, client, metadata);
  }

  /** Waits while the add-in's script loads; false when it does not come to that, or another file is open by then. */
  private async until(simulator: Simulator, isReady: () => boolean): Promise<boolean> {
    for (let tries = 0; tries < 80 && this.simulator === simulator && !isReady(); tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    return this.simulator === simulator && isReady();
  }

  private showPane(isVisible: boolean): void {
    const { simulator } = this;
    if (!simulator) return;
    simulator.addin.isPaneVisible = isVisible;
    this.shell.showPane(isVisible);
    for (const handler of simulator.addin.visibilityHandlers)
      handler({ visibilityMode: isVisible ? 'Taskpane' : 'Hidden' });
  }

  private async press(button: RibbonButton): Promise<void> {
    const { simulator } = this;
    if (!simulator) return;
    if (button.command === null) {
      this.showPane(true);
      this.pane.focus();
      return;
    }
    this.shell.setBusy(button.id, true);
    try {
      const isReady = await this.until(simulator, () => simulator.addin.actions.has(button.command ?? ''));
      if (isReady) await simulator.press(button.command);
      else this.shell.toast(this.words.notReady, true);
    } finally {
      this.shell.setBusy(button.id, false);
    }
  }

  private save(): void {
    const { document: opened } = this;
    if (!opened) return;
    const saved = opened.save();
    if (!saved.ok) {
      this.shell.toast(issueSentence(saved.issues[0], this.choices.language), true);
      return;
    }
    for (const { kind, sheet } of saved.value.unsaved)
      this.shell.toast(this.words.notSaved(kind, sheet), true);
    this.shell.download(saved.value.bytes, opened.name);
    this.shell.setDirty(false);
    this.shell.toast(this.words.saved(opened.name));
  }
}

const place = document.getElementById('page');
if (place) {
  const page = new StartPage(place);
  void page.start();
  Object.assign(window, { lakipPage: page });
}
