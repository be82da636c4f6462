import { maximumDepth } from '../../../shared/article/flatText';
import type { PartLanguage } from '../../../shared/article/partLanguages';
import { namedLanguage } from '../../../shared/article/partLanguages';
import { languageOf } from '../../../shared/preflight/text/languageOf';

/** A list as the article has it: items with a depth. */
export interface PastedList {
  ordered: boolean;
  depth: number;
}

/** How words are set. */
export interface PastedMarks {
  bold: boolean;
  italic: boolean;
  /** '' for none. */
  link: string;
  /** Null for that of the text it is pasted into. */
  language: PartLanguage | null;
}

/** Marks of lists, comments of others and what is hidden: none of it is words of the text. */
const unseen =
  /mso-list:\s*ignore|mso-element:\s*comment-list|mso-special-character:\s*comment|mso-hide:\s*all|(?:^|;)\s*display:\s*none/i;

/** Whether a program put an element beside the words that are copied, or hid it. */
export function isUnseen(element: Element): boolean {
  return unseen.test(styleOf(element));
}

/**
 * How words in an element are set, by its tag and its style, and which language they are said to be in, within others.
 * `own` are the languages of which nothing needs to be said.
 */
export function marksWithin(
  element: Element,
  around: PastedMarks,
  own: readonly (PartLanguage | null)[],
): PastedMarks {
  const tag = element.tagName;
  const style = styleOf(element);
  const [, weight] = /(?:^|;)\s*font-weight:\s*([\w]+)/i.exec(style) ?? [];
  const [, slant] = /(?:^|;)\s*font-style:\s*(\w+)/i.exec(style) ?? [];
  const bold = weight
    ? /^(?:bold|bolder|[6-9]\d\d)$/i.test(weight)
    : /^(?:B|STRONG)$/.test(tag) || around.bold;
  const italic = slant ? /^(?:italic|oblique)$/i.test(slant) : /^(?:I|EM)$/.test(tag) || around.italic;
  const link = tag === 'A' ? (element.getAttribute('href') ?? '') : around.link;
  return { bold, italic, link, language: languageWithin(element, around.language, own) };
}

function languageWithin(
  element: Element,
  around: PartLanguage | null,
  own: readonly (PartLanguage | null)[],
): PartLanguage | null {
  const said = element.getAttribute('lang');
  if (!said) return around;
  const language = namedLanguage(said);
  if (own.includes(language)) return null;
  // Programs say it by the keyboard somebody has, too.
  return language && languageOf(beginningOf(element)) === own[0] ? null : language;
}

/** So many characters and so many nodes are enough to tell a language by. */
const looked = { characters: 1500, nodes: 400 };

function beginningOf(element: Element): string {
  const nodes = element.ownerDocument.createNodeIterator(element);
  let words = '';
  for (let left = looked.nodes; left > 0 && words.length < looked.characters; left--) {
    const node = nodes.nextNode();
    if (!node) break;
    if (node.nodeType === Node.TEXT_NODE) words += `${(node.nodeValue ?? '').slice(0, looked.characters)} `;
  }
  return words;
}

/** What a paragraph says that it is an item of, as Word's do and ours, which have no element for that; else null. */
export function paragraphList(element: Element): PastedList | null {
  if (element.getAttribute('data-block') === 'list-item') {
    const depth = Number(element.getAttribute('data-depth')) + 1;
    return { ordered: element.getAttribute('data-ordered') === 'true', depth: depthOf(String(depth)) };
  }
  const [, level] = /mso-list:\s*l\d+\s+level(\d+)/i.exec(styleOf(element)) ?? [];
  if (!level) return null;
  const mark = [...element.querySelectorAll('*')].find((one) => /mso-list:\s*ignore/i.test(styleOf(one)));
  const counts = /^\s*\(?(?:\d+|[a-z]{1,4})[.)]/i.test(mark?.textContent ?? '');
  return { ordered: counts, depth: depthOf(level) };
}

/** How deep an item says that it is; null where it does not. */
export function saidDepth(element: Element): number | null {
  const level = element.getAttribute('data-aria-level') ?? element.getAttribute('aria-level');
  return level && /^\d+$/.test(level) ? depthOf(level) : null;
}

/** The kind of block that a style of Word's stands for, as a tag; '' for none. */
export function wordTag({ classList }: Element): '' | 'h2' | 'blockquote' {
  for (const name of classList) {
    if (/^Mso(?:Title|Subtitle|Heading\d)$/.test(name)) return 'h2';
    if (/^Mso(?:Intense)?Quote$/.test(name)) return 'blockquote';
  }
  return '';
}

function depthOf(level: string): number {
  return Math.min(Math.max(Math.trunc(Number(level)) - 1 || 0, 0), maximumDepth);
}

/** Set aside before it was parsed (`setStylesAside`). */
function styleOf(element: Element): string {
  return element.getAttribute('data-style') ?? '';
}
