import { useCallback, useSyncExternalStore } from 'react';
import { textNames } from '../../shared/article/textNames';
import type { OutlineItem } from '../../shared/article/outline';
import type { ArticleSession } from '../session/ArticleSession';
import type { FieldChain } from './FieldChain';
import { printedBlockOf } from './text/printedBlocks';

/** The index of the outline's item the caret is in, or -1. Renders again only when it is another one. */
export function useCurrentBlock(
  session: ArticleSession,
  chain: FieldChain,
  items: readonly OutlineItem[],
): number {
  const watch = useCallback(
    (changed: () => void) => {
      const stops = [chain.current.watch(changed), session.digest.current.watch(changed)];
      for (const name of textNames) chain.editor(name)?.on('selectionUpdate', changed);
      return () => {
        for (const stop of stops) stop();
        for (const name of textNames) chain.editor(name)?.off('selectionUpdate', changed);
      };
    },
    [chain, session],
  );
  return useSyncExternalStore(watch, () => {
    const field = chain.current.value;
    if (field !== 'body') return items.findIndex((item) => item.part === field);
    const body = chain.editor('body');
    if (!body) return -1;
    const { doc, selection } = body.state;
    const block = printedBlockOf(doc, selection.$head.index(0));
    return items.findLastIndex((item) => item.block >= 0 && item.block <= block);
  });
}
