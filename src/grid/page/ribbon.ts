import type { Language } from '../../text/language';

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** Command to run; null shows the pane. */
  readonly command: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
}

const named = (element: Element, name: string): Element[] =>
  [...element.getElementsByTagName('*')].filter((each) => each.localName === name);

const childNamed = (element: Element, name: string): Element | undefined =>
  [...element.children].find((each) => each.localName === name);

/** The ribbon tab that the add-in's manifest asks Excel for, in one language. */
export function readRibbon(xml: string, language: Language, base: string): Ribbon {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const resources = new Map<string, Element>();
  for (const kind of ['Image', 'String', 'Url'])
    for (const element of named(root, kind)) {
      const id = element.getAttribute('id');
      if (id) resources.set(id, element);
    }
  const text = (id: string | null | undefined): string => {
    const element = resources.get(id ?? '');
    const override =
      language === 'en' &&
      [...(element?.children ?? [])].find((each) => each.getAttribute('Locale') === 'en-US');
    return (override || element)?.getAttribute(override ? 'Value' : 'DefaultValue') ?? '';
  };
  const resource = (element: Element | undefined): string => text(element?.getAttribute('resid'));
  const icon = (control: Element): string => {
    const image = named(control, 'Image').find((each) => each.getAttribute('size') === '80');
    const path = new URL(resource(image) || base, base).pathname;
    return base + path.slice(path.indexOf('/assets/') + 1);
  };
  const button = (control: Element): RibbonButton => {
    const action = childNamed(control, 'Action');
    const tip = childNamed(control, 'Supertip');
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(childNamed(control, 'Label')),
      tip: tip ? resource(childNamed(tip, 'Description')) : '',
      icon: icon(control),
      command: (action && childNamed(action, 'FunctionName')?.textContent) ?? null,
    };
  };
  const tab = named(root, 'CustomTab')[0];
  if (!tab) return { tab: '', groups: [] };
  return {
    tab: resource(childNamed(tab, 'Label')),
    groups: named(tab, 'Group').map((group) => ({
      label: resource(childNamed(group, 'Label')),
      buttons: named(group, 'Control').map(button),
    })),
  };
}
