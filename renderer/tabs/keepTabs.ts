import { mostRecent } from '../../shared/bridge/shellCalls';
import { tabs } from '../session/tabs';
import { changeSettings, settings } from '../settings/settings';

/** Keeps what is open and shown, so that the window opens next time where it was left, and which articles were. */
export function keepTabs(): () => void {
  return tabs.watch(() => {
    const { list, current } = tabs.value;
    const at = list.findIndex(({ key }) => key === current);
    const shown = list[at]?.view;
    if (!shown) return;
    const { lastArticle, lastStage, tabs: before, tab, recent } = settings.value;
    const kept = {
      ...(shown.at === 'article'
        ? { lastArticle: shown.id, lastStage: shown.stage, recent: withRecent(shown.id, recent) }
        : { lastArticle: '', lastStage: 'write' as const, recent }),
      tabs: list.map(({ view }) => view),
      tab: at,
    };
    const known = { lastArticle, lastStage, recent, tabs: before, tab };
    if (JSON.stringify(kept) !== JSON.stringify(known)) void changeSettings(kept);
  });
}

function withRecent(article: string, before: readonly string[]): string[] {
  return [article, ...before.filter((other) => other !== article)].slice(0, mostRecent);
}
