import { useCallback, useRef, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import type { Article, Status } from '../../shared/article/Article';
import { statuses } from '../../shared/article/Article';
import type { FieldName } from '../../shared/article/documentShape';
import { fieldsOf, stillsOf, tagsOf, versionsOf } from '../../shared/article/documentShape';
import { readStill } from '../../shared/article/readStill';
import { readTags } from '../../shared/article/readTags';
import { readVersions } from '../../shared/article/readVersions';
import type { Version } from '../../shared/article/Version';
import type { Still } from '../../shared/still/Still';
import type { Tag } from '../../shared/tags/Tag';
import type { ArticleSession } from './ArticleSession';
import type { Digested } from './Digest';
import { useObservable } from './Observable';

/**
 * Reads a value out of one part of the document, again only when that part changed; out of the article's values as
 * long as the document is not taken in.
 */
export function usePart<T, V>(
  session: ArticleSession,
  partOf: (doc: Y.Doc) => Y.Map<V>,
  read: (part: Y.Map<V>) => T,
  shown: (article: Article) => T,
): T {
  const whole = useObservable(session.whole);
  const held = useRef<{ of: unknown; value: T } | null>(null);
  const watch = useCallback(
    (changed: () => void) => {
      if (!whole) return () => undefined;
      const part = partOf(session.doc);
      const heard = (): void => {
        held.current = null;
        changed();
      };
      part.observeDeep(heard);
      return () => part.unobserveDeep(heard);
    },
    [session, whole, partOf],
  );
  return useSyncExternalStore(watch, () => {
    const part = whole ? partOf(session.doc) : null;
    if (!held.current || held.current.of !== (part ?? session)) {
      const value = part ? read(part) : shown(session.digest.current.value.article);
      held.current = { of: part ?? session, value };
    }
    return held.current.value;
  });
}

/** One small field of the article. */
export function useField(session: ArticleSession, name: FieldName): string {
  return usePart(
    session,
    fieldsOf,
    (fields) => {
      const value = fields.get(name);
      return typeof value === 'string' ? value : '';
    },
    (article) => article[name],
  );
}

export function useStatus(session: ArticleSession): Status {
  return usePart(
    session,
    fieldsOf,
    (fields) => statuses.find((status) => status === fields.get('status')) ?? 'draft',
    ({ status }) => status,
  );
}

/** The versions of the article in their order; none as long as its document is not taken in. */
export function useVersions(session: ArticleSession): readonly Version[] {
  return usePart<readonly Version[], unknown>(
    session,
    versionsOf,
    () => readVersions(session.doc),
    noVersions,
  );
}

const none: readonly Version[] = [];
const noVersions = (): readonly Version[] => none;

export function useTags(session: ArticleSession): Tag[] {
  return usePart(session, tagsOf, readTags, ({ tags }) => tags);
}

/** Every still of the article, by the id its block names. */
export function useStills(session: ArticleSession): ReadonlyMap<string, Still> {
  return usePart(
    session,
    stillsOf,
    (stills) => new Map([...stills].map(([id, map]) => [id, readStill(id, map)])),
    ({ stills }) => new Map(stills.map((still) => [still.id, still])),
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
