import type { Node } from '@tiptap/pm/model';
import type { SuggestedEnd } from '../../shared/article/Suggested';
import { suggestedOf } from './plainTransaction';

/** The suggestions about a stretch of words, or about the end of a block. */
export function suggestionsOfNode(node: Node): string[] {
  if (!node.isInline) {
    const { inserted, deleted, kind } = (node.attrs['suggested'] ?? {}) as SuggestedEnd;
    return [inserted, deleted, kind?.by].filter((id) => id !== undefined);
  }
  const { inserted, deleted, bold, italic, link, language } = suggestedOf(node) ?? {};
  return [deleted, inserted, bold?.by, italic?.by, link?.by, language?.by].filter((id) => id !== undefined);
}
