import type * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { authorOf, writeAuthor } from '../../article/Author';
import { suggestionsOf } from '../../article/documentShape';

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

/** What is known of a suggestion, whatever stands there: a shared type, say, cannot be copied into a value. */
function plainFacts(known: unknown): object {
  const isPlain = typeof known === 'object' && known !== null && known.constructor === Object;
  return isPlain ? known : {};
}
