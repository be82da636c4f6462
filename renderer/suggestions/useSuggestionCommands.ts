import { useEffect, useSyncExternalStore } from 'react';
import type { TextName } from '../../shared/article/textNames';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import type { Decision } from '../../shared/review/suggestions/noteDecision';
import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import { isAboutValue } from '../../shared/review/suggestions/AnySuggestion';
import type { FieldChain } from '../editor/FieldChain';
import { putCaret } from '../editor/FieldChain';
import { flatIndexOf, positionOf } from '../editor/text/flatPosition';
import { shapeOf } from '../editor/text/textShape';
import { useCommand, useTickedCommand } from '../palette/commandRegistry';
import { showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { settleMany, settleOne } from './settle';
import type { SuggestionView } from './suggesting';
import { activeSuggestion, suggesting, suggestionView, wantedLeft, wantedSuggestion } from './suggesting';
import { allSuggestionsIn } from './allSuggestionsIn';
import { wantedValue } from './wantedValue';
import type { ReadTo } from './nextSuggestion';
import { nextSuggestion } from './nextSuggestion';

/** Takes away what was said of suggesting before: it is otherwise now. */
let takeAway = (): void => undefined;

/** Answers to the commands about suggestions, while an article is written. */
export function useSuggestionCommands(session: ArticleSession, chain: FieldChain): void {
  const texts = useTexts(suggestionTexts);
  const view = useObservable(suggestionView);
  const all = (): readonly AnySuggestion[] => allSuggestionsIn(session).value;
  const show = (suggestion: AnySuggestion): void => showIn(chain, suggestion);

  const step = (by: 1 | -1): void => {
    const next = nextSuggestion(all(), by, caretIn(chain));
    if (next) show(next);
    else showNote({ text: texts.none });
  };
  const decide = (decision: Decision): void => {
    const selected = selectedIn(chain);
    if (selected) return settleMany(session, { ids: null, within: selected }, decision);
    const at = all().findIndex(({ id }) => id === activeSuggestion.value);
    const suggestion = all()[at];
    if (!suggestion) return void showNote({ text: texts.noneHere });
    // One after the other: the next one is shown.
    const others = [...all().slice(at + 1), ...all().slice(0, at).toReversed()];
    const next = others.find(({ id }) => id !== suggestion.id);
    settleOne(session, suggestion.id, decision);
    const still = next && all().find(({ id }) => id === next.id);
    if (still) show(still);
    else activeSuggestion.set('');
  };
  const inBlock = (decision: Decision): void =>
    settleMany(session, { ids: null, within: blockIn(chain) }, decision);

  const editable = !session.readOnly;
  const marked = editable && view === 'marks';
  // Keys say so too.
  const because = useIsEmpty(session) ? texts.none : undefined;
  const suggests = useObservable(suggesting);
  useTickedCommand(
    'suggest.toggle',
    suggests,
    () => {
      session.takeIn();
      suggesting.set(!suggesting.value);
      takeAway();
      takeAway = showNote({ text: suggesting.value ? texts.modeOn : texts.modeOff });
    },
    marked,
  );
  useCommand('difference.next', () => step(1), view === 'marks', because);
  useCommand('difference.previous', () => step(-1), view === 'marks', because);
  useCommand('suggestion.accept', () => decide('accepted'), marked, because);
  useCommand('suggestion.reject', () => decide('rejected'), marked, because);
  useCommand('suggestion.acceptBlock', () => inBlock('accepted'), marked, because);
  useCommand('suggestion.rejectBlock', () => inBlock('rejected'), marked, because);
  useCommand('suggestion.acceptAll', () => settleMany(session, { ids: null }, 'accepted'), marked, because);
  useCommand('suggestion.rejectAll', () => settleMany(session, { ids: null }, 'rejected'), marked, because);
  useReading('marks', view);
  useReading('final', view);
  useReading('original', view);

  useEffect(() => {
    const stops = [wantedSuggestion, wantedLeft].map((one) => {
      const wanted = (): void => {
        const suggestion = allSuggestionsIn(session).value.find(({ id }) => id === one.value);
        if (!suggestion) return;
        one.set('');
        showIn(chain, suggestion, one === wantedLeft);
      };
      wanted();
      return one.watch(wanted);
    });
    return () => stops.forEach((stop) => stop());
  }, [session, chain]);
  // What one was at, and how one read, in one article means nothing in the next.
  useEffect(
    () => () => {
      activeSuggestion.set('');
      suggestionView.set('marks');
    },
    [session],
  );
}

/** Whether there are no suggestions: their places, which change with every key, are none of a command's business. */
function useIsEmpty(session: ArticleSession): boolean {
  const all = allSuggestionsIn(session);
  return useSyncExternalStore(all.watch, () => all.value.length === 0);
}

function useReading(view: SuggestionView, shown: SuggestionView): void {
  useTickedCommand(`reading.${view}`, view === shown, () => suggestionView.set(view));
}

/** Goes to a suggestion in the text, or to where the words that it moves are now. */
function showIn(chain: FieldChain, suggestion: AnySuggestion, left = false): void {
  const { id } = suggestion;
  if (isAboutValue(suggestion)) {
    activeSuggestion.set(id);
    wantedValue.set(suggestion.about);
    return;
  }
  const { text, from } = (left && suggestion.left) || suggestion;
  suggestionView.set('marks');
  const editor = chain.editor(text);
  if (!editor) return;
  putCaret(editor, positionOf(editor.state.doc, from, shapeOf(text)));
  activeSuggestion.set(id);
}

/** Where the caret is, or was last. */
function caretIn(chain: FieldChain): ReadTo | null {
  const text = chain.current.value;
  const state = chain.editor(text)?.state;
  return state ? { text, at: flatIndexOf(state.doc, state.selection.head, shapeOf(text)) } : null;
}

interface Within {
  text: TextName;
  from: number;
  until: number;
}

/** The selected words; null for none. */
function selectedIn(chain: FieldChain): Within | null {
  const text = chain.current.value;
  const editor = chain.editor(text);
  const { selection } = editor?.state ?? {};
  return editor && selection && !selection.empty ? within(chain, text, [selection.from, selection.to]) : null;
}

/** The block the caret is in, its end included. */
function blockIn(chain: FieldChain): Within {
  const text = chain.current.value;
  const selection = chain.editor(text)?.state.selection;
  if (!selection) return { text, from: 0, until: 0 };
  // A still that is selected is a block.
  if (selection.$from.depth === 0) return within(chain, text, [selection.from, selection.to]);
  return within(chain, text, [selection.$from.start(1), selection.$to.end(1)], 1);
}

function within(
  chain: FieldChain,
  text: TextName,
  [from, to]: readonly [number, number],
  beyond = 0,
): Within {
  const doc = chain.editor(text)?.state.doc;
  if (!doc) return { text, from: 0, until: 0 };
  const shape = shapeOf(text);
  return { text, from: flatIndexOf(doc, from, shape), until: flatIndexOf(doc, to, shape) + beyond };
}
