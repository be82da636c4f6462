import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fault } from '../../shared/faults/Fault';
import type { ArticleSession } from '../session/ArticleSession';
import { library, press, shell } from '../session/bridge';
import { whenPagesChange } from '../session/pageChanges';

/** What the preview frames show, and whether that is up to date. */
export interface Preview {
  /** The page's address; '' until there is one. */
  url: string;
  /** When it was rendered: ISO 8601, or ''. */
  at: string;
  fresh: boolean;
  fault: Fault | null;
}

/** How long a change waits for the next one before the preview is made anew, in milliseconds. */
const restFor = 90;

/**
 * Has press render the article's page, at once and again after each change. Only one rendering runs at
 * a time; what changed meanwhile is rendered after it. The frames are told to load again where they
 * stand, so that they keep their scroll position; a page under another address is shown from its top.
 */
export function usePreview(session: ArticleSession): Preview & { again: () => void } {
  const [preview, setPreview] = useState<Preview>({ url: '', at: '', fresh: false, fault: null });
  const wanted = useRef<(() => void) | null>(null);

  useEffect(() => {
    let here = true;
    let running = false;
    let stale = false;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let shown = '';

    async function render(): Promise<void> {
      timer = null;
      if (running) {
        stale = true;
        return;
      }
      running = true;
      stale = false;
      await session.queue.settle();
      const answer = await press.call('preview:render', { article: session.id });
      running = false;
      if (!here) return;
      const fresh = !stale;
      if (!answer.ok) setPreview((before) => ({ ...before, fresh, fault: answer.fault }));
      else {
        if (answer.value.url === shown) await shell.call('preview:reload', { url: shown });
        shown = answer.value.url;
        setPreview({ url: answer.value.url, at: new Date().toISOString(), fresh, fault: null });
      }
      if (stale) void render();
    }

    function soon(): void {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void render(), restFor);
      setPreview((before) => (before.fresh ? { ...before, fresh: false } : before));
    }

    session.doc.on('update', soon);
    const stopHearing = whenPagesChange(soon);
    const stopPictures = library.on('original:stored', ({ hash }) => {
      const { stills } = session.digest.current.value.article;
      if (stills.some(({ original }) => original.hash === hash)) soon();
    });
    wanted.current = () => void render();
    void render();
    return () => {
      here = false;
      session.doc.off('update', soon);
      stopHearing();
      stopPictures();
      if (timer !== null) clearTimeout(timer);
    };
  }, [session]);

  const again = useCallback(() => wanted.current?.(), []);
  return { ...preview, again };
}
