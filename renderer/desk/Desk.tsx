import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { questionOf } from '../../shared/bridge/deskFilter';
import { dayStarts } from '../../shared/language/dates';
import type { Fault } from '../../shared/faults/Fault';
import { backupTexts } from '../../shared/language/backupTexts';
import { deskTexts } from '../../shared/language/deskTexts';
import { printNumber } from '../../shared/language/numbers';
import { runCommand, useCommand } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { FaultNotice } from '../parts/FaultNotice';
import { NewerLibrary } from '../parts/NewerLibrary';
import { SearchField } from '../parts/SearchField';
import { StatusBar, StatusItem } from '../parts/StatusBar';
import { WindowBar } from '../parts/WindowBar';
import { shell } from '../session/bridge';
import type { DeskPlace } from '../../shared/bridge/WindowView';
import { PopularityDesk } from '../popularity/PopularityDesk';
import { PictureDesk } from '../pictures/PictureDesk';
import { TagDesk } from '../tags/TagDesk';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { useAskerHere } from '../settings/askerHere';
import { EditionPanel } from '../editions/EditionPanel';
import { useOpenEdition } from '../editions/useOpenEdition';
import { askViews } from '../views/savedViews';
import { Copy } from './Copy';
import { changeFilter, deskFilter } from './deskFilter';
import { deskHistory, redoStep, undoStep } from './deskHistory';
import { askDesk, deskList, refreshDesk } from './deskList';
import { DeskSidebar } from './DeskSidebar';
import { DeskStored } from './DeskStored';
import { searchWanted } from './searchWanted';
import { FirstRun } from './FirstRun';
import { DeskSkeleton } from './DeskSkeleton';
import { NewPiece } from './NewPiece';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useToday } from '../parts/useToday';
import { dropCopy, holdsFiles } from '../copy/dropCopy';
import './desk.css';

/** The desk: every article in the library, and the bin. */
export function Desk({ view: place }: { view: DeskPlace }): ReactElement {
  const texts = useTexts(deskTexts);
  // Tags, pictures and most read have a main part of their own; behind it the desk is as it was.
  const ofCopy = place === 'all' || place === 'bin';
  const view = ofCopy ? place : 'all';
  const language = useLanguage();
  const list = useObservable(deskList);
  const filter = useObservable(deskFilter);
  const who = useAskerHere();
  const onlyRead = useOnlyReadBecause();
  const today = useToday();
  const history = useObservable(deskHistory);
  const search = useRef<HTMLInputElement>(null);
  const { counts } = list;
  const first = counts?.all === 0 && counts.bin === 0;
  const open = useOpenEdition();
  const edition = place === 'all' && !first ? open : null;

  useEffect(() => {
    const ask = (): void => askDesk(questionOf(deskFilter.value, view, dayStarts(today), who));
    ask();
    // While the window is still drawing what was typed, the library is looking for it.
    return deskFilter.watch(ask);
  }, [view, today, who]);
  // What was changed while the desk was out of sight, and whose copy is one's own.
  useEffect(() => refreshDesk(), [who]);
  useEffect(askViews, []);

  useEffect(() => {
    // The system still shows the name of the article that was open.
    void shell.call('window:name', { name: '' });
  }, []);

  useCommand('search.show', () => search.current?.select(), !first && ofCopy);
  const wanted = useObservable(searchWanted);
  useEffect(() => {
    if (!wanted) return;
    searchWanted.set(false);
    search.current?.select();
  }, [wanted]);
  useCommand('edit.undo', () => void undoStep(), history.done.length > 0);
  useCommand('edit.redo', () => void redoStep(), history.undone.length > 0);

  return (
    <div className="window">
      <WindowBar
        ofDesk
        middle={
          first ||
          !ofCopy || (
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
        end={<NewPiece />}
      />
      <NewerLibrary />
      <div
        className={edition ? 'desk with-edition' : 'desk'}
        onDragOver={(event) => {
          if (!onlyRead && ofCopy && holdsFiles(event.dataTransfer)) event.preventDefault();
        }}
        onDrop={(event) => {
          if (onlyRead || !ofCopy || !holdsFiles(event.dataTransfer)) return;
          event.preventDefault();
          void dropCopy([...event.dataTransfer.files]);
        }}
      >
        <DeskSidebar view={place} filter={filter} counts={counts} />
        {place === 'tags' ? (
          <TagDesk />
        ) : place === 'pictures' ? (
          <PictureDesk />
        ) : place === 'popular' ? (
          <PopularityDesk />
        ) : first ? (
          <FirstRun />
        ) : list.page && counts ? (
          <Copy
            key={list.question?.view}
            list={list}
            page={list.page}
            counts={counts}
            view={list.question?.view ?? view}
            filter={filter}
            today={today}
            searchField={search}
          />
        ) : (
          <NotHere fault={list.fault} />
        )}
        {edition && <EditionPanel key={edition.id} edition={edition} />}
      </div>
      <StatusBar
        start={first ? <StatusItem>{texts.ready}</StatusItem> : <DeskStored fault={list.fault} />}
        withShortcuts
      >
        {counts && (
          <StatusItem>{texts.count(printNumber(counts.all, language), counts.all === 1)}</StatusItem>
        )}
        <StatusItem>{texts.languageName}</StatusItem>
      </StatusBar>
    </div>
  );
}

/** While there is no list: rows to come, or why there are none. */
function NotHere({ fault }: { fault: Fault | null }): ReactElement {
  const texts = useTexts(deskTexts);
  const backups = useTexts(backupTexts);
  if (!fault) {
    return (
      <div className="desk-copy" aria-busy="true">
        <DeskSkeleton />
      </div>
    );
  }
  return (
    <main className="desk-copy" aria-label={texts.copy}>
      <EmptyState says={texts.notLoaded} title>
        <FaultNotice fault={fault} />
        <Button onClick={refreshDesk}>{texts.again}</Button>
        <Button onClick={() => runCommand('library.restore')}>{backups.restore}</Button>
      </EmptyState>
    </main>
  );
}
