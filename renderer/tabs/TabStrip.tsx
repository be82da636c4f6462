import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { commandOf } from '../../shared/commands/commands';
import { deskTexts } from '../../shared/language/deskTexts';
import { tabTexts } from '../../shared/language/tabTexts';
import { useCards } from '../desk/useCards';
import { runCommand } from '../palette/commandRegistry';
import { IconButton } from '../parts/IconButton';
import { Menu } from '../parts/Menu';
import type { Anchor } from '../parts/placeBeside';
import { Toolbar } from '../parts/Toolbar';
import { useObservable } from '../session/Observable';
import { headlineNotStored } from '../session/openArticles';
import type { Tab } from '../session/tabs';
import { closeOtherTabs, closeTab, moveTab, tabs } from '../session/tabs';
import { useLanguage, useTexts } from '../settings/language';
import { placeCommands } from './placeCommands';
import { TabInStrip } from './TabInStrip';
import './tabs.css';

/** The row of what is open, under the window bar. One tab stop: arrows move inside, Delete closes. */
export function TabStrip(): ReactElement {
  const texts = useTexts(tabTexts);
  const { untitled } = useTexts(deskTexts);
  const language = useLanguage();
  const { list, current } = useObservable(tabs);
  const [menu, setMenu] = useState<{ tab: Tab; anchor: Anchor } | null>(null);
  const [dragged, setDragged] = useState(0);
  const cards = useCards(list.flatMap(({ view }) => (view.at === 'article' ? [view.id] : [])));
  const nameOf = ({ view }: Tab): string => {
    if (view.at === 'desk') return commandOf(placeCommands[view.view]).label[language];
    const card = cards.get(view.id);
    const headline = headlineNotStored(view.id) ?? card?.headline;
    return headline === undefined ? (card === null ? texts.missing : '') : headline || untitled;
  };
  const label = (id: Parameters<typeof commandOf>[0]): string => commandOf(id).label[language];
  return (
    <nav className="tab-strip" aria-label={texts.tabs}>
      <Toolbar label={texts.tabs} className="tab-row">
        {list.map((tab, index) => (
          <TabInStrip
            key={tab.key}
            tab={tab}
            name={nameOf(tab)}
            current={tab.key === current}
            dragged={tab.key === dragged}
            onDrag={setDragged}
            onDropHere={() => dragged > 0 && moveTab(dragged, index)}
            onMenu={(anchor) => setMenu({ tab, anchor })}
          />
        ))}
        <IconButton
          icon={Plus}
          size="small"
          label={label('tab.new')}
          keys={commandOf('tab.new').keys?.[0]}
          onClick={() => void runCommand('tab.new')}
        />
      </Toolbar>
      {menu && (
        <Menu
          label={texts.actions(nameOf(menu.tab))}
          anchor={() => menu.anchor}
          onClose={() => setMenu(null)}
          entries={[
            { label: label('tab.close'), keys: 'Mod+W', run: () => closeTab(menu.tab.key) },
            { label: label('tab.close-others'), run: () => closeOtherTabs(menu.tab.key) },
            { kind: 'line' },
            {
              label: label('tab.reopen'),
              keys: 'Mod+Shift+T',
              run: () => void runCommand('tab.reopen'),
            },
            { label: label('tab.new'), keys: 'Mod+Shift+N', run: () => void runCommand('tab.new') },
          ]}
        />
      )}
    </nav>
  );
}
