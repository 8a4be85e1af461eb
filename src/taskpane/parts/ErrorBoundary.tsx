import { Component, type ReactNode } from 'react';
import { PANE_WORDS } from '../../text/pane';
import type { Language } from '../../text/language';

export interface ErrorBoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Takes the place of the pane when our own code fails: an honest page instead of a blank one. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    const { title, line, again } = PANE_WORDS[this.props.language].broken;
    return (
      <main role="alert" style={{ fontFamily: 'Segoe UI, sans-serif', padding: 12 }}>
        <h1 style={{ fontSize: 18 }}>{title}</h1>
        <p>{line}</p>
        <p style={{ overflowWrap: 'anywhere' }}>
          <code>{this.state.message}</code>
        </p>
        <button type="button" onClick={() => location.reload()}>
          {again}
        </button>
      </main>
    );
  }
}
