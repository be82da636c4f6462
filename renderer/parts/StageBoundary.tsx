import type { ReactNode } from 'react';
import { Component } from 'react';
import { StageFailed } from './StageFailed';

interface StageBoundaryProps {
  children: ReactNode;
}

/**
 * Keeps a mistake in one screen from blanking the window. What was typed is in the session and on disk,
 * not in the screen, so opening the screen again is safe.
 */
export class StageBoundary extends Component<StageBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    // As if nobody had caught it: it ends where every mistake of the window is reported.
    reportError(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <StageFailed again={() => this.setState({ failed: false })} />;
  }
}
