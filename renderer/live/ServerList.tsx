import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import type { ServerArticle } from '../../shared/bridge/liveCalls';
import type { Fault } from '../../shared/faults/Fault';
import { printMoment } from '../../shared/language/dates';
import { liveTexts } from '../../shared/language/liveTexts';
import { closeOverlay, showOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { FaultNotice } from '../parts/FaultNotice';
import { SearchField } from '../parts/SearchField';
import { useToday } from '../parts/useToday';
import { library, live, livePort } from '../session/bridge';
import { useObservable } from '../session/Observable';
import { showArticle } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';
import { useLiveState } from './useLive';
import './live.css';

/** So many are shown at once; a word leads to the rest. */
const mostShown = 100;

/** The pieces of the newsroom's server that this library does not have, each to be taken over. */
export function ServerList(): ReactElement {
  const texts = useTexts(liveTexts);
  const language = useLanguage();
  const today = useToday();
  const state = useLiveState();
  const port = useObservable(livePort);
  const connected = state?.kind === 'connected' && port > 0;
  const [listed, setListed] = useState<Listed | null>(null);
  const [words, setWords] = useState('');
  const [fetching, setFetching] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);

  useEffect(() => {
    if (!connected) return;
    let gone = false;
    let turn = 0;
    const look = (): void => {
      const mine = ++turn;
      void list().then((answer) => {
        if (gone || mine !== turn) return;
        if ('kind' in answer) setFault(answer);
        else setListed(answer);
      });
    };
    look();
    const unhear = live.on('live:listed', look);
    return () => {
      gone = true;
      unhear();
    };
  }, [connected]);

  async function fetchOne(article: string): Promise<void> {
    setFetching(article);
    setFault(null);
    const answer = await live.call('live:fetch', { article });
    setFetching('');
    if (!answer.ok) return setFault(answer.fault);
    closeOverlay();
    showArticle(article);
  }

  const wanted = words.trim().toLocaleLowerCase();
  const found = (listed?.missing ?? []).filter(({ headline }) =>
    headline.toLocaleLowerCase().includes(wanted),
  );
  return (
    <Dialog
      title={texts.listTitle}
      onClose={closeOverlay}
      className="live-dialog"
      footer={<span className="quiet small">{texts.listHint}</span>}
    >
      {!state && (
        <div className="live-none">
          <p>{texts.listOff}</p>
          <Button onClick={() => showOverlay('settings')}>{texts.listToSettings}</Button>
        </div>
      )}
      {state?.kind === 'apart' && <FaultNotice fault={state.fault} />}
      {fault && <FaultNotice fault={fault} />}
      {state && state.kind !== 'apart' && !listed && !fault && <p role="status">{texts.listLooking}</p>}
      {listed && listed.missing.length === 0 && (
        <p className="live-none">{listed.known > 0 ? texts.listAllHere : texts.listEmpty}</p>
      )}
      {listed && listed.missing.length > 0 && (
        <>
          <SearchField
            label={texts.listSearch}
            clearLabel={texts.listClear}
            value={words}
            onChange={setWords}
          />
          {found.length === 0 && <p className="live-none">{texts.listNone}</p>}
          <ul className="live-list">
            {found.slice(0, mostShown).map(({ id, headline, at }) => (
              <li key={id}>
                <div>
                  <b className="cut">{headline || texts.untitled}</b>
                  <span className="quiet small figures">{printMoment(at, language, today)}</span>
                </div>
                <Button
                  size="small"
                  busy={fetching === id}
                  aria-label={`${texts.listFetch}: ${headline || texts.untitled}`}
                  onClick={() => void fetchOne(id)}
                >
                  {texts.listFetch}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

/** What the server lists: how many articles, and those that the library lacks. */
interface Listed {
  known: number;
  missing: readonly ServerArticle[];
}

async function list(): Promise<Listed | Fault> {
  const answer = await live.call('live:list', {});
  if (!answer.ok) return answer.fault;
  const here = await Promise.all(
    answer.value.map(async ({ id }) => (await library.call('desk:card', { article: id })).ok),
  );
  return { known: answer.value.length, missing: answer.value.filter((_article, at) => !here[at]) };
}
