import { setFunctionProfile } from '../functions/index';
import { OpenDocument } from '../grid/file/openDocument';
import { CULTURE_PROFILES } from '../grid/model/culture';
import { SimWorkbook } from '../grid/model/workbook';
import { noteArrays } from './arrayNote';
import { ChartLayer } from '../grid/page/chartLayer';
import { readRibbon, type RibbonButton } from '../grid/page/ribbon';
import { buildShell, type Shell } from '../grid/page/shell';
import { nameParts } from '../grid/view/nameParts';
import { GRID_LOCALES, startUniver } from '../grid/view/univer';
import { WorkbookGrid } from '../grid/view/workbookGrid';
import { fail, ok, type Result } from '../kernel/result';
import type { HostIssue } from '../app/ports';
import { newWorkbook } from '../host/file/index';
import { BROWSER_WORDS, type BrowserWords } from '../text/browser';
import { issueSentence } from '../text/issues';
import type { Language } from '../text/language';
import type { CommandId } from '../taskpane/jobs/commandIds';
import { readPreferences, type Preferences } from '../taskpane/settings/preferences';
import { startLanguage } from '../taskpane/start/surroundings';
import { WorkbookFunctions } from '../taskpane/start/workbookFunctions';
import manifest from '../../manifest.xml';
import { DocumentHost } from './documentHost';
import { pickHandle, readFile, readHandle, savesInPlace, type OpenedBytes } from './fileAccess';
import { registerFunctions } from './gridFunctions';
import { keepOffline, type OfflineState } from './offline';
import { Pane } from './pane';
import { DocumentFile } from './savedFile';
import { rememberingStore } from './store';
import '../grid/page/page.css';

const SITE = new URL('.', document.baseURI).href;
const SAMPLES = { sample: 'kupang-2021.xlsx', template: 'templat.xlsx' } as const;
const CULTURES = { id: 'id-ID', en: 'en-US' } as const;
const DARK = matchMedia('(prefers-color-scheme: dark)');
const DEFAULTS: Preferences = { language: startLanguage(navigator.languages), theme: 'auto' };

/** LAKIP in the browser: the grid, the pane, and the file between them. */
class BrowserPage {
  private readonly store = rememberingStore(() => this.applyPreferences());
  private readonly shell: Shell;
  private readonly grid: WorkbookGrid;
  private readonly charts: ChartLayer;
  private readonly pane: Pane;
  private readonly univer;
  private readonly renameParts: () => void;
  private file: DocumentFile | null = null;
  private functions: WorkbookFunctions | null = null;
  private areFunctionsKnown = false;
  private offline: OfflineState = 'preparing';

  constructor(place: HTMLElement) {
    this.shell = buildShell(
      place,
      {
        open: () => void this.open(),
        file: (file, handle) =>
          void handle.then((found) => this.openBytes(found ? readHandle(found) : readFile(file))),
        save: () => void this.save(),
        ...(savesInPlace() && { saveAs: () => void this.saveAs() }),
        sample: (name) => void this.openSample(name),
        language: () => this.pane.prefer({ language: this.language === 'id' ? 'en' : 'id' }),
        theme: () => this.pane.prefer({ theme: this.isDark ? 'light' : 'dark' }),
        closePane: () => this.shell.showPane(false),
        focusGrid: () => this.grid.focus(),
        canLeaveGrid: () => this.file?.document?.workbook.editing === null,
      },
      `${SITE}assets/icons/`,
    );
    const { api, injector } = startUniver(this.shell.grid, this.language, this.isDark);
    this.univer = api;
    this.grid = new WorkbookGrid(api, injector);
    this.charts = new ChartLayer(
      this.shell.chartLayer,
      this.grid,
      () => this.file?.document.workbook ?? new SimWorkbook(),
      () => this.language,
    );
    void this.grid.ready.then(() => (this.grid.onView = () => this.charts.update()));
    this.grid.onRefused = (reason) =>
      this.shell.toast(reason === 'structure' ? this.words.refused : this.words[reason]);
    this.renameParts = nameParts(this.shell.grid, () => this.words.grid);
    this.pane = new Pane(this.shell.paneBody, {
      store: this.store,
      defaults: DEFAULTS,
      openWorkbook: (kind) => this.openFromPane(SAMPLES[kind]),
      showPane: () => this.shell.showPane(true),
      calculate: () => this.calculateFunctions(),
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.shell.isDirty) event.preventDefault();
    });
    DARK.addEventListener('change', () => this.applyPreferences());
  }

  /** The workbook on the screen, for whoever looks into the page. */
  get document(): OpenDocument | null {
    return this.file?.document ?? null;
  }

  private get preferences(): Preferences {
    return readPreferences(this.store, DEFAULTS);
  }

  private get language(): Language {
    return this.preferences.language;
  }

  private get isDark(): boolean {
    const { theme } = this.preferences;
    return theme === 'auto' ? DARK.matches : theme === 'dark';
  }

  private get words(): BrowserWords {
    return BROWSER_WORDS[this.language];
  }

  async start(): Promise<void> {
    this.applyPreferences();
    keepOffline((state) => {
      this.offline = state;
      this.shell.note(this.words.offline[state]);
      if (state === 'newVersion') this.shell.toast(this.words.offline.newVersion);
    });
    const sample = await this.fetchSample(SAMPLES.sample);
    if (sample.ok) return this.openBytes(Promise.resolve(sample.value));
    const empty = newWorkbook('Lembar1', { isOurs: false });
    if (empty.ok) this.show({ name: 'Buku1.xlsx', bytes: empty.value.bytes, handle: null, modified: 0 });
  }

  /** Brings language and theme to what the person chose, here or in the pane; the pane keeps what it shows. */
  private applyPreferences(): void {
    const { language, isDark, words } = this;
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    this.univer.toggleDarkMode(isDark);
    this.univer.setLocale(GRID_LOCALES[language]);
    this.shell.speak(language, words, isDark);
    this.shell.note(words.offline[this.offline]);
    this.renameParts();
    this.shell.showRibbon(readRibbon(manifest, language, SITE), words, (button) => void this.press(button));
    setFunctionProfile({ language });
    const workbook = this.file?.document.workbook;
    if (workbook) workbook.culture = CULTURE_PROFILES[CULTURES[language]];
    if (workbook) this.grid.redraw();
  }

  private async fetchSample(name: string): Promise<Result<OpenedBytes, HostIssue>> {
    try {
      const response = await fetch(`${SITE}assets/contoh/${name}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (response.ok) return ok({ name, bytes, handle: null, modified: 0 });
      return fail({ code: 'host-failed', severity: 'error', data: { cause: `${response.status} ${name}` } });
    } catch (error) {
      return fail({ code: 'host-failed', severity: 'error', data: { cause: String(error) } });
    }
  }

  private async openSample(name: string): Promise<void> {
    const sample = await this.fetchSample(name);
    if (sample.ok) await this.openBytes(Promise.resolve(sample.value));
    else this.shell.toast(this.words.noSample, true);
  }

  /** Opening ends the pane that asks for it, so it answers first. */
  private async openFromPane(name: string): Promise<Result<void, HostIssue>> {
    const sample = await this.fetchSample(name);
    if (!sample.ok) return sample;
    setTimeout(() => void this.openBytes(Promise.resolve(sample.value)));
    return ok(undefined);
  }

  private async open(): Promise<void> {
    if (!savesInPlace()) return this.shell.pickFile();
    const handle = await pickHandle();
    if (handle) await this.openBytes(readHandle(handle));
  }

  /** Opens a file in place of the one shown; unsaved changes are asked about first. */
  private async openBytes(reading: Promise<OpenedBytes>): Promise<void> {
    const opened = await reading.catch((error: unknown) => {
      this.shell.toast(this.words.failed(String(error)), true);
      return null;
    });
    if (!opened) return;
    if (this.shell.isDirty) {
      const choice = await this.shell.ask(this.words.replace(this.file?.name ?? '', opened.name), [
        ['save', this.words.saveFirst],
        ['discard', this.words.discard],
        ['cancel', this.words.cancel],
      ]);
      if (choice === 'save') await this.save();
      if (choice === 'cancel' || (choice === 'save' && this.shell.isDirty)) return;
    }
    this.show(opened);
  }

  private show(opened: OpenedBytes): void {
    const document = OpenDocument.open(opened.bytes, opened.name);
    if (!document.ok) {
      this.shell.toast(this.words.failed(issueSentence(document.issues[0], this.language)), true);
      return;
    }
    this.file?.document.close();
    const { workbook } = document.value;
    workbook.culture = CULTURE_PROFILES[CULTURES[this.language]];
    const screen = { settled: () => this.grid.calculate() };
    const host = new DocumentHost(document.value, screen, (facts) => this.functions?.take(facts));
    const file = new DocumentFile(opened, document.value, host);
    this.file = file;
    this.functions = this.makeFunctions(host);
    this.grid.show(workbook);
    noteArrays(workbook, (place) => this.shell.toast(this.words.arraysStay(place), true));
    workbook.listen((change) => {
      if (change.kind === 'cells' || change.kind === 'sheet-added' || change.kind === 'sheet-removed')
        this.shell.setDirty(true);
      if (change.kind === 'objects' || change.kind === 'selection') this.charts.update();
    });
    this.shell.showFile(opened.name);
    this.shell.setDirty(false);
    void this.grid.ready.then(async () => {
      if (this.file !== file) return;
      await this.functions?.start();
      this.pane.start(host);
      this.charts.update();
    });
  }

  /** Functions in cells go by the method that the workbook holds, as in Excel (docs/decisions/0046). */
  private makeFunctions(host: DocumentHost): WorkbookFunctions {
    return new WorkbookFunctions({
      read: async () => {
        const content = await host.read();
        return content.ok ? ok({ settings: content.value.settings }) : content;
      },
      set: setFunctionProfile,
      associate: () => {
        if (!this.areFunctionsKnown) registerFunctions(this.univer, () => '');
        this.areFunctionsKnown = true;
      },
      calculate: () => Promise.resolve(this.calculateFunctions()),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    });
  }

  /** Computes the cells of our functions again, and what follows them. */
  private calculateFunctions(): void {
    const workbook = this.file?.document.workbook;
    for (const sheet of workbook?.sheets ?? [])
      for (const [row, column, cell] of sheet.cells())
        if (cell.formula !== null && /\bLAKIP\./i.test(cell.formula))
          this.grid.recompute({ sheet: sheet.name, top: row, left: column, bottom: row, right: column });
  }

  private async press(button: RibbonButton): Promise<void> {
    if (button.command === null) {
      this.shell.showPane(true);
      this.shell.focusPane();
      return;
    }
    this.shell.setBusy(button.id, true);
    try {
      await this.pane.commands[button.command as CommandId]();
    } finally {
      this.shell.setBusy(button.id, false);
    }
  }

  private async save(): Promise<void> {
    const { file } = this;
    if (!file) return;
    if (await file.isChangedOutside()) {
      const choice = await this.shell.ask(this.words.changedOutside(file.name), [
        ['copy', this.words.saveCopy],
        ['overwrite', this.words.overwrite],
        ['cancel', this.words.cancel],
      ]);
      if (choice === 'copy') return this.saveAs();
      if (choice !== 'overwrite') return;
    }
    await this.keep(file, () => file.save());
  }

  private async saveAs(): Promise<void> {
    const { file } = this;
    if (file) await this.keep(file, () => file.saveAs());
  }

  private async keep(file: DocumentFile, save: () => ReturnType<DocumentFile['save']>): Promise<void> {
    const saved = await save();
    if (!saved.ok) return this.shell.toast(issueSentence(saved.issues[0], this.language), true);
    const { bytes, unsaved, way } = saved.value;
    if (way === 'nowhere') return;
    for (const { kind, sheet } of unsaved) this.shell.toast(this.words.notSaved(kind, sheet), true);
    if (way === 'refused') this.shell.toast(this.words.notWritten(file.name), true);
    if (way !== 'in-place') this.shell.download(bytes, file.name);
    this.shell.showFile(file.name);
    this.shell.setDirty(false);
    this.shell.toast(way === 'in-place' ? this.words.savedInPlace(file.name) : this.words.saved(file.name));
  }
}

const place = document.getElementById('page');
if (place) {
  const page = new BrowserPage(place);
  void page.start();
  Object.assign(window, { lakipPage: page });
}
