import type * as Y from 'yjs';
import { headlineOf, standfirstOf, bodyOf } from '../../article/documentShape';
import { isLineBreak } from '../../article/flatText';
import { kindIn, settingOf, withSettings } from '../../article/Suggested';
import type { TextName } from '../../article/textNames';
import type { WordPicture } from './WordPicture';
import { wordDrawing } from './WordPicture';
import type { WordPieces } from './WordPieces';
import { wordText } from './WordPieces';
import { wordStyles } from './wordStyles';
import type { CreditChange } from './wordValues';
import { wordXml } from './wordXml';
import { writtenPassages } from './writtenPassages';

type Attributes = Readonly<Record<string, unknown>>;

/** Where comments begin and end in a text: XML to be written before a character, by its place. */
export type WordMarks = ReadonlyMap<number, string>;

/** What the words of a document are written with. */
export interface WordBodyStart {
  pieces: WordPieces;
  pictures: ReadonlyMap<string, WordPicture>;
  /** What is suggested about the credits of stills. */
  credits: ReadonlyMap<string, CreditChange>;
  marks: (text: TextName) => WordMarks;
  /** Before and after the picture of a still. */
  aroundStill: (still: string) => readonly [before: string, after: string];
}

/** The paragraphs of an article, and how many ordered lists there are: each counts anew. */
export function wordBody(doc: Y.Doc, start: WordBodyStart): { xml: string; lists: number } {
  const lists = { count: 0, within: false };
  const headline = paragraphs(headlineOf(doc), 'headline', start, lists);
  const standfirst = paragraphs(standfirstOf(doc), 'standfirst', start, lists);
  const body = paragraphs(bodyOf(doc), 'body', start, lists);
  return { xml: headline + standfirst + body, lists: lists.count };
}

interface Lists {
  count: number;
  within: boolean;
}

function paragraphs(text: Y.Text, name: TextName, start: WordBodyStart, lists: Lists): string {
  const { pieces } = start;
  const marks = start.marks(name);
  const isLine = name !== 'body';
  let at = 0;
  let content = '';
  let xml = '';
  let open = true;
  const end = (attributes: Attributes): void => {
    xml += isLine ? paragraph(style(wordStyles[name]), content) : block(content, attributes, start, lists);
    content = '';
    open = false;
  };
  const add = (written: string, attributes: Attributes): void => {
    if (!written) return;
    const link = typeof attributes['link'] === 'string' ? attributes['link'] : '';
    content += pieces.linked(
      pieces.suggested(pieces.run(written, attributes, link ? linkStyle : ''), attributes),
      link,
    );
    open = true;
  };
  const words = (part: string, attributes: Attributes): void =>
    add(wordText(part, Boolean(attributes['deleted'])), attributes);
  let marked = -1;
  /** What is to be written before a character, once; -1 for nowhere. */
  const markAt = (place: number): string => {
    if (place <= marked) return '';
    marked = place;
    return marks.get(place) ?? '';
  };
  for (const { insert, attributes, at: from, standsFrom } of writtenPassages(text, pieces)) {
    at = from;
    if (typeof insert !== 'string') {
      content += standsFrom === null || standsFrom === at ? markAt(at) : '';
      at++;
      if (isLineBreak(insert)) add('<w:br/>', attributes);
      open = true;
      continue;
    }
    let part = '';
    for (const sign of insert.split('')) {
      // Of words that stand there twice only what comes before all of them is before the first of them.
      const mark = standsFrom === null || standsFrom === at ? markAt(at) : '';
      at++;
      if (mark) {
        words(part, attributes);
        part = '';
        content += mark;
      }
      if (sign !== '\n') part += sign;
      else if (isLine) part += ' ';
      else {
        words(part, attributes);
        part = '';
        end(attributes);
      }
    }
    words(part, attributes);
  }
  const last = marks.get(at) ?? '';
  if (open || isLine || last) {
    content += last;
    end({});
  }
  return xml;
}

const linkStyle = '<w:rStyle w:val="Hyperlink"/>';

function style(id: string): string {
  return `<w:pStyle w:val="${id}"/>`;
}

function paragraph(properties: string, content: string): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;
}

/** A block with its properties in the order in which Word wants them; under a still its credit. */
function block(content: string, attributes: Attributes, start: WordBodyStart, lists: Lists): string {
  const { pieces, pictures, credits } = start;
  const setting = settingOf(attributes['setBlock']);
  const now = kindIn(withSettings(attributes));
  const was = kindIn(attributes);
  const numbered = listProperties(now, lists);
  const kindChange = setting
    ? `<w:pPrChange ${pieces.suggestion(setting.id)}><w:pPr>${kindStyle(was)}${
        was['block'] === 'list-item' ? numbering(was, lists.count) : ''
      }</w:pPr></w:pPrChange>`
    : '';
  const properties = `${kindStyle(now)}${numbered}${pieces.suggestedEnd(attributes)}${kindChange}`;
  const still = now['block'] === 'still' ? String(now['still']) : '';
  const before = was['block'] === 'still' ? String(was['still']) : '';
  const shown = still || before;
  if (!shown) return paragraph(properties, content);
  const picture = pictures.get(shown);
  const about: Attributes =
    still === before ? attributes : { ...attributes, [still ? 'inserted' : 'deleted']: setting?.id ?? '' };
  const [opens, closes] = start.aroundStill(shown);
  const drawn = picture
    ? `${opens}${pieces.suggested(pieces.run(`${wordDrawing(picture)}<w:br/>`, {}), about)}${closes}`
    : `${opens}${closes}`;
  const change = credits.get(shown);
  const line = change ? changedCredit(change, pieces) : credit(picture, about, pieces);
  return paragraph(properties, drawn + content) + line;
}

function credit(picture: WordPicture | undefined, attributes: Attributes, pieces: WordPieces): string {
  if (!picture?.credit) return '';
  const deleted = Boolean(attributes['deleted']);
  const run = pieces.suggested(pieces.run(wordText(picture.credit, deleted), {}), attributes);
  return paragraph(style(wordStyles.credit) + pieces.suggestedEnd(attributes), run);
}

/** Its paragraph stays, however it is decided: a credit that is no more is one that says nothing. */
function changedCredit({ by, at, was, becomes }: CreditChange, pieces: WordPieces): string {
  const tracked = (tag: string, words: string): string => {
    const run = pieces.run(wordText(words, tag === 'w:del'), {});
    return words ? `<${tag} ${pieces.revision({ by, at })}>${run}</${tag}>` : '';
  };
  return paragraph(style(wordStyles.credit), tracked('w:del', was) + tracked('w:ins', becomes));
}

function kindStyle({ block: kind }: Attributes): string {
  switch (kind) {
    case 'subhead':
    case 'quote':
    case 'list-item':
    case 'still':
      return style(wordStyles[kind]);
    case undefined:
      return '';
    default:
      // A block of a newer Katern: its name is in its style, its words are there.
      return style(wordXml(`Katern-${String(kind)}`));
  }
}

function listProperties(kind: Attributes, lists: Lists): string {
  const isOrdered = kind['block'] === 'list-item' && kind['ordered'] === true;
  if (isOrdered && !lists.within) lists.count++;
  // Bullets between numbers leave them counting on.
  if (kind['block'] !== 'list-item') lists.within = false;
  else if (isOrdered) lists.within = true;
  return kind['block'] === 'list-item' ? numbering(kind, lists.count) : '';
}

/** The first list of the numbering part is that of bullets. */
function numbering({ ordered, depth }: Attributes, list: number): string {
  const level = typeof depth === 'number' ? depth : 0;
  const number = ordered === true ? 1 + Math.max(list, 1) : 1;
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`;
}
