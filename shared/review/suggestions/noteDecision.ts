import type * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { authorOf, writeAuthor } from '../../article/Author';
import { suggestionsOf } from '../../article/documentShape';
import { plainFacts } from './plainFacts';

/** What becomes of a suggestion. */
export type Decision = 'accepted' | 'rejected';

/** Notes what became of a suggestion, who decided that, and when: ISO 8601. */
export function noteDecision(
  doc: Y.Doc,
  id: string,
  decision: Decision,
  who: Author | string,
  at: string,
): void {
  const facts = suggestionsOf(doc);
  facts.set(id, {
    ...plainFacts(facts.get(id)),
    decided: { as: decision, ...writeAuthor(authorOf(who)), at },
  });
}

/** Whether somebody decided on a suggestion. */
export function isDecided(doc: Y.Doc, id: string): boolean {
  return Boolean((plainFacts(suggestionsOf(doc).get(id)) as { decided?: unknown }).decided);
}
