import type { Editor } from '@tiptap/core';
import type { ReactElement } from 'react';
import { useLayoutEffect, useState } from 'react';
import type { PartLanguage } from '../../shared/article/partLanguages';
import { partLanguages } from '../../shared/article/partLanguages';
import { partLanguageNames, partLanguageTexts } from '../../shared/language/partLanguageTexts';
import type { MenuEntry } from '../parts/Menu';
import { Menu } from '../parts/Menu';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useLanguage, useTexts } from '../settings/language';
import { highlightWords } from './highlightLinked';
import { languageIn, sayLanguage, wordsMeant } from './languageMark';

interface LanguageMenuProps {
  session: ArticleSession;
  editor: Editor;
  onClose: () => void;
}

/** The languages that the words at the caret can be in, that of the article first: it takes any other off them. */
export function LanguageMenu({ session, editor, onClose }: LanguageMenuProps): ReactElement | null {
  const texts = useTexts(partLanguageTexts);
  const names = partLanguageNames[useLanguage()];
  const [words] = useState(() => wordsMeant(editor.state));
  const own = session.digest.current.value.article.language;
  const now = words && languageIn(editor.state, words);

  // The menu has the focus, and with it goes what shows the selection.
  useLayoutEffect(() => (words ? highlightWords(editor, words) : undefined), [editor, words]);
  if (!words) return null;

  function choose(language: PartLanguage | null): void {
    if (!words) return;
    beginUndoStep(session);
    sayLanguage(editor, words, language);
    beginUndoStep(session);
  }
  const entries: MenuEntry[] = [
    { label: texts.ofArticle(own), checked: now === null, run: () => choose(null) },
    { kind: 'line' },
    ...partLanguages
      .filter((language) => language !== own)
      .map((language) => ({
        label: names[language],
        checked: now === language,
        run: () => choose(language),
      })),
  ];
  return (
    <Menu
      label={texts.menu}
      entries={entries}
      anchor={() => {
        const { left, right, top } = editor.view.coordsAtPos(words.from);
        const { bottom } = editor.view.coordsAtPos(words.to, -1);
        return new DOMRect(left, top, right - left, bottom - top);
      }}
      onClose={onClose}
    />
  );
}
