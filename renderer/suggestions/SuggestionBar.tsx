import { CheckCheck, PencilLine } from 'lucide-react';
import type { ReactElement } from 'react';
import { differentAuthors, isSameAuthor } from '../../shared/article/Author';
import { commandOf } from '../../shared/commands/commands';
import { isolated } from '../../shared/language/isolated';
import { reviewTexts } from '../../shared/language/reviewTexts';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { runCommand } from '../palette/commandRegistry';
import { Icon } from '../parts/Icon';
import type { MenuEntry } from '../parts/Menu';
import { MenuButton } from '../parts/MenuButton';
import { Segmented } from '../parts/Segmented';
import { StepThrough } from '../parts/StepThrough';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { useAuthorHere } from '../settings/authorHere';
import { useLanguage, useTexts } from '../settings/language';
import { nameAnySuggestion } from './nameAnySuggestion';
import { settleFrom } from './settleFrom';
import { activeSuggestion, suggesting, suggestionView, suggestionViews } from './suggesting';
import { allSuggestionsIn } from './allSuggestionsIn';
import './suggestions.css';

/** The strip over a manuscript with suggestions: whether one suggests, how it is shown, going through them. */
export function SuggestionBar({ session }: { session: ArticleSession }): ReactElement {
  const texts = useTexts(suggestionTexts);
  const { modes } = useTexts(reviewTexts);
  const language = useLanguage();
  const suggestions = useObservable(allSuggestionsIn(session));
  const active = useObservable(activeSuggestion);
  const on = useObservable(suggesting);
  const view = useObservable(suggestionView);
  const count = suggestions.length;
  const at = suggestions.findIndex(({ id }) => id === active) + 1;
  const here = suggestions[at - 1];
  const author = useAuthorHere();
  // What one is writing oneself is not read out again with every letter.
  const told = here && !(on && isSameAuthor(here, author)) ? here : null;
  const off = session.readOnly || view !== 'marks';
  const authors = differentAuthors(suggestions);
  const label = (id: Parameters<typeof commandOf>[0]): string => commandOf(id).label[language];
  const entries: MenuEntry[] = [
    { label: texts.acceptAll, run: () => void runCommand('suggestion.acceptAll') },
    { label: texts.rejectAll, run: () => void runCommand('suggestion.rejectAll') },
    { label: label('suggestion.acceptBlock'), run: () => void runCommand('suggestion.acceptBlock') },
    { label: label('suggestion.rejectBlock'), run: () => void runCommand('suggestion.rejectBlock') },
    ...(authors.length > 1 ? [{ kind: 'line' as const }] : []),
    ...(authors.length > 1 ? authors : []).flatMap((author): MenuEntry[] => [
      {
        label: texts.acceptFrom(isolated(author.by) || texts.nobody),
        run: () => settleFrom(session, author, 'accepted'),
      },
      {
        label: texts.rejectFrom(isolated(author.by) || texts.nobody),
        run: () => settleFrom(session, author, 'rejected'),
      },
    ]),
  ];
  return (
    <div className="sub-bar suggestion-bar" role="group" aria-label={texts.title}>
      <div>
        {!session.readOnly && (
          <button
            type="button"
            className="button small suggest-toggle"
            aria-pressed={on}
            title={on ? texts.modeOn : texts.modeOff}
            disabled={view !== 'marks'}
            onClick={() => runCommand('suggest.toggle')}
          >
            <Icon of={PencilLine} size={14} />
            {texts.mode}
          </button>
        )}
      </div>
      <Segmented
        label={texts.view}
        value={view}
        options={suggestionViews.map((value) => ({ value, label: modes[value] }))}
        onChange={(value) => suggestionView.set(value)}
      />
      <div>
        <StepThrough
          previous={{ id: 'difference.previous', label: texts.previous }}
          next={{ id: 'difference.next', label: texts.next }}
          says={count === 0 ? texts.none : texts.place(at, count)}
          {...(told && { what: texts.byWhom(nameAnySuggestion(told, language), isolated(told.by)) })}
          off={count === 0 || view !== 'marks'}
        />
        {count > 0 && !off && (
          <MenuButton className="icon-button" align="end" label={texts.all} entries={entries}>
            <Icon of={CheckCheck} size={16} />
          </MenuButton>
        )}
      </div>
    </div>
  );
}
