import { tagsIn } from '../../../shared/interchange/copy/tagsIn';

/**
 * Renames the styles in HTML, `style` attributes to `data-style` and `style` elements to templates: the window refuses
 * styles that do not come from its own files, also in a document that nobody sees, and they would be read as if they
 * were not there. Words stay as they are. One pass, whatever the HTML.
 */
export function setStylesAside(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { name, nameAt, nameEnd, attributes } of tagsIn(html)) {
    if (name === 'style') {
      kept.push(html.slice(from, nameAt), 'template');
      from = nameEnd;
    }
    for (const attribute of attributes) {
      if (attribute.name !== 'style') continue;
      kept.push(html.slice(from, attribute.at), 'data-');
      from = attribute.at;
    }
  }
  kept.push(html.slice(from));
  return kept.join('');
}
