import type { Node } from '@tiptap/pm/model';
import { lineBreakEmbed } from '../../../shared/article/flatText';
import type { SuggestedEnd, SuggestedRun } from '../../../shared/article/Suggested';

type Attributes = Record<string, unknown>;

/** What a block node's newline carries in the flat text. A paragraph's carries nothing. */
export function attributesOfBlockNode(node: Node): Attributes {
  const suggested = node.attrs['suggested'] as SuggestedEnd | null | undefined;
  const shown = kindOfNode(node);
  if (!suggested) return shown;
  const { inserted, deleted, kind } = suggested;
  return {
    ...(kind ? { ...kind.was, setBlock: { id: kind.by, to: shown } } : shown),
    ...(inserted && { inserted }),
    ...(deleted && { deleted }),
  };
}

function kindOfNode(node: Node): Attributes {
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
  let suggested: SuggestedRun | null = null;
  for (const { type, attrs } of node.marks) {
    if (type.name === 'suggested') suggested = attrs['of'] as SuggestedRun;
    else attributes[type.name] = attrs['href'] ?? attrs['code'] ?? true;
  }
  return suggested ? withSuggested(attributes, suggested) : attributes;
}

/** The marks a node shows are what they would become; what they are now stands beside what is suggested. */
function withSuggested(
  shown: Attributes,
  { inserted, deleted, bold, italic, link, language }: SuggestedRun,
): Attributes {
  const attributes: Attributes = {
    ...shown,
    ...(inserted && { inserted }),
    ...(deleted && { deleted }),
    ...(bold && { setBold: { id: bold.by, to: shown['bold'] === true } }),
    ...(italic && { setItalic: { id: italic.by, to: shown['italic'] === true } }),
    ...(link && { setLink: { id: link.by, to: shown['link'] ?? '' } }),
    ...(language && { setLanguage: { id: language.by, to: shown['language'] ?? '' } }),
  };
  for (const [key, set] of Object.entries({ bold, italic, link, language })) {
    if (!set) continue;
    delete attributes[key];
    if (set.was) attributes[key] = set.was;
  }
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
  for (const [key, value] of Object.entries(after)) if (!isSame(before[key], value)) change[key] = value;
  for (const key of Object.keys(before))
    if (after[key] === undefined && before[key] !== undefined) change[key] = null;
  return Object.keys(change).length > 0 ? change : null;
}

/** What is suggested is set as an object. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}
