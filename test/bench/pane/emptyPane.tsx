import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The smallest pane that looks like Office: what the first load of ours is measured against. */
void Office.onReady(() => {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button>Lanjut</Button>
    </FluentProvider>,
  );
});
