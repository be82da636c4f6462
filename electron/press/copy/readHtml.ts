import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { lineBreakEmbed, maximumDepth } from '../../../shared/article/flatText';
import { linkAddress } from '../../../shared/article/linkAddress';
import type { PartLanguage } from '../../../shared/article/partLanguages';
import { namedLanguage } from '../../../shared/article/partLanguages';
import { writtenLanguage } from '../../../shared/article/writtenLanguage';
import type { Copy, CopyStill, CopyUnit } from '../../../shared/interchange/copy/Copy';
import { plainUnit } from '../../../shared/interchange/copy/Copy';
import type { CopyParagraph } from '../../../shared/interchange/copy/layOutCopy';
import { altTextSaid } from '../../../shared/interchange/copy/embeddedPicture';
import { foreignOnly, mostWrittenIn } from '../../../shared/interchange/copy/foreignWords';
import { layOutCopy } from '../../../shared/interchange/copy/layOutCopy';
import { Receipt } from '../../../shared/interchange/copy/Receipt';
import type { EmbeddedPictures } from './EmbeddedPictures';
import { ImportRefused } from './ImportRefused';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** How deep elements may stand in each other, and how many there may be. */
const deepest = 500;
const mostNodes = 500_000;

/** So many characters of words. */
const mostCharacters = 2_000_000;

/** What is not looked into; what of it is worth a word. */
const dropped = new Map<string, 'scripts' | 'forms' | 'objects' | 'formulas' | null>([
  ['script', 'scripts'],
  ['style', null],
  ['template', null],
  ['head', null],
  ['nav', null],
  ['noscript', null],
  ['form', 'forms'],
  ['button', 'forms'],
  ['select', 'forms'],
  ['textarea', 'forms'],
  ['input', 'forms'],
  ['iframe', 'objects'],
  ['object', 'objects'],
  ['embed', 'objects'],
  ['audio', 'objects'],
  ['video', 'objects'],
  ['canvas', 'objects'],
  ['svg', 'objects'],
  ['math', 'formulas'],
]);

const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table ul'.split(
    ' ',
  ),
);

interface Around {
  bold: boolean;
  italic: boolean;
  link: string;
  language: PartLanguage | null;
  quote: boolean;
  list: { ordered: boolean; depth: number } | null;
  heading: number;
  /** It says what the picture before it is of. */
  caption: boolean;
  /** Newlines and spaces in it count. */
  pre: boolean;
}

/**
 * What a page of HTML says, as a copy. Nothing in it is run or loaded; `pictures` are those that are written out in it.
 * Throws `ImportRefused`.
 */
export function readHtml(html: string, pictures: EmbeddedPictures): Copy {
  const reader = new HtmlReader(pictures);
  const document = parse(html);
  reader.read(document.childNodes);
  const root = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  const body = root?.childNodes.find((node): node is Element => node.nodeName === 'body');
  const said = namedLanguage((body && tagOf(body)) || (root && tagOf(root)) || '');
  const own = said ?? mostWrittenIn(reader.paragraphs, null);
  const { texts, lifted } = layOutCopy(
    reader.paragraphs.map((one) => ({ ...one, units: foreignOnly(one.units, own) })),
  );
  return {
    texts,
    lifted,
    threads: [],
    stills: reader.stills,
    saved: { by: '', at: '' },
    language: own === null ? '' : (writtenLanguage(own) ?? ''),
    receipt: reader.receipt,
  };
}

class HtmlReader {
  readonly paragraphs: CopyParagraph[] = [];
  readonly stills: CopyStill[] = [];
  readonly receipt = new Receipt();
  #units: CopyUnit[] = [];
  /** Pictures among the words of the block that is read: they come after it. */
  #waiting: CopyParagraph[] = [];
  /** Whether the figure that is read has a picture that came along: what is said under another is about none. */
  #hasPicture = false;
  #nodes = 0;
  #characters = 0;

  constructor(private readonly pictures: EmbeddedPictures) {}

  read(nodes: readonly Node[]): void {
    const around = {
      bold: false,
      italic: false,
      link: '',
      language: null,
      quote: false,
      list: null,
      heading: 0,
      caption: false,
      pre: false,
    };
    for (const node of nodes) this.#node(node, around, 0);
    this.#end(around);
  }

  #node(node: Node, around: Around, depth: number): void {
    if (++this.#nodes > mostNodes || depth > deepest) throw new ImportRefused('too-large');
    if (node.nodeName === '#text') return this.#text((node as { value: string }).value, around);
    if (!('tagName' in node)) return;
    const tag = node.tagName;
    const gone = dropped.get(tag);
    if (gone !== undefined) {
      if (gone) this.receipt.note('dropped', gone);
      return;
    }
    if (tag === 'img') return this.#picture(node);
    if (isNoted(node, 'data-footnote-ref')) return;
    if (isNoted(node, 'data-footnotes')) return this.#footnotes(node);
    if (/^(?:del|s|strike)$/.test(tag) && wordsIn(node).trim())
      this.receipt.note('changed', 'struck-words', wordsIn(node));
    if (tag === 'br') {
      this.#units.push(plainUnit(lineBreakEmbed, marksOf(around)));
      return;
    }
    if (tag === 'table') return this.#table(node, around, depth);
    const within = this.#within(node, around);
    const isBlock = blocks.has(tag);
    if (isBlock) this.#end(around);
    for (const child of node.childNodes) this.#node(child, within, depth + 1);
    if (isBlock) this.#end(within);
  }

  /** A picture comes before the block it begins, else after it. */
  #picture({ attrs }: Element): void {
    const said = (attribute: string): string => attrs.find(({ name }) => name === attribute)?.value ?? '';
    const altText = altTextSaid(said('alt'));
    const part = this.pictures.partOf(said('src'));
    this.#hasPicture = part !== null;
    if (part === null) return this.receipt.note('dropped', 'pictures', altText);
    const id = `picture ${this.stills.length + 1}`;
    this.stills.push({ id, part, altText, credit: null });
    const end = plainUnit('\n', { block: 'still', still: id });
    const picture: CopyParagraph = { role: 'paragraph', level: 0, units: [], end };
    if (this.#units.some(isWord)) {
      this.#waiting.push(picture);
    } else {
      this.#units = [];
      this.paragraphs.push(picture);
    }
  }

  /** Notes of Markdown stand below it as a list, each with a way back. */
  #footnotes(node: Element): void {
    for (const child of node.childNodes) {
      if (child.nodeName === 'li')
        this.receipt.note('dropped', 'footnotes', wordsIn(child as Element).replace(/↩\d*/g, ''));
      else if ('tagName' in child) this.#footnotes(child);
    }
  }

  /** Each row as one paragraph with its pictures under it, below what the table is called. */
  #table(table: Element, around: Around, depth: number): void {
    this.#end(around);
    this.receipt.note('changed', 'tables', wordsIn(table));
    for (const caption of table.childNodes.filter(({ nodeName }) => nodeName === 'caption'))
      this.#node(caption, { ...around, heading: 0 }, depth + 1);
    this.#end(around);
    for (const row of rowsIn(table)) {
      const units: CopyUnit[] = [];
      const pictures: CopyParagraph[] = [];
      for (const cell of row.childNodes) {
        if (cell.nodeName !== 'td' && cell.nodeName !== 'th') continue;
        const before = this.paragraphs.length;
        this.#node(cell, { ...around, list: null, heading: 0 }, depth + 2);
        this.#end(around);
        if (units.length > 0) units.push(plainUnit(' '), plainUnit('|'), plainUnit(' '));
        let isFirst = true;
        for (const paragraph of this.paragraphs.splice(before)) {
          if (paragraph.units.length === 0) {
            pictures.push(paragraph);
            continue;
          }
          if (!isFirst) units.push(plainUnit(' '));
          isFirst = false;
          for (const unit of paragraph.units) units.push(unit);
        }
      }
      if (units.length > 0)
        this.paragraphs.push({ role: 'paragraph', level: 0, units, end: plainUnit('\n') });
      for (const picture of pictures) this.paragraphs.push(picture);
    }
  }

  #within(node: Element, around: Around): Around {
    const tag = node.tagName;
    const within = { ...around };
    // What says that it is in a language of which nothing is known here is in none that can be said.
    if (tag !== 'html' && tag !== 'body' && tagOf(node)) within.language = namedLanguage(tagOf(node));
    if (tag === 'b' || tag === 'strong') within.bold = true;
    if (/^(?:i|em|cite)$/.test(tag)) within.italic = true;
    if (tag === 'blockquote') within.quote = true;
    if (tag === 'figure') this.#hasPicture = false;
    if (tag === 'figcaption') within.caption = this.#hasPicture;
    if (tag === 'pre') within.pre = true;
    if (/^h[1-6]$/.test(tag)) within.heading = Number(tag.slice(1));
    if (tag === 'ul' || tag === 'ol')
      within.list = { ordered: tag === 'ol', depth: around.list ? around.list.depth + 1 : 0 };
    if (tag === 'a') {
      const href = node.attrs.find(({ name }) => name === 'href')?.value ?? '';
      const address = linkAddress(href);
      if (href && address === null) this.receipt.note('dropped', 'link-addresses', href);
      within.link = address ?? '';
    }
    return within;
  }

  #text(text: string, around: Around): void {
    this.#characters += text.length;
    if (this.#characters > mostCharacters) throw new ImportRefused('too-large');
    const lines = around.pre ? text.split('\n') : [text.replace(/[\t\n\f\r ]+/g, ' ')];
    lines.forEach((line, index) => {
      if (index > 0) this.#units.push(plainUnit(lineBreakEmbed));
      const attributes = marksOf(around);
      const words = line.replace(/[\u0000-\u0008\u000b-\u001f]/g, '');
      for (const sign of words.split('')) this.#units.push(plainUnit(sign, attributes));
    });
  }

  #end({ list, quote, heading, caption }: Around): void {
    const units = trimmed(this.#units);
    this.#units = [];
    if (units.length === 0) return;
    const depth = Math.min(list?.depth ?? 0, maximumDepth);
    if (list && list.depth > maximumDepth) this.receipt.note('changed', 'deep-lists');
    const attributes = heading
      ? { block: 'subhead' }
      : list
        ? { block: 'list-item', ordered: list.ordered, depth }
        : quote
          ? { block: 'quote' }
          : {};
    this.paragraphs.push({
      role: heading ? 'heading' : caption ? 'caption' : 'paragraph',
      level: heading,
      units,
      end: plainUnit('\n', attributes),
    });
    for (const picture of this.#waiting.splice(0)) this.paragraphs.push(picture);
  }
}

/** A block without the spaces and line breaks at its ends. */
function trimmed(units: readonly CopyUnit[]): CopyUnit[] {
  const first = units.findIndex(isWord);
  return first < 0 ? [] : units.slice(first, units.findLastIndex(isWord) + 1);
}

function isWord({ insert }: CopyUnit): boolean {
  return typeof insert === 'string' && insert !== ' ';
}

function marksOf({ bold, italic, link, language }: Around): CopyUnit['attributes'] {
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(link && { link }),
    ...(language && { language }),
  };
}

/** What an element says its words are in; '' for nothing. */
function tagOf({ attrs }: Element): string {
  return attrs.find(({ name }) => name === 'lang' || name === 'xml:lang')?.value ?? '';
}

function isNoted({ attrs }: Element, attribute: string): boolean {
  return attrs.some(({ name }) => name === attribute);
}

function rowsIn(table: Element): Element[] {
  return table.childNodes.flatMap((child) => {
    if (child.nodeName === 'tr') return [child as Element];
    return /^(?:tbody|thead|tfoot)$/.test(child.nodeName) ? rowsIn(child as Element) : [];
  });
}

function wordsIn(element: Element): string {
  return element.childNodes
    .map((child) => {
      if (child.nodeName === '#text') return (child as { value: string }).value;
      return 'childNodes' in child ? wordsIn(child as Element) : '';
    })
    .join(' ');
}
