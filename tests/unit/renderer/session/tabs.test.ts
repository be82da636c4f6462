import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WindowView } from '../../../../shared/bridge/WindowView';
import { mostTabs } from '../../../../shared/bridge/WindowView';

type Module = typeof import('../../../../renderer/session/tabs');
type ViewModule = typeof import('../../../../renderer/session/view');

const article = (id: string): WindowView => ({ at: 'article', id, stage: 'write' });
const desk: WindowView = { at: 'desk', view: 'all' };

interface Left {
  /** An article that was asked for as the program was started. */
  open?: string;
  lastArticle?: string;
  lastStage?: string;
  tabs?: readonly WindowView[];
  tab?: number;
}

/** Both modules, as in a window that was left like this. */
async function opened({ open = '', ...left }: Left = {}): Promise<Module & ViewModule> {
  vi.resetModules();
  vi.stubGlobal('window', {
    katern: { open, settings: { lastArticle: '', lastStage: 'write', tabs: [], tab: 0, ...left } },
  });
  const view = await import('../../../../renderer/session/view');
  return { ...(await import('../../../../renderer/session/tabs')), ...view };
}

const shown = ({ tabs }: Module): string[] =>
  tabs.value.list.map(({ key, view }) => {
    const name = view.at === 'article' ? view.id : view.view;
    return key === tabs.value.current ? `[${name}]` : name;
  });

describe('tabs', () => {
  let open: Module & ViewModule;
  beforeEach(async () => {
    open = await opened();
  });

  it('follow what the window shows', () => {
    open.showArticle('a');
    expect(shown(open)).toEqual(['[a]']);
    open.showStage('review');
    expect(open.tabs.value.list[0]?.view).toEqual({ at: 'article', id: 'a', stage: 'review' });
  });

  it('open after the current one, and show what they have', () => {
    open.showArticle('a');
    open.openTab(article('b'));
    open.goToTab(open.tabs.value.list[0]?.key ?? 0);
    open.openTab(article('c'));
    expect(shown(open)).toEqual(['a', '[c]', 'b']);
    expect(open.view.value).toEqual(article('c'));
    open.stepTab(1);
    open.stepTab(1);
    expect(shown(open)).toEqual(['[a]', 'c', 'b']);
    open.stepTab(-1);
    expect(open.view.value).toEqual(article('b'));
  });

  it('have an article once: it is gone to where it is, in the stage it is asked for', () => {
    open.showArticle('a');
    open.openTab(desk);
    open.showArticle('a');
    expect(shown(open)).toEqual(['[a]', 'all']);
    open.stepTab(1);
    open.openTab({ at: 'article', id: 'a', stage: 'export' });
    expect(shown(open)).toEqual(['[a]', 'all']);
    expect(open.view.value).toEqual({ at: 'article', id: 'a', stage: 'export' });
  });

  it('close to their neighbour, and come back where they were', () => {
    for (const id of ['a', 'b', 'c']) open.openTab(article(id));
    open.goToTab(open.tabs.value.list[2]?.key ?? 0);
    expect(shown(open)).toEqual(['all', 'a', '[b]', 'c']);
    open.closeTab(open.tabs.value.current);
    expect(shown(open)).toEqual(['all', 'a', '[c]']);
    open.closeTab(open.tabs.value.current);
    expect(shown(open)).toEqual(['all', '[a]']);
    open.reopenTab();
    open.reopenTab();
    expect(shown(open)).toEqual(['all', 'a', '[b]', 'c']);
    expect(open.canReopen()).toBe(false);
  });

  it('leave the desk where the only one is closed, and bring its article back into it', () => {
    open.showArticle('a');
    open.closeTab(open.tabs.value.current);
    expect(shown(open)).toEqual(['[all]']);
    open.reopenTab();
    expect(shown(open)).toEqual(['[a]']);
  });

  it('bring an article back beside the desk that had a tab of its own', () => {
    open.showArticle('a');
    open.openTab(desk);
    open.closeTab(open.tabs.value.list[0]?.key ?? 0);
    open.reopenTab();
    expect(shown(open)).toEqual(['[a]', 'all']);
  });

  it('keep what was closed until there is room for it', () => {
    for (let i = 0; i < mostTabs; i++) open.openTab(article(`a${i}`));
    open.closeTab(open.tabs.value.current);
    open.openTab(desk);
    const before = shown(open);
    open.reopenTab();
    expect(shown(open)).toEqual(before);
    open.goToTab(open.tabs.value.list[0]?.key ?? 0);
    open.closeOtherTabs(open.tabs.value.current);
    expect(open.canReopen()).toBe(true);
  });

  it('move, with what is shown', () => {
    for (const id of ['a', 'b']) open.openTab(article(id));
    open.moveTab(open.tabs.value.current, 0);
    expect(shown(open)).toEqual(['[b]', 'all', 'a']);
    open.moveTab(open.tabs.value.current, 9);
    expect(shown(open)).toEqual(['all', 'a', '[b]']);
  });

  it('are no more than there is room for; beyond, the current one is taken', () => {
    for (let i = 0; i < mostTabs + 3; i++) open.openTab(article(`a${i}`));
    expect(open.tabs.value.list).toHaveLength(mostTabs);
    expect(open.view.value).toEqual(article(`a${mostTabs + 2}`));
  });

  it('stay where an article is asked for from outside, which comes beside them or is gone to', async () => {
    const left = { lastArticle: 'b', tabs: [desk, article('a'), article('b')], tab: 2 };
    const other = await opened({ ...left, open: 'c' });
    expect(shown(other)).toEqual(['all', 'a', 'b', '[c]']);
    expect(other.view.value).toEqual(article('c'));
    expect(shown(await opened({ ...left, open: 'a' }))).toEqual(['all', '[a]', 'b']);
    expect(shown(await opened({ lastArticle: '', tabs: [desk], tab: 0, open: 'a' }))).toEqual(['[a]']);
    const full = Array.from({ length: mostTabs }, (_, index) => article(`${index}`));
    const names = shown(await opened({ lastArticle: '0', tabs: full, tab: 0, open: 'a' }));
    expect(names).toEqual([...full.slice(1).map((_, index) => `${index}`), '[a]']);
  });

  it('come back as the window was left, and are one where it opens otherwise', async () => {
    const tabs = [desk, article('a'), article('b')];
    const back = await opened({ lastArticle: 'a', lastStage: 'write', tabs, tab: 1 });
    expect(shown(back)).toEqual(['all', '[a]', 'b']);
    const otherwise = await opened({ lastArticle: 'c', lastStage: 'write', tabs, tab: 1 });
    expect(shown(otherwise)).toEqual(['[c]']);
    const beyond = await opened({ lastArticle: 'a', lastStage: 'write', tabs, tab: 7 });
    expect(shown(beyond)).toEqual(['[a]']);
  });

  it('always show what the window shows, and no article twice, whatever is done', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(7), fc.nat(5), fc.nat(5)), { maxLength: 40 }),
        async (acts) => {
          const all = await opened();
          const { list } = all.tabs.value;
          expect(list).toHaveLength(1);
          for (const [act, one, other] of acts) {
            const key = all.tabs.value.list[one % all.tabs.value.list.length]?.key ?? 0;
            if (act === 0) all.openTab(article(`a${one}`));
            else if (act === 1) all.closeTab(key);
            else if (act === 2) all.goToTab(key);
            else if (act === 3) all.moveTab(key, other);
            else if (act === 4) all.reopenTab();
            else if (act === 5) all.showArticle(`a${one}`);
            else if (act === 6) all.closeOtherTabs(key);
            else all.openTab({ at: 'desk', view: 'all' });
            const now = all.tabs.value;
            expect(now.list.find((tab) => tab.key === now.current)?.view).toBe(all.view.value);
            const ids = now.list.flatMap(({ view }) => (view.at === 'article' ? [view.id] : []));
            expect(new Set(ids).size).toBe(ids.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
