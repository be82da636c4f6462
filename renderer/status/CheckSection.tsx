import type { ReactElement } from 'react';
import { inspectorTexts } from '../../shared/language/inspectorTexts';
import { checklistTexts } from '../../shared/language/checklistTexts';
import { printMoment } from '../../shared/language/dates';
import { isolated } from '../../shared/language/isolated';
import { partsTexts } from '../../shared/language/partsTexts';
import { nextChecked } from '../../shared/review/signOff/SignOff';
import { isOfEarlierRound, openBefore, tickItem, untickItem } from '../../shared/review/signOff/ticks';
import { Checkbox } from '../parts/Checkbox';
import { PanelSection } from '../parts/PanelSection';
import { useToday } from '../parts/useToday';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { useStatus, useVersions } from '../session/useSession';
import { authorHere } from '../settings/authorHere';
import { useLanguage, useTexts } from '../settings/language';
import { signOff } from './signOff';
import { ticksIn } from './ticksIn';
import './status.css';

/** What is to be seen to before an article gets its next status, ticked by whom and when. Nothing where there is no list. */
export function CheckSection({ session }: { session: ArticleSession }): ReactElement | null {
  const texts = useTexts(checklistTexts);
  const { fold } = useTexts(inspectorTexts);
  const { statuses } = useTexts(partsTexts);
  const language = useLanguage();
  const today = useToday();
  const status = useStatus(session);
  const next = nextChecked(status);
  const rules = useObservable(signOff);
  const ticks = useObservable(ticksIn(session));
  const story = { status, versions: useVersions(session) };
  const items = next ? rules.lists[next] : [];
  if (!next || items.length === 0) return null;
  const known = new Map(ticks.map((tick) => [tick.id, tick]));
  const open = openBefore(rules, next, ticks, story).length;
  const title = texts.before(statuses[next]);
  return (
    <PanelSection
      title={title}
      foldLabel={fold(title)}
      end={<span className="count-of">{texts.doneOf(items.length - open, items.length)}</span>}
    >
      <ul className="check-items">
        {items.map((item) => {
          const tick = known.get(item.id);
          const isEarlier = tick !== undefined && isOfEarlierRound(tick, next, story);
          const moment = tick && printMoment(tick.at, language, today);
          const who = tick?.by && moment ? texts.tickedBy(isolated(tick.by), moment) : moment;
          return (
            <li key={item.id}>
              <Checkbox
                checked={tick !== undefined && !isEarlier}
                off={session.readOnly}
                {...(who && { note: isEarlier ? texts.earlier(who) : who })}
                onChange={(on) => {
                  if (on) tickItem(session.doc, item, authorHere(), new Date().toISOString());
                  else untickItem(session.doc, item.id);
                }}
              >
                <span dir="auto">{item.text}</span>
              </Checkbox>
            </li>
          );
        })}
      </ul>
    </PanelSection>
  );
}
