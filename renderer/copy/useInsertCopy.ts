import { isCopyName } from '../../shared/interchange/copy/copyNames';
import type { FieldChain } from '../editor/FieldChain';
import { useCommand } from '../palette/commandRegistry';
import type { ArticleSession } from '../session/ArticleSession';

/** Takes the files of text out of those that were dropped, or pasted, and puts them into the article. */
type InsertDropped = (
  files: readonly File[],
  at: { x: number; y: number } | null,
) => /** The others. */ File[];

/** Carries out the command that inserts a file of text, and answers what inserts those that are dropped. */
export function useInsertCopy(session: ArticleSession, chain: FieldChain, editable: boolean): InsertDropped {
  useCommand(
    'copy.insert',
    () => void import('./insertCopy').then((it) => it.chooseCopyToInsert(session, chain)),
    editable,
  );
  return (files, at) => {
    const copies = files.filter(({ name }) => isCopyName(name));
    if (copies.length > 0)
      void import('./insertCopy').then((it) => it.insertDroppedCopies(session, chain, copies, at));
    return files.filter((file) => !copies.includes(file));
  };
}
