import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { ServerArticles } from '../../shared/bridge/liveCalls';
import type { Fault } from '../../shared/faults/Fault';
import { printMoment } from '../../shared/language/dates';
import { foldText } from '../../shared/language/foldText';
import { liveTexts } from '../../shared/language/liveTexts';
import { closeOverlay, showOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { FaultNotice } from '../parts/FaultNotice';
import { SearchField } from '../parts/SearchField';
import { useToday } from '../parts/useToday';
import { live, livePort } from '../session/bridge';
import { useObservable } from '../session/Observable';
import { showArticle } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';
import { useLiveState } from './useLive';
import './live.css';

/** So many are shown at once; words lead to the rest. */
const mostShown = 100;

/** The pieces of the newsroom's server that this library does not have, each to be taken over. */
export function ServerList(): ReactElement {
  const texts = useTexts(liveTexts);
  const language = useLanguage();
  const today = useToday();
  const state = useLiveState();
  const port = useObservable(livePort);
  const connected = state?.kind === 'connected' && port > 0;
  const [listed, setListed] = useState<ServerArticles | null>(null);
  const [words, setWords] = useState('');
  const [fetching, setFetching] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const isGone = useRef(false);

  useEffect(() => {
    isGone.current = false;
    return () => void (isGone.current = true);
  }, []);

  useEffect(() => {
    if (!connected) return;
    let gone = false;
    let turn = 0;
    const look = (isFirst: boolean): void => {
      const mine = ++turn;
      void live.call('live:list', {}).then((answer) => {
        if (gone || mine !== turn) return;
        if (!answer.ok) return setFault(answer.fault);
        setListed(answer.value);
        // What failed before there was a connection may well go now.
        if (isFirst) setFault(null);
      });
    };
    look(true);
    const unhear = live.on('live:listed', () => look(false));
    return () => {
      gone = true;
      unhear();
    };
  }, [connected]);

  async function fetchOne(article: string): Promise<void> {
    setFetching(article);
    setFault(null);
    const answer = await live.call('live:fetch', { article });
    // Whoever closed the list meanwhile has gone on with something else; the piece is here all the same.
    if (isGone.current) return;
    setFetching('');
    if (!answer.ok) return setFault(answer.fault);
    closeOverlay();
    showArticle(article);
  }

  const wanted = foldText(words.trim());
  const found = (listed?.missing ?? []).filter(({ headline }) => foldText(headline).includes(wanted));
  const left = found.length - mostShown;
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
                  {...(!connected && { offBecause: texts.listApart })}
                  {...(fetching !== '' && fetching !== id && { offBecause: texts.listBusy })}
                  aria-label={`${texts.listFetch}: ${headline || texts.untitled}`}
                  onClick={() => void fetchOne(id)}
                >
                  {texts.listFetch}
                </Button>
              </li>
            ))}
          </ul>
          {left > 0 && <p className="live-left quiet small">{texts.listLeft(left)}</p>}
        </>
      )}
    </Dialog>
  );
}
