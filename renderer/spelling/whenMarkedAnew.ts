import type { Transaction } from '@tiptap/pm/state';
import { textNames } from '../../shared/article/textNames';
import type { FieldChain } from '../editor/FieldChain';
import { misspeltKey } from './MisspeltMarks';

/**
 * Hears, until the answer is called, that other words are marked as misspelt: the page's own text has been taken apart
 * for that, and whoever marked stretches of it by highlights does so again.
 */
export function whenMarkedAnew(chain: FieldChain, again: () => void): () => void {
  const heard = ({ transaction }: { transaction: Transaction }): void => {
    if (transaction.getMeta(misspeltKey)) again();
  };
  for (const name of textNames) chain.editor(name)?.on('transaction', heard);
  return () => {
    for (const name of textNames) chain.editor(name)?.off('transaction', heard);
  };
}
