import type { CopyUnit } from '../copy/Copy';
import type { ParagraphRole, ParagraphStyles } from './ParagraphStyles';
import { revisionOf } from './revisionOf';
import type { WordElement } from './WordElement';
import { childOf } from './WordElement';
import type { WordRevision } from './WordRevision';

/** The picture of a still in a paragraph, and who would put it there or take it away. */
export interface WordStill {
  id: string;
  inserted: WordRevision | null;
  deleted: WordRevision | null;
}

/** The end of a paragraph: what kind of block it is, and what is suggested about that. */
export function paragraphEnd(
  properties: WordElement | null,
  role: ParagraphRole,
  still: WordStill | null,
  styles: ParagraphStyles,
): CopyUnit {
  const mark = childOf(properties, 'w:rPr');
  const change = childOf(properties, 'w:pPrChange');
  const kind = still ? { block: 'still', still: still.id } : null;
  const end: CopyUnit = {
    insert: '\n',
    attributes: kind && !still?.deleted ? kind : role.attributes,
    inserted: revisionOf(childOf(mark, 'w:ins') ?? childOf(mark, 'w:moveTo')),
    deleted: revisionOf(childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')),
    before: null,
  };
  if (still && kind) {
    // A picture that comes or goes while its paragraph stays makes another kind of block of that.
    if (still.deleted && !end.deleted) end.before = { attributes: kind, revision: still.deleted };
    else if (still.deleted) end.attributes = kind;
    else if (still.inserted && !end.inserted) end.before = { attributes: {}, revision: still.inserted };
    return end;
  }
  const revision = revisionOf(change);
  if (change && revision) {
    end.before = { attributes: styles.roleOf(childOf(change, 'w:pPr')).attributes, revision };
  }
  return end;
}
