import type { ResolvedPos } from '@tiptap/pm/model';
import type { PartLanguage } from '../../../shared/article/partLanguages';
import { partLanguage } from '../../../shared/article/partLanguages';
import { smartReach } from '../../../shared/language/smartPunctuation';
import { suggestedOf } from '../../suggestions/plainTransaction';

/**
 * What stands before a place in its block, as far as is asked for, or punctuation needs it, and as it will read: without
 * what is suggested to go.
 */
export function textBefore($at: ResolvedPos, reach = smartReach): string {
  let text = '';
  const { parent, textOffset } = $at;
  for (let index = $at.index() - (textOffset > 0 ? 0 : 1); index >= 0 && text.length < reach; index--) {
    const node = parent.child(index);
    if (suggestedOf(node)?.deleted) continue;
    const whole = node.isText ? (node.text ?? '') : node.type.name === 'lineBreak' ? '\n' : '\ufffc';
    text = (index === $at.index() ? whole.slice(0, textOffset) : whole) + text;
  }
  return text.slice(-reach);
}

/**
 * The other language that what is written at a place belongs to: that of what stands right before it, or at the beginning
 * of words in one that of these. Null for the article's.
 */
export function languageBefore($at: ResolvedPos): PartLanguage | null {
  const { nodeBefore, nodeAfter, parentOffset } = $at;
  const beside = parentOffset > 0 ? nodeBefore : nodeAfter;
  return partLanguage(beside?.marks.find(({ type }) => type.name === 'language')?.attrs['code']);
}
