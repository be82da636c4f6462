import { useCallback, useRef, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import type { Article, Status } from '../../shared/article/Article';
import { statuses } from '../../shared/article/Article';
import type { FieldName } from '../../shared/article/documentShape';
import { fieldsOf, stillsOf, tagsOf } from '../../shared/article/documentShape';
import { readStill } from '../../shared/article/readStill';
import { readTags } from '../../shared/article/readTags';
import type { Still } from '../../shared/still/Still';
import type { Tag } from '../../shared/tags/Tag';
import type { ArticleSession } from './ArticleSession';
import type { Digested } from './Digest';
import { useObservable } from './Observable';

/** Reads a value out of one part of the document, again only when that part changed. */
function usePart<T>(part: Y.Map<unknown>, read: () => T): T {
  const held = useRef<{ part: unknown; value: T } | null>(null);
  const watch = useCallback(
    (changed: () => void) => {
      const heard = (): void => {
        held.current = null;
        changed();
      };
      part.observeDeep(heard);
      return () => part.unobserveDeep(heard);
    },
    [part],
  );
  return useSyncExternalStore(watch, () => {
    if (held.current?.part !== part) held.current = { part, value: read() };
    return held.current.value;
  });
}

/** One small field of the article. */
export function useField(session: ArticleSession, name: FieldName): string {
  const fields = fieldsOf(session.doc);
  const watch = useCallback(
    (changed: () => void) => {
      fields.observe(changed);
      return () => fields.unobserve(changed);
    },
    [fields],
  );
  return useSyncExternalStore(watch, () => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  });
}

export function useStatus(session: ArticleSession): Status {
  return usePart(fieldsOf(session.doc), () => {
    const value = fieldsOf(session.doc).get('status');
    return statuses.find((status) => status === value) ?? 'draft';
  });
}

export function useTags(session: ArticleSession): Tag[] {
  return usePart(tagsOf(session.doc), () => readTags(tagsOf(session.doc)));
}

/** Every still of the article, by the id its block names. */
export function useStills(session: ArticleSession): ReadonlyMap<string, Still> {
  return usePart(
    session.doc.getMap<unknown>('stills'),
    () => new Map([...stillsOf(session.doc)].map(([id, map]) => [id, readStill(id, map)])),
  );
}

/** The article as a whole, its words and outline; a moment behind the typing. */
export function useDigest(session: ArticleSession): Digested {
  return useObservable(session.digest.current);
}

/** One thing of the digested article; renders again only when that thing changed. */
export function useDigested<T>(session: ArticleSession, pick: (digested: Digested) => T): T {
  return useSyncExternalStore(session.digest.current.watch, () => pick(session.digest.current.value));
}

/** What kind of article this is to readers of the interface: the headline, or nothing yet. */
export function useHeadline(session: ArticleSession): Article['headline'] {
  return useDigested(session, ({ article }) => article.headline);
}
