import { HocuspocusProvider } from '@hocuspocus/provider';
import * as v from 'valibot';
import * as Y from 'yjs';
import { emptyDocument, fieldsOf, fromDisk, headlineOf } from '../../shared/article/documentShape';
import { originalsIn } from '../../shared/article/originalsIn';
import type { Brought } from '../../shared/bridge/bringCalls';
import type { Caller } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import { moment, update } from '../../shared/bridge/parsers';
import { isCopysFault } from '../../shared/faults/isCopysFault';
import { isWhole as nothingWaits } from '../../shared/review/merging/isWhole';
import type { Original } from '../../shared/still/Still';
import type { GuardedLine } from './GuardedLine';
import { hearLacking } from './hearLacking';
import { StepWaiter } from './StepWaiter';

/** Of one article others may write on while it is visited: after so many turns the rest is for another visit. */
const mostTurns = 5;

/** What came of a visit. */
export type Visited =
  /** Server and library have the same up to this number. */
  | { kind: 'in-step'; reached: number; sent: boolean; headline: string; originals: Original[] }
  /** The line was cut, it was called off, or the library could not be asked: it is for another time. */
  | { kind: 'put-off' }
  /** What the server has is not taken in. */
  | { kind: 'refused' };

/** What a visit is made with. */
export interface VisitStart {
  article: string;
  /** The number of the last update that the library has stored, as far as is known. */
  last: number;
  /** The server is known to have had everything up to this number. */
  reached: number;
  library: Pick<Caller<LibraryCalls, LibraryEvents>, 'call'>;
  line: GuardedLine;
  /** What the server calls the article. */
  name: string;
  token: string;
  /** Now: ISO 8601, UTC. */
  now: () => string;
  signal: AbortSignal;
  /** Hears what came in and changed something here. */
  came: (brought: Brought) => void;
}

/**
 * Brings an article that nobody here has open in step with a server. It goes there with what the server is known to
 * have; so what comes is what others wrote, and is brought together as any other desk's copy. Then it sends the rest.
 */
export async function visitArticle(start: VisitStart): Promise<Visited> {
  const base = await baseOf(start);
  if (!base) return { kind: 'put-off' };
  const doc = emptyDocument({ gc: false });
  for (const each of base.updates) Y.applyUpdate(doc, each, fromDisk);
  const provider = new HocuspocusProvider({
    websocketProvider: start.line,
    sessionAwareness: true,
    name: start.name,
    token: start.token,
    document: doc,
    awareness: null,
  });
  const waiter = new StepWaiter(provider, start.signal);
  let isNews = false;
  let sent = false;
  doc.on('update', (_bytes: Uint8Array, origin: unknown) => {
    if (origin === provider) isNews = true;
    else sent = true;
  });
  hearLacking(provider, () => (sent = true));
  provider.attach();
  try {
    let reached = base.sequence;
    const inStep = (): Visited => ({
      kind: 'in-step',
      reached,
      sent,
      headline: headlineOf(doc).toJSON(),
      originals: originalsIn(doc),
    });
    for (let turn = 0; ; turn++) {
      if (!(await waiter.inStep())) return waiter.wasRefused ? { kind: 'refused' } : { kind: 'put-off' };
      if (turn === mostTurns) return inStep();
      if (isNews && isWhole(doc)) {
        isNews = false;
        const refused = await bringIn(start, doc);
        if (refused) return { kind: refused };
      }
      const missed = await start.library.call('article:since', {
        article: start.article,
        sequence: reached,
      });
      if (!missed.ok) return { kind: 'put-off' };
      if (missed.value.length === 0 && !(isNews && isWhole(doc))) return inStep();
      reached += missed.value.length;
      if (missed.value.length > 0) Y.applyUpdate(doc, Y.mergeUpdates(missed.value), fromDisk);
    }
  } finally {
    waiter.end();
    provider.destroy();
    doc.destroy();
  }
}

/** What the server is known to have of it, as the library stored it; null where the library cannot say. */
async function baseOf({
  article,
  last,
  reached,
  library,
}: VisitStart): Promise<{ updates: Uint8Array[]; sequence: number } | null> {
  if (reached >= last) {
    const loaded = await library.call('article:load', { article });
    return loaded.ok && !loaded.value.onlyRead ? loaded.value : null;
  }
  const updates: Uint8Array[] = [];
  while (updates.length < reached) {
    const read = await library.call('history:log', { article, after: updates.length });
    if (!read.ok) return null;
    if (read.value.length === 0) break;
    updates.push(...read.value.slice(0, reached - updates.length).map(({ bytes }) => bytes));
  }
  return { updates, sequence: updates.length };
}

/** Has the library bring together what the server has with what is here; says why not. */
async function bringIn(
  { article, library, now, came }: VisitStart,
  doc: Y.Doc,
): Promise<'refused' | 'put-off' | null> {
  const bytes = Y.encodeStateAsUpdate(doc);
  if (fieldsOf(doc).get('id') !== article || !v.is(update, bytes)) return 'refused';
  const said = fieldsOf(doc).get('createdAt');
  const at = now();
  const brought = await library.call('article:bring', {
    article,
    createdAt: v.is(moment, said) ? said : at,
    updates: [{ at, bytes }],
    from: '',
  });
  if (!brought.ok) return isCopysFault(brought.fault) ? 'refused' : 'put-off';
  if (brought.value.isNew || brought.value.stored) came(brought.value);
  return null;
}

/** A desk that was cut off may have sent a word, and what it stands in not yet; that comes from here then. */
function isWhole(doc: Y.Doc): boolean {
  return nothingWaits(doc) && fieldsOf(doc).has('id');
}
