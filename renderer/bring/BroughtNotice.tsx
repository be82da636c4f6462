import { Merge, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { bringTexts } from '../../shared/language/bringTexts';
import type { BothChanged } from '../../shared/review/merging/BothChanged';
import { isolated } from '../../shared/language/isolated';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { IconButton } from '../parts/IconButton';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { showStage } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';
import { wantedSuggestion } from '../suggestions/suggesting';
import { showThread } from '../threads/showThread';
import { broughtIn, putAwayBrought } from './brought';
import { isToChoose } from './isToChoose';
import { broughtLines } from './broughtLines';
import { showWhatCame } from './showWhatCame';
import './bring.css';

/** Says above an article what came in with another desk's copy, and leads there; nothing where nothing did. */
export function BroughtNotice({ session }: { session: ArticleSession }): ReactElement | null {
  const texts = useTexts(bringTexts);
  const language = useLanguage();
  const brought = useObservable(broughtIn).get(session.id);
  if (!brought) return null;
  const choice = brought.both.find(isToChoose);
  const title = texts.title(isolated(brought.from));
  return (
    <section className="notice blue window-notice brought" aria-label={title}>
      <Icon of={Merge} />
      <div role="status">
        <strong>{title}.</strong>{' '}
        {broughtLines(brought, language).map((line) => (
          <span key={line}>{line} </span>
        ))}
      </div>
      <div className="brought-actions">
        {brought.version !== null && (
          <Button size="small" onClick={() => showWhatCame(brought)}>
            {texts.show}
          </Button>
        )}
        {choice && (
          <Button
            size="small"
            look="primary"
            keys={suggestionOf(choice) ? 'F7' : 'F9'}
            onClick={() => choose(session, choice)}
          >
            {texts.choose}
          </Button>
        )}
        <IconButton icon={X} label={texts.close} onClick={() => putAwayBrought(session.id)} />
      </div>
    </section>
  );
}

function choose(session: ArticleSession, choice: BothChanged): void {
  showStage('write');
  const suggestion = suggestionOf(choice);
  if (suggestion) wantedSuggestion.set(suggestion);
  else if ('thread' in choice) showThread(session, { id: choice.thread });
}

/** The suggestion that is the other wording; '' where that is kept in a thread. */
function suggestionOf(choice: BothChanged): string {
  return choice.kind === 'together' ? '' : choice.suggestion;
}
