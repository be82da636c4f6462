import type { DeskLayout } from '../../shared/bridge/shellCalls';
import { useTickedCommand } from '../palette/commandRegistry';
import { showFault } from '../parts/notes';
import { useObservable } from '../session/Observable';
import { view } from '../session/view';
import { changeSettings, useSettings } from '../settings/settings';

/** Carries out the commands that lay the desk out as a list or as tiles; they say which also while it is out of sight. */
export function useLayoutCommands(): void {
  const { deskLayout } = useSettings();
  const shown = useObservable(view);
  const here = shown.at === 'desk' && (shown.view === 'all' || shown.view === 'bin');
  useTickedCommand('layout.list', deskLayout === 'list', () => layOut('list'), here);
  useTickedCommand('layout.tiles', deskLayout === 'tiles', () => layOut('tiles'), here);
}

function layOut(deskLayout: DeskLayout): void {
  void changeSettings({ deskLayout }).then((answer) => answer.ok || showFault(answer.fault));
}
