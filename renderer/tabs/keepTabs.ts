import { tabs } from '../session/tabs';
import { changeSettings, settings } from '../settings/settings';

/** Keeps what is open and shown, so that the window opens next time where it was left. */
export function keepTabs(): () => void {
  return tabs.watch(() => {
    const { list, current } = tabs.value;
    const at = list.findIndex(({ key }) => key === current);
    const shown = list[at]?.view;
    if (!shown) return;
    const [lastArticle, lastStage] =
      shown.at === 'article' ? [shown.id, shown.stage] : ['', 'write' as const];
    const kept = { lastArticle, lastStage, tabs: list.map(({ view }) => view), tab: at };
    const { value: known } = settings;
    const before = {
      lastArticle: known.lastArticle,
      lastStage: known.lastStage,
      tabs: known.tabs,
      tab: known.tab,
    };
    if (JSON.stringify(kept) !== JSON.stringify(before)) void changeSettings(kept);
  });
}
