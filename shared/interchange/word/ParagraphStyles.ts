import { maximumDepth } from '../../article/flatText';
import { childOf, elementsOf, valueOf } from './WordElement';
import type { WordElement } from './WordElement';
import type { WordParts } from './WordParts';
import { creditStyleName, wordStyles } from './wordStyles';

/** What a paragraph of a Word document is. */
export interface ParagraphRole {
  role: 'title' | 'subtitle' | 'heading' | 'caption' | 'paragraph' | 'credit';
  /** The level of a heading, from 1; else 0. */
  level: number;
  /** What the newline of its block says. */
  attributes: Readonly<Record<string, unknown>>;
}

/** So many styles stand on each other at most. */
const longestChain = 20;

/** Knows what a document's styles and lists mean. */
export class ParagraphStyles {
  readonly #styles = new Map<string, WordElement>();
  /** Of each list, whether each of its levels counts. */
  readonly #ordered = new Map<string, ReadonlyMap<string, boolean>>();

  constructor({ styles, numbering }: Pick<WordParts, 'styles' | 'numbering'>) {
    for (const style of elementsOf(styles)) {
      const id = style.attributes['w:styleId'];
      if (style.name === 'w:style' && id) this.#styles.set(id, style);
    }
    const abstract = new Map<string, ReadonlyMap<string, boolean>>();
    for (const one of elementsOf(numbering)) {
      if (one.name === 'w:abstractNum') abstract.set(one.attributes['w:abstractNumId'] ?? '', levelsOf(one));
    }
    for (const one of elementsOf(numbering)) {
      if (one.name !== 'w:num') continue;
      const levels = abstract.get(valueOf(childOf(one, 'w:abstractNumId')));
      if (levels) this.#ordered.set(one.attributes['w:numId'] ?? '', levels);
    }
  }

  /** The names of a style and of those it stands on, in lower case: Word's own have the same in every language. */
  namesOf(id: string): string[] {
    const names: string[] = [];
    for (const style of this.#chain(id)) names.push(valueOf(childOf(style, 'w:name')).toLowerCase());
    return names;
  }

  /** What a paragraph is by its properties. */
  roleOf(properties: WordElement | null): ParagraphRole {
    const id = valueOf(childOf(properties, 'w:pStyle'));
    const names = this.namesOf(id);
    const plain = { level: 0, attributes: {} };
    // LibreOffice keeps the names of styles and makes ids of its own of them.
    if (id === wordStyles.credit || names.includes(creditStyleName.toLowerCase()))
      return { role: 'credit', ...plain };
    if (names.includes('title')) return { role: 'title', ...plain };
    if (names.includes('subtitle')) return { role: 'subtitle', ...plain };
    if (names.includes('caption')) return { role: 'caption', ...plain };
    const level = this.#headingLevel(id, names, properties);
    if (level > 0) return { role: 'heading', level, attributes: { block: 'subhead' } };
    const list = this.#listIn(id, properties);
    if (list) return { role: 'paragraph', level: 0, attributes: list };
    const isQuote = names.some((name) => /^(?:intense )?quote$|^block text$|^quotations$/.test(name));
    return { role: 'paragraph', level: 0, attributes: isQuote ? { block: 'quote' } : {} };
  }

  #headingLevel(id: string, names: readonly string[], properties: WordElement | null): number {
    for (const name of names) {
      const [, level] = /^heading (\d)$/.exec(name) ?? [];
      if (level) return Number(level);
    }
    const outline = [properties, ...this.#chain(id).map((style) => childOf(style, 'w:pPr'))]
      .map((one) => childOf(one, 'w:outlineLvl'))
      .find((one) => one !== null);
    const level = outline ? Number(valueOf(outline)) : 9;
    return level >= 0 && level < 9 ? level + 1 : 0;
  }

  #listIn(id: string, properties: WordElement | null): Record<string, unknown> | null {
    const found = [properties, ...this.#chain(id).map((style) => childOf(style, 'w:pPr'))]
      .map((one) => childOf(one, 'w:numPr'))
      .find((one) => one !== null);
    const number = valueOf(childOf(found, 'w:numId'));
    if (!found || !number || number === '0') return null;
    const level = valueOf(childOf(found, 'w:ilvl')) || '0';
    const ordered = this.#ordered.get(number)?.get(level) ?? false;
    const depth = Math.min(Math.max(Math.trunc(Number(level)) || 0, 0), maximumDepth);
    return { block: 'list-item', ordered, depth };
  }

  #chain(id: string): WordElement[] {
    const chain: WordElement[] = [];
    let style = this.#styles.get(id);
    while (style && chain.length < longestChain && !chain.includes(style)) {
      chain.push(style);
      style = this.#styles.get(valueOf(childOf(style, 'w:basedOn')));
    }
    return chain;
  }
}

function levelsOf(list: WordElement): ReadonlyMap<string, boolean> {
  return new Map(
    elementsOf(list)
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [
        level.attributes['w:ilvl'] ?? '',
        !/^(?:bullet|none|)$/.test(valueOf(childOf(level, 'w:numFmt'))),
      ]),
  );
}
