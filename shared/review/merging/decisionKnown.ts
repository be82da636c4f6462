import type * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import { plainFacts } from '../suggestions/plainFacts';
import type { Knowledge } from './Knowledge';
import { valueIn } from './valueIn';

/** What a copy knows of a decision on a suggestion, as it is noted; null for none. */
export function decisionKnown(doc: Y.Doc, id: string, copy: Knowledge): unknown {
  return (plainFacts(valueIn(suggestionsOf(doc), id, copy)?.value) as { decided?: unknown }).decided ?? null;
}
