import type { ResolvedPos } from '@tiptap/pm/model';
import { smartReach } from '../../../shared/language/smartPunctuation';
import { suggestedOf } from '../../suggestions/plainTransaction';

/**
 * What stands before a place in its block, as far as punctuation asks for it and as it will read: without what is
 * suggested to go.
 */
export function textBefore($at: ResolvedPos): string {
  let text = '';
  const { parent, textOffset } = $at;
  for (let index = $at.index() - (textOffset > 0 ? 0 : 1); index >= 0 && text.length < smartReach; index--) {
    const node = parent.child(index);
    if (suggestedOf(node)?.deleted) continue;
    const whole = node.isText ? (node.text ?? '') : node.type.name === 'lineBreak' ? '\n' : '\ufffc';
    text = (index === $at.index() ? whole.slice(0, textOffset) : whole) + text;
  }
  return text.slice(-smartReach);
}
