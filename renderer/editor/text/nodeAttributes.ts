import type { Node } from '@tiptap/pm/model';
import { lineBreakEmbed } from '../../../shared/article/flatText';

type Attributes = Record<string, unknown>;

/** What a block node's newline carries in the flat text. A paragraph's carries nothing. */
export function attributesOfBlockNode(node: Node): Attributes {
  switch (node.type.name) {
    case 'subhead':
      return { block: 'subhead' };
    case 'quote':
      return { block: 'quote' };
    case 'listItem':
      return { block: 'list-item', ordered: node.attrs['ordered'] === true, depth: node.attrs['depth'] };
    case 'still':
      return { block: 'still', still: node.attrs['still'] };
    case 'unknownBlock':
      return { block: node.attrs['name'] };
    default:
      return {};
  }
}

/** What an inline node's characters carry: one attribute for each of its marks. */
export function attributesOfInlineNode(node: Node): Attributes {
  const attributes: Attributes = {};
  for (const mark of node.marks)
    attributes[mark.type.name] = mark.type.name === 'link' ? mark.attrs['href'] : true;
  return attributes;
}

/** The object an inline leaf is in the flat text. */
export function insertOf(node: Node): object {
  return node.type.name === 'lineBreak' ? { ...lineBreakEmbed } : { embed: node.attrs['name'] };
}

/**
 * The attributes to set so that `before` becomes `after`: values that differ, and null for those to
 * take away. Null when there is nothing to do.
 */
export function differenceOf(before: Attributes, after: Attributes): Attributes | null {
  const change: Attributes = {};
  for (const [key, value] of Object.entries(after)) if (before[key] !== value) change[key] = value;
  for (const key of Object.keys(before))
    if (after[key] === undefined && before[key] !== undefined) change[key] = null;
  return Object.keys(change).length > 0 ? change : null;
}
