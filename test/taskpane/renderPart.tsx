import { FluentProvider } from '@fluentui/react-components';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { CellAddress, CellRange } from '../../src/kernel/cellAddress';
import { ShowProvider } from '../../src/taskpane/parts/ShowContext';
import { THEMES } from '../../src/taskpane/parts/theme';
import { LanguageProvider } from '../../src/taskpane/parts/words';
import type { Language } from '../../src/text/language';

// jsdom lays nothing out: there is nothing to observe.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/** Renders a part of the pane as it stands in it: theme, language, and a place to show cells. */
export function renderPart(
  part: ReactElement,
  { language = 'id' as Language, onShow = (_place: CellAddress | CellRange): void => undefined } = {},
): RenderResult {
  const wrap = (children: ReactElement) => (
    <FluentProvider theme={THEMES.light}>
      <LanguageProvider value={language}>
        <ShowProvider value={onShow}>{children}</ShowProvider>
      </LanguageProvider>
    </FluentProvider>
  );
  const result = render(wrap(part));
  return { ...result, rerender: (next) => result.rerender(wrap(next as ReactElement)) };
}
