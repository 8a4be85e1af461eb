import type { Language } from '../../text/language';
import type { PageWords } from '../../text/page';
import { h, icon } from './elements';
import type { Ribbon, RibbonButton } from './ribbon';
import { focusFirst, goAroundRegions } from './regions';
import { acceptDrops, makeSplitter, type DroppedHandle } from './shellParts';

/** Words of the page, with what differs between the pages that have this shell. */
export interface ShellWords extends PageWords {
  readonly title: string;
  readonly about: readonly string[];
}

export interface ShellActions {
  open(): void;
  /** A file was chosen or dropped; with the file itself where the browser gives it. */
  file(file: File, handle: Promise<DroppedHandle | null>): void;
  save(): void;
  /** Left out where saving always makes another file. */
  saveAs?(): void;
  sample(name: string): void;
  language(): void;
  theme(): void;
  closePane(): void;
  /** Puts the focus into the grid. */
  focusGrid(): boolean;
  /** Whether nothing is being typed in the grid, so that Esc may leave it. */
  canLeaveGrid(): boolean;
}

/** The page around the grid and the pane. */
export interface Shell {
  readonly grid: HTMLElement;
  readonly chartLayer: HTMLElement;
  readonly paneBody: HTMLElement;
  readonly isDirty: boolean;
  speak(language: Language, words: ShellWords, isDark: boolean): void;
  showRibbon(ribbon: Ribbon, words: ShellWords, press: (button: RibbonButton) => void): void;
  showFile(name: string): void;
  setDirty(isDirty: boolean): void;
  setBusy(buttonId: string, isBusy: boolean): void;
  showPane(isVisible: boolean): void;
  focusPane(): void;
  /** A remark in the status bar. */
  note(text: string): void;
  toast(text: string, isError?: boolean): void;
  /** Asks and gives the id of the answer; closing the question is `cancel`. */
  ask(question: string, answers: readonly (readonly [id: string, label: string])[]): Promise<string>;
  pickFile(): void;
  download(bytes: Uint8Array, name: string): void;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function barButton(name: Parameters<typeof icon>[0], action: () => void): HTMLButtonElement {
  return h('button', { type: 'button', class: 'bar-button', onclick: action }, icon(name), h('span'));
}

function label(button: HTMLButtonElement, text: string, tip = text): void {
  const span = button.querySelector('span');
  if (span) span.textContent = text;
  button.title = tip;
  button.setAttribute('aria-label', text);
}

/** Builds the page. */
export function buildShell(page: HTMLElement, actions: ShellActions, icons: string): Shell {
  const file = h('span', { class: 'file' });
  const open = barButton('open', actions.open);
  const save = barButton('save', actions.save);
  const { saveAs: saveCopy } = actions;
  const saveAs = saveCopy ? barButton('copy', () => saveCopy()) : null;
  const sample = barButton('sample', () => actions.sample('kupang-2021.xlsx'));
  const template = barButton('sample', () => actions.sample('templat.xlsx'));
  const language = barButton('language', actions.language);
  const theme = barButton('dark', actions.theme);
  const brand = h('img', { src: `${icons}lakip-64.png`, alt: '' });
  const product = h('h1', { class: 'product' }, 'LAKIP');
  const title = h(
    'header',
    { class: 'titlebar' },
    brand,
    product,
    open,
    save,
    ...(saveAs ? [saveAs] : []),
    file,
    sample,
    template,
    language,
    theme,
  );
  const ribbon = h('nav', { class: 'ribbon' });
  const grid = h('div', { class: 'grid' });
  const chartLayer = h('div', { class: 'chart-layer' });
  const sheet = h('main', { class: 'sheet' }, grid, chartLayer);
  const paneTitle = h('span', {}, 'LAKIP');
  const closePane = h('button', { type: 'button', onclick: actions.closePane }, '×');
  const paneBody = h('div', { class: 'pane-body' });
  const pane = h(
    'aside',
    { class: 'pane' },
    h('div', { class: 'pane-head' }, paneTitle, closePane),
    paneBody,
  );
  const splitter = makeSplitter(pane);
  const work = h('div', { class: 'work' }, sheet, splitter, pane);
  const local = h('span');
  const note = h('span', { class: 'note', role: 'status' });
  const about = h('button', { type: 'button' });
  const status = h('footer', { class: 'statusbar' }, icon('lock'), local, note, about);
  const leaving = h('p', { id: 'leave-grid', class: 'unseen' });
  sheet.append(leaving);
  sheet.setAttribute('aria-describedby', 'leave-grid');
  const toasts = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  const drop = h('div', { class: 'drop', hidden: true });
  const input = h('input', { type: 'file', accept: '.xlsx,.xlsm', hidden: true });
  const dialog = h('dialog');
  const question = h('dialog');
  page.replaceChildren(title, ribbon, work, status, toasts, drop, input, dialog, question);

  const regions = [title, ribbon, sheet, pane, status].map((element) => ({
    element,
    focus: () => (element === sheet ? actions.focusGrid() : focusFirst(element)),
  }));
  goAroundRegions(regions, grid, actions.canLeaveGrid);
  about.addEventListener('click', () => dialog.showModal());
  input.addEventListener('change', () => {
    const chosen = input.files?.[0];
    if (chosen) actions.file(chosen, Promise.resolve(null));
    input.value = '';
  });
  acceptDrops(page, drop, actions.file);
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (event.key.toLowerCase() === 's') actions.save();
    else if (event.key.toLowerCase() === 'o') actions.open();
    else return;
    event.preventDefault();
  });

  let isDirty = false;
  let fileName = '';
  const showName = (): void => {
    file.replaceChildren(fileName, ...(isDirty ? [h('span', { class: 'dot' })] : []));
  };
  return {
    grid,
    chartLayer,
    paneBody,
    get isDirty() {
      return isDirty;
    },
    speak(code, words, isDark) {
      document.documentElement.lang = code;
      document.title = words.title;
      label(open, words.open, words.openTip);
      label(save, words.save, words.saveTip);
      if (saveAs) label(saveAs, words.saveAs, words.saveAsTip);
      label(sample, words.samples, words.sample);
      label(template, words.template);
      label(language, words.otherLanguage);
      label(theme, isDark ? words.light : words.dark);
      theme.replaceChild(icon(isDark ? 'light' : 'dark'), theme.firstElementChild as Element);
      ribbon.setAttribute('aria-label', words.ribbon);
      sheet.setAttribute('aria-label', words.sheet);
      pane.setAttribute('aria-label', words.pane);
      closePane.title = words.closePane;
      closePane.setAttribute('aria-label', words.closePane);
      splitter.title = words.resizePane;
      splitter.setAttribute('aria-label', words.resizePane);
      local.textContent = words.local;
      about.textContent = words.aboutTitle;
      drop.textContent = words.drop;
      leaving.textContent = words.leaveGrid;
      const close = h('button', { type: 'button', onclick: () => dialog.close() }, words.close);
      dialog.replaceChildren(
        h('h2', {}, words.aboutTitle),
        ...words.about.map((line) => h('p', {}, line)),
        close,
      );
    },
    showRibbon({ tab, groups }, words, press) {
      const drawn = groups.map((group) =>
        h(
          'div',
          { class: 'group', role: 'group', 'aria-label': group.label },
          h(
            'div',
            { class: 'buttons' },
            ...group.buttons.map((button) =>
              h(
                'button',
                {
                  type: 'button',
                  class: 'ribbon-button',
                  title: button.tip,
                  'data-control': button.id,
                  'data-command': button.command ?? '',
                  onclick: () => press(button),
                },
                h('img', { src: button.icon, alt: '' }),
                button.label,
              ),
            ),
          ),
          h('div', { class: 'label' }, group.label),
        ),
      );
      ribbon.replaceChildren(
        h('div', { class: 'tab' }, tab || words.title),
        h('div', { class: 'groups' }, ...drawn),
      );
    },
    showFile(name) {
      fileName = name;
      showName();
    },
    setDirty(value) {
      if (value === isDirty) return;
      isDirty = value;
      showName();
    },
    setBusy(buttonId, isBusy) {
      const button = ribbon.querySelector(`[data-control="${CSS.escape(buttonId)}"]`);
      button?.setAttribute('aria-busy', String(isBusy));
    },
    showPane(isVisible) {
      pane.hidden = !isVisible;
      splitter.hidden = !isVisible;
    },
    focusPane: () =>
      (paneBody.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ?? closePane).focus(),
    note(text) {
      if (note.textContent !== text) note.textContent = text;
    },
    toast(text, isError = false) {
      if (toasts.lastElementChild?.textContent === text) return;
      const toast = h('div', { class: isError ? 'toast is-error' : 'toast' }, text);
      toasts.append(toast);
      setTimeout(() => toast.remove(), isError ? 12_000 : 5_000);
    },
    ask(text, answers) {
      return new Promise((resolve) => {
        question.returnValue = 'cancel';
        question.replaceChildren(
          h('p', {}, text),
          h(
            'div',
            { class: 'answers' },
            ...answers.map(([id, words], at) =>
              h(
                'button',
                { type: 'button', class: at === 0 ? '' : 'quiet', onclick: () => question.close(id) },
                words,
              ),
            ),
          ),
        );
        question.addEventListener('close', () => resolve(question.returnValue || 'cancel'), { once: true });
        question.showModal();
      });
    },
    pickFile: () => input.click(),
    download(bytes, name) {
      const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
      h('a', { href: url, download: name }).click();
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    },
  };
}
