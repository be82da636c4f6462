import { Check, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useRef } from 'react';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { ownSuggestedValues } from '../../shared/review/suggestions/suggestValue';
import { samePlace } from '../../shared/review/suggestions/samePlace';
import type { Decision } from '../../shared/review/suggestions/noteDecision';
import type { SuggestedStillKey } from '../../shared/review/suggestions/ValueSuggestion';
import type { Still } from '../../shared/still/Still';
import type { FieldNote } from '../parts/Field';
import { IconButton } from '../parts/IconButton';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { printSuggested } from './describeValue';
import { settleOne } from './settle';
import { showCard } from './showCard';
import { suggesting } from './suggesting';
import { useSuggestedValues } from './useSuggestedValues';
import { isSameAuthor } from '../../shared/article/Author';
import { isolated } from '../../shared/language/isolated';
import { useAuthorHere } from '../settings/authorHere';
import './valueNotes.css';

/**
 * What stands under the field of a still's text: that it shows what one suggests, and what there is; and what else
 * is suggested, by whom. Null where nothing is.
 */
export function useStillNote(
  session: ArticleSession,
  still: Still,
  key: SuggestedStillKey,
): FieldNote | null {
  const texts = useTexts(suggestionTexts);
  const language = useLanguage();
  const on = useObservable(suggesting);
  const here = useAuthorHere();
  const about = { kind: 'still', still: still.id, key } as const;
  const all = useSuggestedValues(session).filter(
    (one) => samePlace(one.about, about) && one.to !== still[key],
  );
  if (all.length === 0) return null;
  const own = on ? ownSuggestedValues(all, about, here).at(-1) : undefined;
  const now = texts.suggestedNow(printSuggested(about, still[key], language));
  const others = all
    .filter((one) => one !== own)
    .map((one) => ({
      id: one.id,
      who:
        here.by && isSameAuthor(one, here)
          ? texts.youSuggest
          : texts.suggests(isolated(one.by) || texts.nobody),
      to: printSuggested(about, one.to, language),
    }));
  return {
    says: [...(own ? [now] : []), ...others.map(({ who, to }) => `${who}: ${to || texts.leftEmpty}`)].join(
      '. ',
    ),
    shown: (
      <>
        {own && <p className="value-note">{now}</p>}
        {others.map((one) => (
          <Other key={one.id} session={session} {...one} />
        ))}
      </>
    ),
  };
}

interface OtherProps {
  session: ArticleSession;
  id: string;
  who: string;
  to: string;
}

/** Something that is suggested and not shown in the field: the way to its card, and to decide on it here. */
function Other({ session, id, who, to }: OtherProps): ReactElement {
  const texts = useTexts(suggestionTexts);
  const what = `${who}: ${to || texts.leftEmpty}`;
  const note = useRef<HTMLParagraphElement>(null);
  const decide = (decision: Decision): void => {
    // The button that was pressed goes with the note.
    const field = note.current?.closest('.field');
    field?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    settleOne(session, id, decision);
  };
  return (
    <p ref={note} className="value-note">
      <span>
        <button type="button" title={texts.showSuggestion} onClick={() => showCard(id)}>
          {who}
        </button>{' '}
        {to ? <ins>{to}</ins> : texts.leftEmpty}
      </span>
      {!session.readOnly && (
        <span className="value-acts">
          <IconButton
            icon={Check}
            size="small"
            label={texts.acceptOf(what)}
            onClick={() => decide('accepted')}
          />
          <IconButton icon={X} size="small" label={texts.rejectOf(what)} onClick={() => decide('rejected')} />
        </span>
      )}
    </p>
  );
}
