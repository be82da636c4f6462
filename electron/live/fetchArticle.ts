import { HocuspocusProvider } from '@hocuspocus/provider';
import * as v from 'valibot';
import * as Y from 'yjs';
import { emptyDocument, fieldsOf } from '../../shared/article/documentShape';
import { moment } from '../../shared/bridge/parsers';
import type { Answer } from '../../shared/faults/Answer';
import { fail, succeed } from '../../shared/faults/Answer';
import type { GuardedLine } from './GuardedLine';

/** An article as a server has it: everything, as one update. */
export interface Fetched {
  /** ISO 8601, UTC. */
  createdAt: string;
  bytes: Uint8Array;
}

/** How long a server may take to send an article, in seconds. */
const patience = 30;

/** Where an article is fetched from. */
export interface FetchStart {
  line: GuardedLine;
  /** What the server calls the article. */
  name: string;
  token: string;
  /** Now: ISO 8601, UTC. */
  now: string;
}

/** Has a server send an article that the library does not have. */
export async function fetchArticle(
  article: string,
  { line, name, token, now }: FetchStart,
): Promise<Answer<Fetched>> {
  const doc = emptyDocument({ gc: false });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let provider: HocuspocusProvider | null = null;
  const came = await new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience * 1000);
    provider = new HocuspocusProvider({
      websocketProvider: line,
      sessionAwareness: true,
      name,
      token,
      document: doc,
      onSynced: () => resolve(true),
      onAuthenticationFailed: () => resolve(false),
    });
    provider.attach();
  });
  clearTimeout(timer);
  const { createdAt, id } = { createdAt: fieldsOf(doc).get('createdAt'), id: fieldsOf(doc).get('id') };
  const isWhole = doc.store.pendingStructs === null && doc.store.pendingDs === null;
  const bytes = Y.encodeStateAsUpdate(doc);
  (provider as HocuspocusProvider | null)?.destroy();
  doc.destroy();
  if (!came) return fail({ kind: 'timed-out', call: 'live:fetch', seconds: patience });
  if (id === undefined && isWhole) return fail({ kind: 'live-article-missing', article });
  if (id !== article || !isWhole)
    return fail({ kind: 'live-article-refused', article, because: isWhole ? 'another' : 'malformed' });
  return succeed({ createdAt: v.is(moment, createdAt) ? createdAt : now, bytes });
}
