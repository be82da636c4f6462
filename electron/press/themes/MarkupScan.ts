import type { ThemeProblem } from '../../../shared/faults/ThemeProblem';
import { isElementAllowed, voidElements } from './allowedMarkup';

/** A value that a template prints; `at` is the place in the template, `raw` whether it asks not to be escaped. */
export interface PrintedValue {
  at: number;
  raw: boolean;
}

/** An attribute as it was read: its fixed texts and its values in their order. */
export interface ScannedAttribute {
  name: string;
  pieces: (string | PrintedValue)[];
  at: number;
}

/** A start tag as it was read. */
export interface ScannedTag {
  name: string;
  attributes: ScannedAttribute[];
  at: number;
}

/** What a scan tells of as it goes. */
export interface ScanListener {
  tag(tag: ScannedTag): void;
  /** The structured data of a page: the one value inside its script element. */
  data(value: PrintedValue): void;
  refuse(at: number, problem: ThemeProblem): never;
}

type State = 'text' | 'tag' | 'value' | 'only-text';

/**
 * Reads HTML or SVG in pieces, with values in between of which only the place is known, and keeps where in the
 * markup it stands. It reads a strict part of HTML, in which what a browser makes of a text cannot be doubted:
 * values of attributes in quotes, every element closed, `<` for nothing but markup.
 */
export class MarkupScan {
  #state: State = 'text';
  #open: { name: string; at: number }[] = [];
  #tag: ScannedTag = { name: '', attributes: [], at: 0 };
  #quote = '"';
  #data: PrintedValue | null = null;

  constructor(private readonly listener: ScanListener) {}

  /** Where the scan stands, as a text that is equal for equal places. */
  get place(): string {
    const open = this.#open.map(({ name }) => name);
    const inTag = this.#state === 'text' ? [] : [this.#tag.name, this.#quote];
    const attribute = this.#state === 'value' ? this.#tag.attributes.at(-1)?.name : '';
    return JSON.stringify([this.#state, open, inTag, attribute]);
  }

  get inText(): boolean {
    return this.#state === 'text';
  }

  /** The element whose start tag is being read, and the attribute whose value is. */
  get within(): { element: string; attribute: string } {
    if (this.#state === 'text') return { element: '', attribute: '' };
    const attribute = this.#state === 'value' ? (this.#tag.attributes.at(-1)?.name ?? '') : '';
    return { element: this.#tag.name, attribute };
  }

  /** A value is printed here. */
  value(value: PrintedValue): void {
    const refuse = (problem: ThemeProblem): never => this.listener.refuse(value.at, problem);
    if (this.#state === 'text') return;
    if (this.#state === 'tag') return refuse({ kind: 'value-misplaced' });
    if (this.#state === 'only-text' && this.#tag.name === 'script') {
      if (!value.raw || this.#data) return refuse({ kind: 'value-misplaced' });
      this.#data = value;
      return;
    }
    if (value.raw) return refuse({ kind: 'misplaced', name: 'raw' });
    if (this.#state === 'value') this.#tag.attributes.at(-1)?.pieces.push(value);
  }

  /** A piece of markup, which begins at `from`. */
  text(text: string, from: number): void {
    // What goes before may be there or not: it must not be able to run into what comes here.
    if (this.#state === 'tag' && /^[^\s/>]/.test(text))
      this.listener.refuse(from, { kind: 'value-misplaced' });
    let at = 0;
    while (at < text.length) {
      if (this.#state === 'text') at = this.#readText(text, at, from);
      else if (this.#state === 'tag') at = this.#readTag(text, at, from);
      else if (this.#state === 'value') at = this.#readValue(text, at, from);
      else at = this.#readOnlyText(text, at, from);
    }
  }

  /** The markup ends: everything has to be closed. */
  end(): void {
    const open = this.#open.at(-1);
    if (this.#state !== 'text')
      this.listener.refuse(this.#tag.at, { kind: 'not-closed', name: `<${this.#tag.name}` });
    if (open) this.listener.refuse(open.at, { kind: 'not-closed', name: `<${open.name}>` });
  }

  #readText(text: string, start: number, from: number): number {
    const at = text.indexOf('<', start);
    if (at === -1) return text.length;
    const refuse = (problem: ThemeProblem): never => this.listener.refuse(from + at, problem);
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at);
      // A browser may end a comment sooner than it seems to.
      if (end === -1 || /[<>]/.test(text.slice(at + 4, end)))
        return refuse({ kind: 'not-closed', name: '<!--' });
      return end + 3;
    }
    const doctype = match(/<!doctype html>/iy, text, at);
    if (doctype) return at + doctype[0].length;
    const closed = match(/<\/([a-z][a-z0-9-]*)\s*>/iy, text, at);
    if (closed) {
      const name = (closed[1] ?? '').toLowerCase();
      if (this.#open.at(-1)?.name !== name) return refuse({ kind: 'closes-nothing', name: `</${name}>` });
      this.#open.pop();
      return at + closed[0].length;
    }
    const opened = match(/<([a-z][a-z0-9-]*)(?=[\s/>]|$)/iy, text, at);
    if (!opened) return refuse({ kind: 'lone-bracket' });
    const name = (opened[1] ?? '').toLowerCase();
    if (!isElementAllowed(name)) return refuse({ kind: 'element-refused', name });
    this.#tag = { name, attributes: [], at: from + at };
    this.#state = 'tag';
    return at + opened[0].length;
  }

  #readTag(text: string, at: number, from: number): number {
    const end = match(/\s*(\/?)>/y, text, at);
    if (end) {
      this.#finishTag(end[1] === '/');
      return at + end[0].length;
    }
    const blank = match(/\s+/y, text, at);
    if (blank) return at + blank[0].length;
    const found = match(/([a-z][a-z0-9:-]*)(\s*=\s*(["'])?)?/iy, text, at);
    if (!found) return this.listener.refuse(from + at, { kind: 'not-closed', name: `<${this.#tag.name}` });
    const [whole, name = '', gets, quote] = found;
    this.#tag.attributes.push({ name: name.toLowerCase(), pieces: [], at: from + at });
    if (gets && !quote) return this.listener.refuse(from + at, { kind: 'quotes-missing', name });
    if (quote) {
      this.#quote = quote;
      this.#state = 'value';
    }
    return at + whole.length;
  }

  #readValue(text: string, at: number, from: number): number {
    const end = text.indexOf(this.#quote, at);
    const piece = text.slice(at, end === -1 ? text.length : end);
    const bracket = piece.search(/[<>]/);
    if (bracket !== -1) {
      const name = this.#tag.attributes.at(-1)?.name ?? '';
      return this.listener.refuse(from + at + bracket, {
        kind: 'not-closed',
        name: `${name}=${this.#quote}`,
      });
    }
    if (piece) this.#tag.attributes.at(-1)?.pieces.push(piece);
    if (end === -1) return text.length;
    this.#state = 'tag';
    return end + 1;
  }

  /** Inside a title or a script: text in which only its own end is markup. */
  #readOnlyText(text: string, at: number, from: number): number {
    const { name } = this.#tag;
    const bracket = text.indexOf('<', at);
    const piece = text.slice(at, bracket === -1 ? text.length : bracket);
    if (name === 'script' && piece.trim())
      return this.listener.refuse(from + at, { kind: 'element-refused', name });
    if (bracket === -1) return text.length;
    const end = match(new RegExp(`</${name}\\s*>`, 'iy'), text, bracket);
    if (!end) return this.listener.refuse(from + bracket, { kind: 'lone-bracket' });
    if (name === 'script' && !this.#data)
      return this.listener.refuse(this.#tag.at, { kind: 'element-refused', name });
    if (this.#data) this.listener.data(this.#data);
    this.#data = null;
    this.#open.pop();
    this.#state = 'text';
    return bracket + end[0].length;
  }

  #finishTag(closesItself: boolean): void {
    const { name, at } = this.#tag;
    this.listener.tag(this.#tag);
    const inSvg = this.#open.some((element) => element.name === 'svg') || name === 'svg';
    this.#state = 'text';
    if (voidElements.has(name) || (closesItself && inSvg)) return;
    if (closesItself) this.listener.refuse(at, { kind: 'not-closed', name: `<${name}>` });
    this.#open.push({ name, at });
    if (name === 'script' || (name === 'title' && !inSvg)) this.#state = 'only-text';
  }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
