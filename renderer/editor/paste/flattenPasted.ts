import { maximumDepth } from '../../../shared/article/flatText';
import type { ArticleLanguage } from '../../../shared/article/Article';
import { namedLanguage } from '../../../shared/article/partLanguages';
import { altTextSaid } from '../../../shared/interchange/copy/embeddedPicture';
import { setPicturesAside, sourceSaid } from '../../../shared/interchange/copy/setPicturesAside';
import type { PastedList, PastedMarks } from './pastedStyle';
import { isUnseen, marksWithin, paragraphList, saidDepth, wordTag } from './pastedStyle';
import { setStylesAside } from './setStylesAside';
import type { SaidPicture } from './WordDrawings';
import { WordDrawings } from './WordDrawings';

/** More than this is not pasted: a page of HTML this long is no article. In characters, without its pictures and with. */
const longest = 4_000_000;
const longestWithPictures = 200_000_000;

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Where ProseMirror says, on the clipboard, how what was copied began and ended. */
const sliceMark = 'data-pm-slice';
const droppedTags = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH HEAD TITLE META LINK BASE FORM INPUT BUTTON SELECT TEXTAREA AUDIO VIDEO CANVAS'.split(
    ' ',
  ),
);

interface Place extends PastedMarks {
  list: PastedList | null;
  quote: boolean;
}

/** A picture among what is pasted. */
export interface PastedPicture extends SaidPicture {
  /** How many of the blocks stand before it. */
  after: number;
  /** Whether it stands for what was drawn in a word processor: then nobody put it there as a picture. */
  isDrawn: boolean;
}

/** A picture on the way, behind a block. */
interface NotedPicture {
  after: Element | null;
  said: SaidPicture;
  isDrawn: boolean;
  /** The shape that it is for word processors; '' where it is for everybody. */
  shape: string;
}

/** What is pasted, as blocks in HTML, and the pictures that stood between them. */
export interface Flattened {
  html: string;
  pictures: PastedPicture[];
}

const nothing: Flattened = { html: '', pictures: [] };

const outside: Place = { list: null, quote: false, bold: false, italic: false, link: '', language: null };

/**
 * Turns pasted HTML, whatever it is, into a flat row of blocks the article knows: headings, paragraphs,
 * quotes and list items with their depth. It is parsed into a document of its own, in which nothing
 * runs and nothing loads; scripts, styles and forms are left out, words are kept, with what their styles say of bold and
 * italic. A row of a table becomes a paragraph, unless the table is there to lay a page out. Which address a link may have
 * is decided afterwards by the article's schema. What was cut or copied in a text like this one keeps each space, and goes
 * into the words it is put between. Pictures are answered apart: before the block they begin, else after the one they are
 * in. Words say that they are in another language than `own`, that of the article, where the HTML says it of them and not
 * of the whole. Pictures that are there for word processors alone, in remarks, are pictures as any.
 */
export function flattenPasted(html: string, own: ArticleLanguage): Flattened {
  const aside = html.length > longestWithPictures ? null : setPicturesAside(html, longest);
  if (!aside) return nothing;
  const source = new DOMParser().parseFromString(setStylesAside(aside.html), 'text/html');
  const target = document.implementation.createHTMLDocument('');
  const blocks = target.createElement('div');
  let open: HTMLElement | null = null;
  /** The last block with words in it. */
  let worded: Element | null = null;
  const pictures: NotedPicture[] = [];
  const drawings = new WordDrawings();
  /** What pictures for everybody stand for: shapes, and addresses. */
  const shownShapes = new Set<string>();
  const shownSources = new Set<string>();
  const ends = endsOfSlice(source);
  const languages = [own, namedLanguage(source.body.lang || source.documentElement.lang)];

  function start(tag: string, place: Place): HTMLElement {
    const block = target.createElement(place.list ? 'p' : place.quote ? 'blockquote' : tag);
    if (place.list) {
      block.dataset['block'] = 'list-item';
      block.dataset['ordered'] = String(place.list.ordered);
      block.dataset['depth'] = String(Math.min(place.list.depth, maximumDepth));
    }
    blocks.append(block);
    return block;
  }

  function walk(node: Node, place: Place): void {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!open && !ends && !node.textContent?.trim()) return;
      open ??= start('p', place);
      open.append(words(node.textContent ?? '', place));
      if (node.textContent?.trim()) worded = open;
      return;
    }
    if (node.nodeType === Node.COMMENT_NODE) return noteDrawings(node);
    if (!isElement(node)) return;
    const tag = node.tagName.toUpperCase();
    if (droppedTags.has(tag) || isUnseen(node)) return;
    if (tag === 'IMG') return notePicture(node);
    if (tag === 'BR') {
      open?.append(target.createElement('br'));
      return;
    }
    const marks = marksWithin(node, place, languages);
    if (!blockTags.has(tag)) {
      for (const child of node.childNodes) walk(child, { ...place, ...marks });
      return;
    }
    open = null;
    if (tag === 'TR' && isRowOfWords(node)) return tableRow(node);
    const inside = { ...placeInside(node, tag, place), ...marks };
    const heading = /^H[1-6]$/.test(tag) ? tag.toLowerCase() : wordTag(node);
    // How a heading is set is the theme's business.
    if (heading && !inside.list && !inside.quote) open = start(heading, inside);
    for (const child of node.childNodes) walk(child, inside);
    open = null;
  }

  function notePicture(picture: Element): void {
    const shapes = (picture.getAttribute('v:shapes') ?? '').split(/\s+/).filter(Boolean);
    for (const shape of shapes) shownShapes.add(shape);
    const said = saidOf(picture, shapes);
    if (said.source) shownSources.add(said.source);
    if (!isSpacer(picture))
      pictures.push({ after: worded, said, isDrawn: drawings.isDrawn(shapes), shape: '' });
  }

  function noteDrawings(remark: Node): void {
    for (const shape of drawings.hear(remark.nodeValue ?? '')) {
      const said = drawings.picture(shape);
      if (said) pictures.push({ after: worded, said, isDrawn: false, shape });
    }
  }

  function saidOf(picture: Element, shapes: readonly string[]): SaidPicture {
    const said = (name: string): string => picture.getAttribute(name) ?? '';
    return {
      source: sourceSaid(said('src'), aside?.pictures ?? []),
      altText: altTextSaid(said('alt')) || (drawings.picture(shapes[0] ?? '')?.altText ?? ''),
      width: pixelsIn(said('width')),
      height: pixelsIn(said('height')),
    };
  }

  /** Whether a picture is one for everybody, or for word processors and not there for others. */
  function isShownOnce({ shape, said }: NotedPicture): boolean {
    return !shape || !(shownShapes.has(shape) || shownSources.has(said.source));
  }

  /** The cells of a row as one paragraph. */
  function tableRow(row: HTMLElement): void {
    const block = start('p', outside);
    worded = block;
    const fill = (node: Node, marks: PastedMarks): void => {
      if (node.nodeType === Node.TEXT_NODE) block.append(words(node.textContent ?? '', marks));
      if (node.nodeType === Node.COMMENT_NODE) return noteDrawings(node);
      if (!isElement(node) || droppedTags.has(node.tagName.toUpperCase()) || isUnseen(node)) return;
      if (node.tagName === 'IMG') return notePicture(node);
      if (node.tagName === 'BR') block.append(' ');
      for (const child of node.childNodes) fill(child, marksWithin(node, marks, languages));
    };
    [...row.children].forEach((cell, index) => {
      if (index > 0) block.append(' | ');
      fill(cell, outside);
    });
  }

  function words(text: string, { bold, italic, link, language }: PastedMarks): Node {
    let node: Node = target.createTextNode(text);
    const wrap = (tag: string): HTMLElement => {
      const element = target.createElement(tag);
      element.append(node);
      node = element;
      return element;
    };
    if (link) wrap('a').setAttribute('href', link);
    if (italic) wrap('em');
    if (bold) wrap('strong');
    if (language) wrap('span').lang = language;
    return node;
  }

  for (const child of source.body.childNodes) walk(child, outside);
  if (ends) blocks.firstElementChild?.setAttribute(sliceMark, ends);
  else for (const block of [...blocks.children]) if (isBare(block)) block.remove();
  const places = new Map([...blocks.children].map((block, index) => [block, index + 1]));
  return {
    html: blocks.innerHTML,
    pictures: pictures.filter(isShownOnce).map(({ after, said, isDrawn }) => ({
      ...said,
      after: (after && places.get(after)) ?? 0,
      isDrawn,
    })),
  };
}

/** Whether there are no words in a block. */
function isBare({ textContent }: Element): boolean {
  return !textContent?.trim();
}

function pixelsIn(side: string): number {
  return /^\s*\d{1,6}(?:px)?\s*$/.test(side) ? Number.parseInt(side, 10) : 0;
}

/** Whether a picture is there to be counted and not to be seen. */
function isSpacer(picture: Element): boolean {
  return ['width', 'height'].some((side) => /^[012]$/.test(picture.getAttribute(side) ?? ''));
}

/**
 * Whether the first and the last block are whole, as ProseMirror says it of what was copied in a text of its own; '' where
 * it says nothing. No more of it is passed on: what it stood in is decided by where it goes.
 */
function endsOfSlice(source: Document): string {
  const said = source.querySelector(`[${sliceMark}]`)?.getAttribute(sliceMark) ?? '';
  const [, first, last] = /^(\d+) (\d+)/.exec(said) ?? [];
  const end = (depth: string | undefined): number => Math.min(1, Number(depth));
  return first === undefined ? '' : `${end(first)} ${end(last)} []`;
}

function placeInside(element: Element, tag: string, place: Place): Place {
  if (tag === 'UL' || tag === 'OL') {
    return { ...place, list: { ordered: tag === 'OL', depth: place.list ? place.list.depth + 1 : 0 } };
  }
  const said = tag === 'LI' ? saidDepth(element) : null;
  if (place.list && said !== null) return { ...place, list: { ...place.list, depth: said } };
  const list = place.list ?? (tag === 'P' ? paragraphList(element) : null);
  return { ...place, list, quote: place.quote || tag === 'BLOCKQUOTE' };
}

/** Whether a row holds words in more than one cell; where there is more in one than a paragraph, it lays a page out. */
function isRowOfWords(row: Element): boolean {
  const cells = [...row.children];
  const isPlain = cells.every(
    (cell) =>
      !cell.querySelector('table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote') &&
      [...cell.querySelectorAll('p, div')].filter(({ textContent }) => textContent?.trim()).length < 2,
  );
  return isPlain && cells.filter(({ textContent }) => textContent?.trim()).length > 1;
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === Node.ELEMENT_NODE;
}
