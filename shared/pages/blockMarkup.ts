import type { BlockView } from './bodyView';

/** A printed block of text as plain HTML, for those who read an article away from its page. */
export function blockMarkup({ kind, markup }: Pick<BlockView, 'kind' | 'markup'>): string {
  switch (kind) {
    case 'subhead':
      return `<h2>${markup}</h2>`;
    case 'quote':
      return `<blockquote><p>${markup}</p></blockquote>`;
    case 'paragraph':
      return `<p>${markup}</p>`;
    case 'list':
    case 'still':
      return markup;
  }
}
