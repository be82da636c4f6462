import { Check, CheckCheck, CornerUpLeft, Eye, PencilLine, X } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { memo, useCallback, useEffect, useRef } from 'react';
import { stillsOf } from '../../shared/article/documentShape';
import { printLongMoment, printMoment } from '../../shared/language/dates';
import { isolated } from '../../shared/language/isolated';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { threadTexts } from '../../shared/language/threadTexts';
import type { Decision } from '../../shared/review/suggestions/noteDecision';
import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import type { Suggestion } from '../../shared/review/suggestions/Suggestion';
import { isAboutValue } from '../../shared/review/suggestions/AnySuggestion';
import { AuthorDisc } from '../people/AuthorDisc';
import { Badge } from '../parts/Badge';
import { Button } from '../parts/Button';
import { IconButton } from '../parts/IconButton';
import { focusField } from '../parts/focusField';
import { useContextMenu } from '../parts/useContextMenu';
import { useToday } from '../parts/useToday';
import type { ArticleSession } from '../session/ArticleSession';
import { useLanguage, useTexts } from '../settings/language';
import { nameAnySuggestion } from './nameAnySuggestion';
import { settleOne } from './settle';
import { settleFrom } from './settleFrom';
import { useWantedCard } from './showCard';
import { SuggestedWords } from './SuggestedWords';
import { activeSuggestion } from './suggesting';
import { ValueWords } from './ValueWords';

interface SuggestionCardProps {
  session: ArticleSession;
  suggestion: AnySuggestion;
  active: boolean;
  onShow: (suggestion: AnySuggestion) => void;
  /** Shows where the words that it moves are now; where that cannot be done it is left out. */
  onShowLeft?: (suggestion: AnySuggestion) => void;
  /** Begins a comment on its words; where that cannot be done it is left out. */
  onAnswer?: (suggestion: Suggestion) => void;
  /** Goes to where it can be written in; left out where that is here. */
  onWrite?: (suggestion: AnySuggestion) => void;
}

/**
 * A suggestion: by whom, when, what. A takes it over, X turns it down and R answers while it has the focus; its menu has
 * that too.
 */
export const SuggestionCard = memo(function SuggestionCard({
  session,
  suggestion,
  active,
  onShow,
  onShowLeft,
  onAnswer,
  onWrite,
}: SuggestionCardProps): ReactElement {
  const { id, by, at } = suggestion;
  const texts = useTexts(suggestionTexts);
  const threads = useTexts(threadTexts);
  const language = useLanguage();
  const today = useToday();
  const card = useRef<HTMLLIElement>(null);
  const name = nameAnySuggestion(suggestion, language);
  const off = session.readOnly;
  const lost = isOfLostStill(session, suggestion);

  useEffect(() => {
    // What has the focus is in view, and must not move away from under the pointer that is pressing it.
    if (active && !card.current?.contains(document.activeElement))
      card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  useWantedCard(
    id,
    useCallback(() => focusField(card.current?.querySelector<HTMLElement>('.suggestion-about')), []),
  );

  function decide(decision: Decision): void {
    const beside = card.current?.nextElementSibling ?? card.current?.previousElementSibling;
    const section = card.current?.closest('.panel-section');
    (
      beside?.querySelector<HTMLElement>('.suggestion-about') ??
      section?.querySelector<HTMLElement>('.fold-button')
    )?.focus();
    settleOne(session, id, decision);
  }
  const answer = onAnswer && !isAboutValue(suggestion) ? (): void => onAnswer(suggestion) : undefined;
  const acts: Readonly<Record<string, (() => void) | undefined>> = {
    a: lost ? undefined : () => decide('accepted'),
    x: () => decide('rejected'),
    r: answer,
  };
  const writer = isolated(by) || texts.nobody;
  const { asks, menu } = useContextMenu(name, () => [
    { label: threads.show, icon: Eye, run: () => onShow(suggestion) },
    ...(onShowLeft && !isAboutValue(suggestion) && suggestion.left
      ? [{ label: texts.showLeft, icon: Eye, run: () => onShowLeft(suggestion) }]
      : []),
    ...(onWrite ? [{ label: texts.writeThere, icon: PencilLine, run: () => onWrite(suggestion) }] : []),
    ...(off
      ? []
      : [
          { kind: 'line' as const },
          {
            label: texts.accept,
            icon: Check,
            keys: 'A',
            run: () => decide('accepted'),
            ...(lost && { offBecause: texts.stillGone }),
          },
          { label: texts.reject, icon: X, keys: 'X', run: () => decide('rejected') },
          ...(answer ? [{ label: threads.reply, icon: CornerUpLeft, keys: 'R', run: answer }] : []),
          { kind: 'line' as const },
          {
            label: texts.acceptFrom(writer),
            icon: CheckCheck,
            run: () => settleFrom(session, suggestion, 'accepted'),
          },
          {
            label: texts.rejectFrom(writer),
            icon: X,
            run: () => settleFrom(session, suggestion, 'rejected'),
          },
        ]),
  ]);
  function keyDown(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    asks.onKeyDown(event);
    if (event.defaultPrevented || off || ctrlKey || metaKey || altKey) return;
    const act = acts[key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }
  return (
    <li
      ref={card}
      className="thread suggestion"
      data-active={active || undefined}
      data-suggestion-card={id}
      data-card={`suggestion ${id}`}
      onFocus={() => activeSuggestion.set(id)}
      onKeyDown={keyDown}
      onContextMenu={asks.onContextMenu}
    >
      <header>
        <AuthorDisc session={session} author={suggestion} />
        <b className="cut">{by || texts.nobody}</b>
        <Badge tone="blue">{texts.suggestion}</Badge>
        {at && (
          <time dateTime={at} title={printLongMoment(at, language)}>
            {printMoment(at, language, today)}
          </time>
        )}
      </header>
      <button
        type="button"
        className="suggestion-about"
        aria-label={name}
        aria-current={active || undefined}
        onClick={() => onShow(suggestion)}
      >
        {isAboutValue(suggestion) ? (
          <ValueWords session={session} suggestion={suggestion} />
        ) : (
          <SuggestedWords suggestion={suggestion} />
        )}
      </button>
      {!off && (
        <div className="thread-acts">
          <Button
            look={active ? 'primary' : 'outlined'}
            size="small"
            icon={Check}
            keys="A"
            {...(lost && { offBecause: texts.stillGone })}
            aria-label={texts.acceptOf(name)}
            onClick={() => decide('accepted')}
          >
            {texts.accept}
          </Button>
          <Button
            size="small"
            icon={X}
            keys="X"
            aria-label={texts.rejectOf(name)}
            onClick={() => decide('rejected')}
          >
            {texts.reject}
          </Button>
          {answer && (
            <IconButton
              icon={CornerUpLeft}
              size="small"
              keys="R"
              label={texts.replyTo(name)}
              onClick={answer}
            />
          )}
          {onWrite && (
            <IconButton
              icon={PencilLine}
              size="small"
              label={texts.writeAt(name)}
              onClick={() => onWrite(suggestion)}
            />
          )}
        </div>
      )}
      {menu}
    </li>
  );
}, showsTheSame);

/** Whether what is suggested is about a still that the article does not know, for which nothing can be taken over. */
function isOfLostStill(session: ArticleSession, suggestion: AnySuggestion): boolean {
  if (!isAboutValue(suggestion) || suggestion.about.kind !== 'still') return false;
  return !stillsOf(session.doc).has(suggestion.about.still);
}

/** Whether a card would show the same; where its words stand is none of its business. */
function showsTheSame(one: SuggestionCardProps, other: SuggestionCardProps): boolean {
  const same = one.session === other.session && one.active === other.active && one.onShow === other.onShow;
  if (
    !same ||
    one.onShowLeft !== other.onShowLeft ||
    one.onAnswer !== other.onAnswer ||
    one.onWrite !== other.onWrite
  )
    return false;
  return one.suggestion === other.suggestion || shownOf(one.suggestion) === shownOf(other.suggestion);
}

function shownOf(suggestion: AnySuggestion): string {
  if (isAboutValue(suggestion)) return JSON.stringify(suggestion);
  const { id, by, person, at, pieces, left } = suggestion;
  return JSON.stringify([id, by, person, at, pieces, Boolean(left)]);
}
