import { altTextSaid } from '../../../shared/interchange/copy/embeddedPicture';
import { tagsIn } from '../../../shared/interchange/copy/tagsIn';

/** What is said of a picture among what is pasted. */
export interface SaidPicture {
  /** Where it says it is; '' for nowhere. */
  source: string;
  altText: string;
  /** How large it is shown, in pixels; 0 for what is not said. */
  width: number;
  height: number;
}

/** More tags than this are not listened to, whatever they say. */
const mostTags = 10_000;

/** No value that is asked for here is longer. */
const longestValue = 10_000;

/** Pixels to a unit of length. */
const pixels: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, in: 96, cm: 96 / 2.54, mm: 9.6 / 2.54 };

/**
 * What a word processor says to others of its kind in remarks, as VML: shapes, and the pictures that some of them are.
 * An `img` behind it, for everybody else, says which shapes it stands for.
 */
export class WordDrawings {
  /** Shapes by name, and whether they are a picture; what is in a group is drawn together with it. */
  readonly #shapes = new Map<string, SaidPicture | null>();
  #heard = 0;

  /** The names of the pictures in a remark. */
  hear(remark: string): string[] {
    if (!/^\s*\[if\s[^\]]{0,40}vml/i.test(remark.slice(0, 60))) return [];
    const pictures: string[] = [];
    let shape: { name: string; style: string; altText: string } | null = null;
    let groups = 0;
    for (const { name, nameAt, attributes } of tagsIn(remark)) {
      if (!name.startsWith('v:') || name === 'v:shapetype') continue;
      if (++this.#heard > mostTags) break;
      const isEnd = remark[nameAt - 1] === '/';
      const said = (attribute: string): string => {
        const found = attributes.find((one) => one.name === attribute);
        return found
          ? decoded(remark.slice(found.from, Math.min(found.until, found.from + longestValue)))
          : '';
      };
      if (name === 'v:group') groups = Math.max(groups + (isEnd ? -1 : 1), 0);
      if (isEnd || (groups > 0 && name !== 'v:group')) continue;
      if (name === 'v:imagedata' && shape) {
        const source = said('src');
        if (!this.#shapes.get(shape.name)) pictures.push(shape.name);
        this.#shapes.set(shape.name, { source, altText: shape.altText, ...sizeIn(shape.style) });
      } else if (said('id')) {
        shape = { name: said('id'), style: said('style'), altText: altTextSaid(said('alt')) };
        if (!this.#shapes.has(shape.name)) this.#shapes.set(shape.name, null);
      }
    }
    return pictures;
  }

  /** What is said of the picture that a shape is. */
  picture(shape: string): SaidPicture | null {
    return this.#shapes.get(shape) ?? null;
  }

  /** Whether what stands for these shapes was drawn, and is no picture that somebody put there. */
  isDrawn(shapes: readonly string[]): boolean {
    const known = shapes.filter((shape) => this.#shapes.has(shape));
    return known.length > 0 && !known.some((shape) => this.#shapes.get(shape));
  }
}

/** A value as it stands in a tag, with its signs by name read. */
function decoded(value: string): string {
  if (!value.includes('&')) return value;
  const text = value.replaceAll('<', '&lt;');
  return new DOMParser().parseFromString(text, 'text/html').documentElement.textContent ?? '';
}

function sizeIn(style: string): { width: number; height: number } {
  const side = (name: string): number => {
    const [, length, unit = 'px'] =
      new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]{1,12})(p[tx]|in|[cm]m)`, 'i').exec(style) ?? [];
    return Math.max(Number(length) * (pixels[unit.toLowerCase()] ?? 1) || 0, 0);
  };
  return { width: side('width'), height: side('height') };
}
