import {
  BookmarkPlus,
  ClipboardPaste,
  Copy,
  EyeOff,
  Globe,
  Languages,
  Library,
  Scissors,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import type { ArticleLanguage } from '../../shared/article/Article';
import { articleLanguages } from '../../shared/article/Article';
import type { PartLanguage } from '../../shared/article/partLanguages';
import { setIgnored } from '../../shared/article/spelling/ArticleSpelling';
import { roleLabels } from '../../shared/commands/roleLabels';
import { partsTexts } from '../../shared/language/partsTexts';
import { partLanguageTexts } from '../../shared/language/partLanguageTexts';
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
import { runCommand } from '../palette/commandRegistry';
import { useTexts } from '../settings/language';
import { correctWord } from './correctWord';
import type { Judge } from './Judge';
import type { WordList } from './keptWords';
import { keepWord } from './keptWords';
import type { PlacedWord } from './misspellings';
import { sayWordLanguage, selectWord } from './sayWordLanguage';
import { spellAlso, spelledAlso } from './spellAlso';

/** Suggestions are not waited for longer, in milliseconds. */
const patience = 4000;

/** What there is to choose, once it is known. */
interface Found {
  suggestions: readonly string[];
  /** The language in which the word is right after all; null for none. */
  isIn: ArticleLanguage | null;
}

interface SpellingMenuProps {
  session: ArticleSession;
  chain: FieldChain;
  judge: Judge;
  wrong: PlacedWord;
  onClose: () => void;
}

/** What can be done about a word that no dictionary knows: suggestions for it, and letting it pass. */
export function SpellingMenu({ session, chain, judge, wrong, onClose }: SpellingMenuProps): ReactElement {
  const texts = useTexts(spellingTexts);
  const roles = useTexts(roleLabels);
  const languages = useTexts(partLanguageTexts);
  const { undo } = useTexts(partsTexts);
  const onlyRead = useOnlyReadBecause();
  const [found, setFound] = useState<Found | null>(null);
  const [also] = useState(() => spelledAlso(session));
  const { word } = wrong.word;
  const own = session.digest.current.value.article.language;
  const editor = chain.editor(wrong.text);
  // The headline is in the language of the article.
  const mayBeForeign = editor?.schema.marks['language'] !== undefined;

  useEffect(() => {
    let gone = false;
    const take = (all: Found): void => {
      if (!gone) setFound((before) => before ?? all);
    };
    const languages = [...judge.languagesOf(wrong.word)];
    const others = articleLanguages.filter((one) => mayBeForeign && !languages.includes(one));
    void Promise.all([
      press.call('spelling:suggest', { word, languages }),
      ...others.map(async (one) => ((await judge.isRightIn(wrong.word, one)) ? one : null)),
    ]).then(([answer, isIn = null]) => take({ suggestions: answer.ok ? answer.value : [], isIn }));
    const timer = setTimeout(() => take({ suggestions: [], isIn: null }), patience);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [word, wrong, judge, mayBeForeign]);

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

  function chooseLanguage(): void {
    selectWord(chain, wrong);
    runCommand('mark.language');
  }

  const correct = (suggestion: string): void => correctWord(session, chain, wrong, suggestion);
  const say = (language: PartLanguage | null): void =>
    sayWordLanguage(session, chain, wrong, language === own ? null : language);
  const known = ({ suggestions, isIn }: Found): MenuEntry[] => [
    ...isInEntries(isIn, languages.isIn, say),
    ...suggestedEntries(suggestions, texts.noSuggestions, correct),
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
    ...(mayBeForeign ? [{ label: languages.other, icon: Globe, run: chooseLanguage }] : []),
  ];
  return (
    <Menu
      label={texts.menu(word)}
      // Nothing moves under the pointer: what can be chosen is there all at once.
      entries={found ? known(found) : [nothing(texts.looking)]}
      anchor={() => {
        return (editor && rangeOf(editor, wrong)?.getBoundingClientRect()) ?? undefined;
      }}
      onClose={onClose}
    />
  );
}

/** First of all, so that it is one key away: a right word of another language is more often meant than a slip that is one. */
function isInEntries(
  isIn: ArticleLanguage | null,
  name: (language: PartLanguage) => string,
  say: (language: PartLanguage) => void,
): MenuEntry[] {
  return isIn ? [{ label: name(isIn), icon: Globe, run: () => say(isIn) }, { kind: 'line' }] : [];
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
