import type { RtfPicture } from './RtfPicture';
import { PictureWords } from './PictureWords';

/** What stands in these is not in the text, or is in it already in another form. */
const beside = new Set(
  'fonttbl colortbl stylesheet info header headerl headerr headerf footer footerl footerr footerf nonshppict shprslt shpgrp listtext pntext pntxta pntxtb objdata template fldinst listpicture picprop'.split(
    ' ',
  ),
);

/** What may be passed over by whoever does not know it, and is gone through here: pictures are in it. */
const known = new Set(['shppict', 'shpinst']);

/** The name of a shape's property is no longer than this. */
const longestProperty = 32;

/** A picture in more stretches than this is none that a program wrote. */
const mostStretches = 10_000;

/** The edges of a shape, in twips. */
type Edges = Record<'shpleft' | 'shpright' | 'shptop' | 'shpbottom', number>;

/** What is known within a group; what is within it begins with that. */
interface Group {
  isBeside: boolean;
  isFootnote: boolean;
  /** `\*` was said, and the word it is about was not yet. */
  isIgnorable: boolean;
  /** What signs in it are: bytes of a picture, the name of a property, or nothing that is asked for. */
  signs: 'bytes' | 'name' | null;
  picture: PictureWords | null;
  shape: Edges | null;
  property: { name: string } | null;
}

const outside: Group = {
  isBeside: false,
  isFootnote: false,
  isIgnorable: false,
  signs: null,
  picture: null,
  shape: null,
  property: null,
};

/** The groups of an RTF document that are open, and the pictures in those that were closed. */
export class RtfGroups {
  readonly #open: Group[] = [];
  readonly #inText: RtfPicture[] = [];
  readonly #inFootnotes: RtfPicture[] = [];
  #group = outside;

  constructor(private readonly rtf: string) {}

  get depth(): number {
    return this.#open.length;
  }

  get pictures(): number {
    return this.#inText.length + this.#inFootnotes.length;
  }

  inOrder(): RtfPicture[] {
    return [...this.#inText, ...this.#inFootnotes];
  }

  open(): void {
    const around = this.#group;
    this.#open.push(around);
    // Groups in a picture say what it is for, and hold no bytes of it.
    const isBeside = around.isBeside || around.isIgnorable || around.signs !== null;
    this.#group = { ...around, isBeside, isIgnorable: false, signs: null, picture: null };
  }

  /** False once the document itself has ended. */
  close(): boolean {
    const { picture, isFootnote } = this.#group;
    const around = this.#open.pop();
    if (picture) (isFootnote ? this.#inFootnotes : this.#inText).push(picture.picture());
    this.#group = around ?? outside;
    return this.depth > 0;
  }

  markIgnorable(): void {
    this.#group.isIgnorable = true;
  }

  hearWord(name: string, number: number | null): void {
    const group = this.#group;
    if (group.isBeside) return;
    if (beside.has(name) || (group.isIgnorable && !known.has(name))) {
      group.isBeside = true;
      return;
    }
    group.isIgnorable = false;
    if (group.picture) {
      group.picture.hear(name, number);
      return;
    }
    if (name === 'pict') {
      group.picture = new PictureWords(sizeOf(group.shape));
      group.signs = 'bytes';
    } else if (name === 'footnote') group.isFootnote = true;
    else if (name === 'shpinst') group.shape = { shpleft: 0, shpright: 0, shptop: 0, shpbottom: 0 };
    else if (name === 'sp') group.property = { name: '' };
    else if (name === 'sn') group.signs = 'name';
    // Of a shape's pictures one is what it shows; others fill what is drawn.
    else if (name === 'sv') group.isBeside = group.property?.name !== 'pib';
    else if (group.shape && isEdge(name)) group.shape[name] = number ?? 0;
  }

  hearSigns({ kind, from, until }: { kind: 'signs' | 'bytes'; from: number; until: number }): void {
    const { isBeside, signs, picture, property } = this.#group;
    if (isBeside || from === until) return;
    if (signs === 'name' && property)
      property.name = this.rtf.slice(from, Math.min(until, from + longestProperty)).trim();
    if (signs === 'bytes') picture?.add({ from, until, isRaw: kind === 'bytes' }, mostStretches);
  }
}

function isEdge(name: string): name is keyof Edges {
  return /^shp(?:left|right|top|bottom)$/.test(name);
}

function sizeOf(shape: Edges | null): { width: number; height: number } | null {
  if (!shape) return null;
  const width = shape.shpright - shape.shpleft;
  const height = shape.shpbottom - shape.shptop;
  return width > 0 && height > 0 ? { width, height } : null;
}
