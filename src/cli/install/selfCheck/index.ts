import { SELF_CHECK_WORDS } from '../../../text/selfCheckPage';
import type { Language } from '../../../text/language';
import { fillTemplate } from '../../../text/template';
import { siteAddress } from '../address';
import { FRAMES, actAbroad, blockedAbroad } from './abroad';
import { askByFetch } from './askByFetch';
import { checkHere } from './checkHere';
import { reportParts, reportText, type ReportPart } from './report';

/** The page `periksa.html`: checks the server that it came from, in the browser of the person who opens it. */
async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('bahasa') ?? navigator.language;
  const language: Language = asked.startsWith('en') ? 'en' : 'id';
  document.documentElement.lang = language;
  const say = (key: keyof typeof SELF_CHECK_WORDS, facts = {}): string =>
    fillTemplate(SELF_CHECK_WORDS[key][language], facts, language);
  document.title = say('title');
  const [place, state] = [element('main', ''), element('p', say('running', { done: 0, all: '?' }))];
  place.className = 'page';
  state.setAttribute('role', 'status');
  place.append(element('h1', say('title')), state, element('p', say('certificate')));
  document.body.replaceChildren(place);
  const address = siteAddress(new URL('.', location.href).href);
  if (!address.ok) return;
  const checked = await checkHere(address.value, address.warnings, {
    ask: askByFetch,
    sha256,
    showsIcon,
    blockedAbroad,
    onProgress: (done, all) => (state.textContent = say('running', { done, all })),
  });
  const parts = reportParts(checked, language);
  state.textContent = parts.length === 0 ? say('well', { count: checked.count }) : (parts[0]?.title ?? '');
  place.append(...parts.flatMap(partElements));
  const manifest = await askByFetch(`${address.value.base}manifest.xml`, true);
  const xml = 'answer' in manifest ? new TextDecoder().decode(manifest.answer.body) : '';
  const version = /<Version>([\d.]+)</.exec(xml)?.[1] ?? '';
  const { userAgent: browser } = navigator;
  const text = reportText(
    checked,
    { address: address.value.base, version, now: new Date(), browser },
    language,
  );
  place.append(...copyElements(text, say('text'), say('copy'), say('copied')), element('p', say('privacy')));
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function partElements({ title, items }: ReportPart): readonly HTMLElement[] {
  const list = document.createElement('ul');
  for (const { what, more, cure } of items) {
    const one = document.createElement('li');
    one.append(element('b', what), element('p', more === '' ? cure : `${cure} (${more})`));
    list.append(one);
  }
  return [element('h2', title), list];
}

function copyElements(text: string, label: string, copy: string, copied: string): readonly HTMLElement[] {
  const [title, area, button] = [element('h2', label), element('textarea', text), element('button', copy)];
  area.readOnly = true;
  area.rows = 12;
  area.setAttribute('aria-label', label);
  button.addEventListener('click', () => {
    area.select();
    void navigator.clipboard.writeText(text).then(
      () => (button.textContent = copied),
      () => undefined,
    );
  });
  return [title, button, area];
}

async function sha256(bytes: Uint8Array): Promise<string | null> {
  // Browsers compute it on secure addresses only.
  if (!isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function showsIcon(address: string): Promise<boolean> {
  const image = new Image();
  image.src = address;
  return image.decode().then(
    () => image.naturalWidth > 0,
    () => false,
  );
}

if (location.search === FRAMES.outer || location.search === FRAMES.inner) actAbroad(location.search);
else void start();
