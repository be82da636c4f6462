import type { TextName } from '../../article/textNames';
import type { Copy, CopyUnit, ParagraphRole } from './Copy';

/** One paragraph of what is taken in. */
export interface CopyParagraph {
  role: ParagraphRole;
  /** The level of a heading, from 1; else 0. */
  level: number;
  units: CopyUnit[];
  /** Its end, with what the block is. */
  end: CopyUnit;
}

/** Paragraphs, as the three texts of an article. */
export interface LaidOut {
  texts: Record<TextName, CopyUnit[]>;
  lifted: Copy['lifted'];
  /** Where a character of a paragraph has come to stand; null for none. */
  placeOf: (place: readonly [paragraph: number, at: number]) => { text: TextName; at: number } | null;
}

/** A first line that is longer than this is no headline. */
const longestHeadline = 160;

/**
 * Lays paragraphs out as an article: the title as headline, or else the first heading, or a short first line; a
 * subtitle as standfirst; all else as the body, in which a caption stands with the picture above it.
 */
export function layOutCopy(paragraphs: readonly CopyParagraph[]): LaidOut {
  const texts: Record<TextName, CopyUnit[]> = { headline: [], standfirst: [], body: [] };
  const lifted: Copy['lifted'] = {};
  const places: ({ text: TextName; at: number } | null)[] = paragraphs.map(() => null);
  const headline = headlineOf(paragraphs);
  const standfirst = paragraphs.findIndex(({ role }) => role === 'subtitle');
  let before: CopyParagraph | null = null;
  paragraphs.forEach((paragraph, index) => {
    const { role, level, units, end } = paragraph;
    const text = index === headline ? 'headline' : index === standfirst ? 'standfirst' : 'body';
    if (text !== 'body') {
      places[index] = { text, at: 0 };
      add(texts[text], units);
      lifted[text] = { role, level, at: texts.body.length, end };
      return;
    }
    const isCaption =
      role === 'caption' && before?.units.length === 0 && before.end.attributes['block'] === 'still';
    // A caption comes before the end of the picture above it, and has no end of its own.
    const close = (isCaption && texts.body.pop()) || end;
    places[index] = { text, at: texts.body.length };
    add(texts.body, units);
    texts.body.push(close);
    before = paragraph;
  });
  return {
    texts,
    lifted,
    placeOf: ([paragraph, at]) => {
      const place = places[paragraph];
      return place ? { text: place.text, at: Math.min(place.at + at, texts[place.text].length) } : null;
    },
  };
}

/** One by one: a paragraph may be longer than a call has room for. */
function add(text: CopyUnit[], units: readonly CopyUnit[]): void {
  for (const unit of units) text.push(unit);
}

function headlineOf(paragraphs: readonly CopyParagraph[]): number {
  const title = paragraphs.findIndex(({ role }) => role === 'title');
  if (title >= 0) return title;
  const first = paragraphs.findIndex(({ units }) => units.length > 0);
  const top = paragraphs.findIndex(({ role, level }) => role === 'heading' && level === 1);
  if (top >= 0) return top;
  const line = paragraphs[first];
  if (!line) return -1;
  if (line.role === 'heading') return first;
  const isPlain = line.end.attributes['block'] === undefined;
  const isShort = line.units.length <= longestHeadline && !/^[.:;,]$/.test(String(line.units.at(-1)?.insert));
  const isAlone = paragraphs.slice(first + 1).some(({ units }) => units.length > 0);
  return isPlain && isShort && isAlone ? first : -1;
}
