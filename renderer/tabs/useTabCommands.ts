import { useCommand } from '../palette/commandRegistry';
import { useObservable } from '../session/Observable';
import {
  canReopen,
  closeOtherTabs,
  closeTab,
  moveTab,
  reopenTab,
  roomForTab,
  stepTab,
  tabs,
} from '../session/tabs';
import { openInTab } from './openInTab';
import { tellFull } from './tellFull';

/** Carries out the commands about tabs. */
export function useTabCommands(): void {
  const { list, current } = useObservable(tabs);
  const at = list.findIndex(({ key }) => key === current);
  const many = list.length > 1;
  useCommand('tab.new', () => openInTab({ at: 'desk', view: 'all' }));
  useCommand('tab.close', () => closeTab(current), many || list[at]?.view.at === 'article');
  useCommand('tab.close-others', () => closeOtherTabs(current), many);
  useCommand('tab.reopen', () => (roomForTab() ? reopenTab() : tellFull()), canReopen());
  useCommand('tab.next', () => stepTab(1), many);
  useCommand('tab.previous', () => stepTab(-1), many);
  useCommand('tab.move-right', () => moveTab(current, at + 1), many && at < list.length - 1);
  useCommand('tab.move-left', () => moveTab(current, at - 1), many && at > 0);
}
