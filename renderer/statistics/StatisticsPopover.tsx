import { ListChecks } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import type { ArticleStatistics } from '../../shared/bridge/statisticsCalls';
import type { Fault } from '../../shared/faults/Fault';
import { printDay, printTime } from '../../shared/language/dates';
import { printNumber } from '../../shared/language/numbers';
import { statisticsTexts } from '../../shared/language/statisticsTexts';
import type { Language } from '../../shared/language/Texts';
import { showFacts } from '../facts/factsShown';
import { Button } from '../parts/Button';
import { FaultNotice } from '../parts/FaultNotice';
import { Popover } from '../parts/Popover';
import { useToday } from '../parts/useToday';
import { showPlace } from '../preflight/showPlace';
import type { ArticleSession } from '../session/ArticleSession';
import { library } from '../session/bridge';
import { useLanguage, useTexts } from '../settings/language';
import { TextFigures } from './TextFigures';
import './statistics.css';

/** So many days are shown, the last ones. */
const daysShown = 7;

interface StatisticsPopoverProps {
  session: ArticleSession;
  opener: () => HTMLElement | null;
  onClose: () => void;
}

/** What the text counts, and how it was made: time, sessions, and the words of the last days. */
export function StatisticsPopover({ session, opener, onClose }: StatisticsPopoverProps): ReactElement {
  const texts = useTexts(statisticsTexts);
  const language = useLanguage();
  const [statistics, setStatistics] = useState<ArticleStatistics | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    let here = true;
    void (async () => {
      // What was typed last counts too.
      await session.queue.settle();
      const answer = await library.call('article:statistics', { article: session.id });
      if (!here) return;
      if (answer.ok) setStatistics(answer.value);
      else setFault(answer.fault);
    })();
    return () => {
      here = false;
    };
  }, [session]);
  return (
    <Popover
      label={texts.title}
      className="statistics"
      anchor={() => opener()?.getBoundingClientRect()}
      align="end"
      opener={opener}
      onClose={onClose}
    >
      <h2>{texts.title}</h2>
      <h3>{texts.text}</h3>
      <TextFigures
        session={session}
        onGo={(where) => {
          onClose();
          showPlace(where);
        }}
      />
      <Button
        size="small"
        icon={ListChecks}
        keys="Mod+Shift+C"
        onClick={() => {
          onClose();
          showFacts();
        }}
      >
        {texts.toFacts}
      </Button>
      <h3>{texts.work}</h3>
      {fault && <FaultNotice fault={fault} />}
      {statistics && <Told statistics={statistics} language={language} />}
      <p className="quiet small">{texts.kept}</p>
    </Popover>
  );
}

interface ToldProps {
  statistics: ArticleStatistics;
  language: Language;
}

function Told({ statistics, language }: ToldProps): ReactElement {
  const texts = useTexts(statisticsTexts);
  const { seconds, sessions, firstAt, lastAt, days } = statistics;
  const now = useToday();
  const print = (value: number): string => printNumber(value, language);
  const moment = (at: string): string =>
    at ? `${printDay(at, language, now)} ${printTime(at)}` : texts.never;
  const minutes = Math.round(seconds / 60);
  const shown = days.slice(-daysShown).toReversed();
  const most = Math.max(1, ...shown.map(({ added }) => Math.abs(added)));
  return (
    <>
      <dl className="figures">
        <dt>{texts.time}</dt>
        <dd>
          {minutes < 1
            ? texts.lessThanMinute
            : texts.duration(print(Math.floor(minutes / 60)), String(minutes % 60))}
        </dd>
        <dt>{texts.sessions}</dt>
        <dd>{print(sessions)}</dd>
        <dt>{texts.first}</dt>
        <dd>{moment(firstAt)}</dd>
        <dt>{texts.last}</dt>
        <dd>{moment(lastAt)}</dd>
      </dl>
      <h3>{texts.perDay}</h3>
      <ul className="figures">
        {shown.map(({ day, added, words }) => (
          <li
            key={day}
            aria-label={`${dayName(day, language, now)}: ${texts.day(signed(added, print), print(words))}`}
          >
            <span className="quiet">{dayName(day, language, now)}</span>
            <span className="day-bar" aria-hidden="true">
              <span
                style={{ width: `${(100 * Math.abs(added)) / most}%` }}
                data-cut={added < 0 || undefined}
              />
            </span>
            <span>{signed(added, print)}</span>
          </li>
        ))}
      </ul>
      {days.length > daysShown && (
        <p className="quiet small">{texts.earlier(print(days.length - daysShown))}</p>
      )}
    </>
  );
}

function dayName(day: string, language: Language, now: Date): string {
  return printDay(`${day}T12:00:00`, language, now);
}

function signed(value: number, print: (value: number) => string): string {
  return value > 0 ? `+${print(value)}` : print(value).replace('-', '−');
}
