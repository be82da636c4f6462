import type { ReactElement } from 'react';
import { inspectorTexts } from '../../shared/language/inspectorTexts';
import { printNumber } from '../../shared/language/numbers';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import type { Suggestion } from '../../shared/review/suggestions/Suggestion';
import { Button } from '../parts/Button';
import { PanelSection } from '../parts/PanelSection';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { activeSuggestion } from './suggesting';
import { SuggestionCard } from './SuggestionCard';
import { allSuggestionsIn } from './allSuggestionsIn';
import './suggestions.css';

/** So many cards are made at once; of more, those around the one that one is at. */
const most = 60;

interface SuggestionSectionProps {
  session: ArticleSession;
  /** Shows a suggestion in the text, or where its value is. */
  onShow: (suggestion: AnySuggestion) => void;
  /** Shows where words that one moves are now. */
  onShowLeft?: (suggestion: AnySuggestion) => void;
  /** Begins a comment on the words of a suggestion. */
  onAnswer?: (suggestion: Suggestion) => void;
  /** Goes to where it can be written in; where that is elsewhere. */
  onWrite?: (suggestion: AnySuggestion) => void;
}

/** The suggestions that wait for a decision, in reading order; nothing where there are none. */
export function SuggestionSection({
  session,
  onShow,
  onShowLeft,
  onAnswer,
  onWrite,
}: SuggestionSectionProps): ReactElement | null {
  const texts = useTexts(suggestionTexts);
  const language = useLanguage();
  const { fold } = useTexts(inspectorTexts);
  const suggestions = useObservable(allSuggestionsIn(session));
  const active = useObservable(activeSuggestion);
  if (suggestions.length === 0) return null;
  const at = Math.max(
    0,
    suggestions.findIndex(({ id }) => id === active),
  );
  // In steps, so that going to the next one does not move them all.
  const first =
    suggestions.length <= most ? 0 : Math.max(0, Math.floor(at / (most / 2)) * (most / 2) - most / 4);
  const shown = suggestions.slice(first, first + most);
  const [before, after] = [suggestions[first - 1], suggestions[first + most]];
  return (
    <PanelSection
      title={texts.title}
      foldLabel={fold(texts.title)}
      end={<span className="count-of">{printNumber(suggestions.length, language)}</span>}
    >
      {before && (
        <Button look="ghost" size="small" onClick={() => onShow(before)}>
          {texts.earlier(first)}
        </Button>
      )}
      <ul className="thread-list">
        {shown.map((suggestion) => (
          <SuggestionCard
            key={suggestion.id}
            session={session}
            suggestion={suggestion}
            active={suggestion.id === active}
            onShow={onShow}
            {...(onShowLeft && { onShowLeft })}
            {...(onAnswer && { onAnswer })}
            {...(onWrite && { onWrite })}
          />
        ))}
      </ul>
      {after && (
        <Button look="ghost" size="small" onClick={() => onShow(after)}>
          {texts.later(suggestions.length - first - most)}
        </Button>
      )}
    </PanelSection>
  );
}
