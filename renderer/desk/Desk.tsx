import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { deskTexts } from '../../shared/language/deskTexts';
import { printNumber } from '../../shared/language/numbers';
import { runCommand, useCommand } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { FaultNotice } from '../parts/FaultNotice';
import { SearchField } from '../parts/SearchField';
import { StatusBar, StatusItem } from '../parts/StatusBar';
import { WindowBar } from '../parts/WindowBar';
import { shell } from '../session/bridge';
import type { DeskPlace } from '../session/view';
import { TagDesk } from '../tags/TagDesk';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { Copy } from './Copy';
import { changeFilter, deskFilter } from './deskFilter';
import { deskHistory, redoStep, undoStep } from './deskHistory';
import { refreshDesk, useDeskLists } from './deskList';
import { DeskSidebar } from './DeskSidebar';
import { FirstRun } from './FirstRun';
import { DeskSkeleton } from './DeskSkeleton';
import './desk.css';

/** The desk: every article in the library, and the bin. */
export function Desk({ view: place }: { view: DeskPlace }): ReactElement {
  const texts = useTexts(deskTexts);
  const ofTags = place === 'tags';
  const view = ofTags ? 'all' : place;
  const language = useLanguage();
  const lists = useDeskLists(view);
  const filter = useObservable(deskFilter);
  const history = useObservable(deskHistory);
  const search = useRef<HTMLInputElement>(null);
  const list = lists[view];
  const counts = lists.all?.counts;
  const first = counts?.all === 0 && counts.bin === 0;

  useEffect(() => {
    // The system still shows the name of the article that was open.
    void shell.call('window:name', { name: '' });
  }, []);

  useCommand('search.show', () => search.current?.select(), !first && !ofTags);
  useCommand('edit.undo', () => void undoStep(), history.done.length > 0);
  useCommand('edit.redo', () => void redoStep(), history.undone.length > 0);

  return (
    <div className="window">
      <WindowBar
        ofDesk
        middle={
          first ||
          ofTags || (
            <SearchField
              ref={search}
              label={texts.search}
              clearLabel={texts.clearSearch}
              value={filter.query}
              onChange={(query) => changeFilter({ query })}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowDown' && event.key !== 'Enter' && event.key !== 'Escape') return;
                event.preventDefault();
                document.querySelector<HTMLElement>('.desk-rows')?.focus();
              }}
            />
          )
        }
        end={
          <Button
            look="primary"
            size="small"
            icon={Plus}
            keys="Mod+N"
            onClick={() => runCommand('article.new')}
          >
            {texts.create}
          </Button>
        }
      />
      <div className="desk">
        <DeskSidebar
          view={place}
          filter={filter}
          cards={lists.all?.articles ?? []}
          counts={counts ?? { all: 0, bin: 0 }}
        />
        {ofTags ? (
          <TagDesk />
        ) : first ? (
          <FirstRun />
        ) : list ? (
          <Copy key={view} list={list} view={view} filter={filter} searchField={search} />
        ) : (
          <main className="desk-copy" aria-label={texts.copy}>
            {lists.fault ? (
              <EmptyState says={texts.notLoaded}>
                <FaultNotice fault={lists.fault} />
                <Button onClick={() => void refreshDesk()}>{texts.again}</Button>
              </EmptyState>
            ) : (
              <DeskSkeleton />
            )}
          </main>
        )}
      </div>
      <StatusBar start={<StatusItem>{first ? texts.ready : null}</StatusItem>} withShortcuts>
        {counts && (
          <StatusItem>{texts.count(printNumber(counts.all, language), counts.all === 1)}</StatusItem>
        )}
        <StatusItem>{texts.languageName}</StatusItem>
      </StatusBar>
    </div>
  );
}
