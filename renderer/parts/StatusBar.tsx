import type { ReactElement, ReactNode } from 'react';
import { windowTexts } from '../../shared/language/windowTexts';
import { useTexts } from '../settings/language';
import { runCommand } from '../palette/commandRegistry';
import { Kbd } from './Kbd';

interface StatusBarProps {
  /** Whether everything is stored, and what else is of the moment. */
  start: ReactNode;
  /** Counts; each in a `StatusItem`. */
  children?: ReactNode;
  /** The desk also shows where the shortcuts are. */
  withShortcuts?: boolean;
}

/** The bar at the foot of the window. */
export function StatusBar({ start, children, withShortcuts }: StatusBarProps): ReactElement {
  const texts = useTexts(windowTexts);
  return (
    <footer className="status-bar" aria-label={texts.statusBar}>
      {start}
      <span className="grow" />
      {children}
      <button type="button" className="status-item" onClick={() => runCommand('palette.show')}>
        <Kbd keys="Mod+K" /> {texts.commands}
      </button>
      {withShortcuts && (
        <button type="button" className="status-item" onClick={() => runCommand('shortcuts.show')}>
          <Kbd keys="?" /> {texts.shortcuts}
        </button>
      )}
    </footer>
  );
}

/** One thing said in the status bar. */
export function StatusItem({ children }: { children: ReactNode }): ReactElement {
  return <span className="status-item figures">{children}</span>;
}
