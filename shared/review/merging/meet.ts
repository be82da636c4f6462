import * as Y from 'yjs';
import type { ArticleLanguage } from '../../article/Article';
import { commentsOf, fieldsOf, suggestionsOf, versionsOf, writersMapOf } from '../../article/documentShape';
import { hasWriter } from '../../article/writers';
import { asWritten } from './asWritten';
import { Authors } from './Authors';
import { CharacterSet } from './CharacterSet';
import { digestOf } from './digestOf';
import { Knowledge } from './Knowledge';
import type { Meeting } from './Meeting';
import { recallDecided } from './recallDecided';

/**
 * Brings two copies of an article together; theirs is used up. Which of the two is one's own makes no difference: both
 * desks get the same document, and whatever is written into it through the meeting is the same to the last bit. `here`
 * and `there` are what the copies know.
 */
export function meet(mine: Y.Doc, theirs: Y.Doc, here: Knowledge, there: Knowledge): Meeting {
  const isMineFirst = String(here) < String(there);
  const [one, other] = isMineFirst ? [here, there] : [there, here];
  const doc = isMineFirst ? asWritten([Y.encodeStateAsUpdate(mine)]) : theirs;
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(isMineFirst ? theirs : mine, Y.encodeStateVector(doc)));
  const base = recallDecided(doc, one.and(other), one, other);
  const language = fieldsOf(doc).get('language');
  const own = freshClient(doc, JSON.stringify([String(one), String(other)]));
  const asMeeting: Meeting['asMeeting'] = (work) => {
    doc.clientID = own;
    doc.transact(work);
    noteNobody(doc, own);
  };
  return {
    doc,
    copies: [base, one, other, Knowledge.of(doc)],
    authors: new Authors(doc, base, one, other),
    language: (language === 'en' ? 'en' : 'nl') satisfies ArticleLanguage,
    at: latestMoment(doc),
    chosen: new CharacterSet(),
    as: (reason, work) => {
      const client = freshClient(doc, reason);
      doc.clientID = client;
      doc.transact(work);
      asMeeting(() => noteNobody(doc, client));
    },
    asMeeting,
  };
}

/** A client of whom the document has nothing yet, the same for the same reason. */
function freshClient(doc: Y.Doc, reason: string): number {
  for (let turn = 0; ; turn++) {
    const { client } = digestOf(turn === 0 ? reason : `${turn} ${reason}`);
    if (!doc.store.clients.has(client)) return client;
  }
}

/** Says that nobody wrote with a client, if anything was: neither side did. */
function noteNobody(doc: Y.Doc, client: number): void {
  if (doc.store.clients.has(client) && !hasWriter(doc, client))
    writersMapOf(doc).set(String(client), { name: '' });
}

/** The latest moment that is noted in an article. */
function latestMoment(doc: Y.Doc): string {
  let latest = '';
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Y.AbstractType) return;
    const { at, editedAt, decided } = value as Record<string, unknown>;
    for (const moment of [at, editedAt]) {
      if (typeof moment === 'string' && !Number.isNaN(Date.parse(moment)) && moment > latest) latest = moment;
    }
    look(decided);
  };
  look({ at: fieldsOf(doc).get('createdAt') });
  for (const map of [commentsOf(doc), suggestionsOf(doc), versionsOf(doc)])
    for (const value of map.values()) look(value);
  return latest;
}
