import { useEffect } from 'react';
import type { FieldChain } from '../editor/FieldChain';
import { useCommand } from '../palette/commandRegistry';
import type { ArticleSession } from '../session/ArticleSession';
import { suggestionView } from '../suggestions/suggesting';
import type { Finding } from './finding';
import { finding, findQuery } from './finding';

/** More than so many selected characters are hardly what is looked for. */
const longest = 200;

/** Opens the strip in which one finds and replaces in an article, while it is written. */
export function useFindCommands(session: ArticleSession, chain: FieldChain): void {
  const show = (replacing: boolean, into: Finding['into']): void => {
    suggestionView.set('marks');
    const words = selectedWords(chain);
    if (words) findQuery.set({ ...findQuery.value, words, expression: false });
    finding.set({ article: session.id, replacing, into });
  };
  useCommand('search.show', () => show(finding.value?.replacing ?? false, 'words'));
  useCommand('find.replace', () => show(true, 'replacement'), !session.readOnly);
  useCommand('find.next', () => show(false, 'words'));
  useCommand('find.previous', () => show(false, 'words'));
  useEffect(() => {
    // In the other readings there is nothing to be found.
    const stop = suggestionView.watch(() => suggestionView.value !== 'marks' && finding.set(null));
    return () => {
      stop();
      finding.set(null);
    };
  }, [session]);
}

/** The words selected in the text one is in, if they are in one line; '' for none. */
function selectedWords(chain: FieldChain): string {
  const editor = chain.editor(chain.current.value);
  if (!editor?.view.hasFocus()) return '';
  const { doc, selection } = editor.state;
  if (selection.empty || selection.to - selection.from > longest) return '';
  const words = doc.textBetween(selection.from, selection.to, '\n', '\n');
  // A word that is double-clicked may come with the space after it.
  return words.includes('\n') ? '' : words.trim() || words;
}
