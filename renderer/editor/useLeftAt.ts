import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';
import { textNames } from '../../shared/article/textNames';
import type { ArticleSession } from '../session/ArticleSession';
import { shell } from '../session/bridge';
import { keepLeft } from '../session/left';
import type { FieldChain } from './FieldChain';
import { noteLeft } from './leftAt';

/** What moved is noted this long after it, and then when the window is idle. In milliseconds. */
const calm = 400;

/** Keeps noting where caret and sight are, while the stage is there and as it goes. */
export function useLeftAt(
  session: ArticleSession,
  chain: FieldChain,
  stone: RefObject<HTMLElement | null>,
): void {
  // Of the layout, so that it is still there when the stage goes.
  useLayoutEffect(() => {
    const element = stone.current;
    if (!element) return undefined;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const note = (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      const left = noteLeft(session, chain, element);
      if (left) keepLeft(session.id, left);
    };
    const idly = (): void => void requestIdleCallback(() => timer !== null && note(), { timeout: 500 });
    // On every key, so it only sets the clock.
    const moved = (): void => {
      timer ??= setTimeout(idly, calm);
    };
    for (const name of textNames) chain.editor(name)?.on('selectionUpdate', moved);
    element.addEventListener('scroll', moved, { passive: true });
    const stop = shell.on('quit:asked', note);
    return () => {
      stop();
      for (const name of textNames) chain.editor(name)?.off('selectionUpdate', moved);
      element.removeEventListener('scroll', moved);
      note();
    };
  }, [session, chain, stone]);
}
