import { maximumDepth } from '../../../shared/article/flatText';

/** More than this is pasted as plain text: a page of HTML this long is no article. In characters. */
const longest = 4_000_000;

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const droppedTags = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH HEAD TITLE META LINK BASE FORM INPUT BUTTON SELECT TEXTAREA AUDIO VIDEO CANVAS IMG PICTURE'.split(
    ' ',
  ),
);

interface Place {
  list: { ordered: boolean; depth: number } | null;
  quote: boolean;
}

/**
 * Turns pasted HTML, whatever it is, into a flat row of blocks the article knows: headings, paragraphs,
 * quotes and list items with their depth. It is parsed into a document of its own, in which nothing
 * runs and nothing loads; scripts, styles, forms and pictures are left out, words are kept. What may
 * stand inside a block is decided afterwards by the article's schema.
 */
export function flattenPasted(html: string): string {
  if (html.length > longest) return '';
  const source = new DOMParser().parseFromString(html, 'text/html');
  const target = document.implementation.createHTMLDocument('');
  const row = target.createElement('div');
  let open: HTMLElement | null = null;

  function start(tag: string, place: Place): HTMLElement {
    const block = target.createElement(place.list ? 'p' : place.quote ? 'blockquote' : tag);
    if (place.list) {
      block.dataset['block'] = 'list-item';
      block.dataset['ordered'] = String(place.list.ordered);
      block.dataset['depth'] = String(Math.min(place.list.depth, maximumDepth));
    }
    row.append(block);
    return block;
  }

  function walk(node: Node, place: Place): void {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!open && !node.textContent?.trim()) return;
      open ??= start('p', place);
      open.append(node.textContent ?? '');
      return;
    }
    if (!isElement(node)) return;
    const element = node;
    const tag = element.tagName.toUpperCase();
    if (droppedTags.has(tag)) return;
    if (!blockTags.has(tag)) {
      if (containsBlock(element)) {
        for (const child of element.childNodes) walk(child, place);
      } else {
        open ??= start('p', place);
        open.append(target.importNode(withoutDropped(element), true));
      }
      return;
    }
    open = null;
    const inside = placeInside(tag, place);
    if (/^(H[1-6])$/.test(tag) && !inside.list && !inside.quote) open = start(tag.toLowerCase(), inside);
    for (const child of element.childNodes) walk(child, inside);
    open = null;
  }

  for (const child of source.body.childNodes) walk(child, { list: null, quote: false });
  for (const block of [...row.children]) if (!block.textContent?.trim()) block.remove();
  return row.innerHTML;
}

function placeInside(tag: string, place: Place): Place {
  if (tag === 'UL' || tag === 'OL') {
    return { ...place, list: { ordered: tag === 'OL', depth: place.list ? place.list.depth + 1 : 0 } };
  }
  return tag === 'BLOCKQUOTE' ? { ...place, quote: true } : place;
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === Node.ELEMENT_NODE;
}

function containsBlock(element: Element): boolean {
  return [...element.children].some(
    (child) => blockTags.has(child.tagName.toUpperCase()) || containsBlock(child),
  );
}

function withoutDropped(element: HTMLElement): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const child of [...copy.querySelectorAll('*')]) {
    if (droppedTags.has(child.tagName.toUpperCase())) child.remove();
  }
  return copy;
}
