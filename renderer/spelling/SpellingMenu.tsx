import { BookmarkPlus, ClipboardPaste, Copy, EyeOff, Languages, Library, Scissors } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { setIgnored } from '../../shared/article/spelling/ArticleSpelling';
import { roleLabels } from '../../shared/commands/roleLabels';
import { partsTexts } from '../../shared/language/partsTexts';
import { spellingTexts } from '../../shared/language/spellingTexts';
import type { FieldChain } from '../editor/FieldChain';
import { rangeOf } from '../find/foundHighlights';
import { selectPlace } from '../find/selectPlace';
import type { MenuEntry } from '../parts/Menu';
import { Menu } from '../parts/Menu';
import { showNote } from '../parts/notes';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import type { ArticleSession } from '../session/ArticleSession';
import { press, shell } from '../session/bridge';
import { beginUndoStep } from '../session/undoStep';
import { useTexts } from '../settings/language';
import { correctWord } from './correctWord';
import type { WordList } from './keptWords';
import { keepWord } from './keptWords';
import type { PlacedWord } from './misspellings';
import { spellAlso, spelledAlso } from './spellAlso';

/** Suggestions are not waited for longer, in milliseconds. */
const patience = 4000;

interface SpellingMenuProps {
  session: ArticleSession;
  chain: FieldChain;
  wrong: PlacedWord;
  onClose: () => void;
}

/** What can be done about a word that no dictionary knows: suggestions for it, and letting it pass. */
export function SpellingMenu({ session, chain, wrong, onClose }: SpellingMenuProps): ReactElement {
  const texts = useTexts(spellingTexts);
  const roles = useTexts(roleLabels);
  const { undo } = useTexts(partsTexts);
  const onlyRead = useOnlyReadBecause();
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null);
  const [also] = useState(() => spelledAlso(session));
  const { word } = wrong.word;
  const language = session.digest.current.value.article.language;

  useEffect(() => {
    let gone = false;
    const take = (found: readonly string[]): void => {
      if (!gone) setSuggestions((before) => before ?? found);
    };
    const languages = also.is ? [language, also.other] : [language];
    void press
      .call('spelling:suggest', { word, languages })
      .then((answer) => take(answer.ok ? answer.value : []));
    const timer = setTimeout(() => take([]), patience);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [word, language, also]);

  function ignore(): void {
    const set = (is: boolean): void => {
      beginUndoStep(session);
      setIgnored(session.doc, word, is);
      beginUndoStep(session);
    };
    set(true);
    showNote({ text: texts.ignored(word), action: { label: undo, run: () => set(false) } });
  }
  async function keep(list: WordList): Promise<void> {
    if (!(await keepWord(list, word, true))) return;
    const action = { label: undo, run: () => void keepWord(list, word, false) };
    showNote({ text: texts.kept[list](word), action });
  }

  /** With nothing selected it is the word that is cut and copied. */
  function edit(does: 'cut' | 'copy' | 'paste'): void {
    const editor = chain.editor(wrong.text);
    if (does !== 'paste' && editor?.state.selection.empty) selectPlace(chain, wrong);
    editor?.view.focus();
    void shell.call('window:edit', { does });
  }

  const correct = (suggestion: string): void => correctWord(session, chain, wrong, suggestion);
  const known = (found: readonly string[]): MenuEntry[] => [
    ...suggestedEntries(found, texts.noSuggestions, correct),
    { kind: 'line' },
    { label: roles.cut, icon: Scissors, keys: 'Mod+X', run: () => edit('cut') },
    { label: roles.copy, icon: Copy, keys: 'Mod+C', run: () => edit('copy') },
    { label: roles.paste, icon: ClipboardPaste, keys: 'Mod+V', run: () => edit('paste') },
    { kind: 'line' },
    { label: texts.ignore, icon: EyeOff, run: ignore },
    {
      label: texts.keepInLibrary,
      icon: Library,
      run: () => void keep('library'),
      ...(onlyRead && { offBecause: onlyRead }),
    },
    { label: texts.keepForMe, icon: BookmarkPlus, run: () => void keep('own') },
    { kind: 'line' },
    {
      label: also.is ? texts.notBoth(also.other) : texts.both(also.other),
      icon: Languages,
      run: () => spellAlso(session, also.other, !also.is),
    },
  ];
  return (
    <Menu
      label={texts.menu(word)}
      // Nothing moves under the pointer: what can be chosen is there all at once.
      entries={suggestions ? known(suggestions) : [nothing(texts.looking)]}
      anchor={() => {
        const editor = chain.editor(wrong.text);
        return (editor && rangeOf(editor, wrong)?.getBoundingClientRect()) ?? undefined;
      }}
      onClose={onClose}
    />
  );
}

function suggestedEntries(
  suggestions: readonly string[],
  none: string,
  choose: (suggestion: string) => void,
): MenuEntry[] {
  if (suggestions.length === 0) return [nothing(none)];
  return suggestions.map((suggestion) => ({
    label: <span className="spelling-suggestion">{suggestion.replaceAll("'", '’')}</span>,
    text: suggestion,
    run: () => choose(suggestion),
  }));
}

function nothing(label: string): MenuEntry {
  return { label, off: true, run: () => undefined };
}
