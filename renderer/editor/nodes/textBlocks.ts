import { Node } from '@tiptap/core';
import type { SuggestedEnd } from '../../../shared/article/Suggested';
import { shownEnd } from './suggested';

/** The document of a body: any row of blocks. */
export const BodyDocument = Node.create({ name: 'doc', topNode: true, content: 'block+' });

/** The document of a line: headline or standfirst. */
export const LineDocument = Node.create({ name: 'doc', topNode: true, content: 'paragraph' });

export const Text = Node.create({ name: 'text', group: 'inline' });

export const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  priority: 1000,
  parseHTML: () => [{ tag: 'p' }, { tag: 'div', priority: 10 }],
  renderHTML: ({ node }) => [
    'p',
    { 'data-block': 'paragraph', ...shownEnd(node.attrs['suggested'] as SuggestedEnd | null) },
    0,
  ],
});

export const Subhead = Node.create({
  name: 'subhead',
  group: 'block',
  content: 'inline*',
  defining: true,
  parseHTML: () => ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
  renderHTML: ({ node }) => [
    'h2',
    { 'data-block': 'subhead', ...shownEnd(node.attrs['suggested'] as SuggestedEnd | null) },
    0,
  ],
});

export const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ node }) => [
    'blockquote',
    { 'data-block': 'quote', ...shownEnd(node.attrs['suggested'] as SuggestedEnd | null) },
    0,
  ],
});

/** A block of a newer Katern; shown with its text, never edited here. */
export const UnknownBlock = Node.create({
  name: 'unknownBlock',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ name: { default: '' } }),
  renderHTML: ({ node }) => [
    'div',
    {
      'data-block': 'unknown',
      'data-name': String(node.attrs['name']),
      ...shownEnd(node.attrs['suggested'] as SuggestedEnd | null),
    },
    0,
  ],
});
