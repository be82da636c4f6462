import type * as Y from 'yjs';
import type { TextName } from '../../article/textNames';
import { readThreads } from '../../review/threads/readThreads';
import type { Comment, Thread } from '../../review/threads/Thread';
import { isOpen } from '../../review/threads/Thread';
import type { WordPieces } from './WordPieces';
import type { ValueRemark } from './wordValues';
import { wordXml } from './wordXml';

/** The comments of a document: two parts, and what stands in its text where they are. */
export interface WordComments {
  comments: string;
  /** Which answers which, and which are settled. */
  extended: string;
  marks: (text: TextName) => ReadonlyMap<number, string>;
  aroundStill: (still: string) => readonly [before: string, after: string];
}

interface Placed {
  starts: string[];
  ends: string[];
}

/**
 * Every comment of an article as one of Word's, with its answers under it. One about the whole article, or about words
 * that are gone, stands at the beginning of the headline. So does what `remarks` say of the article, and of stills that are
 * not in `shown`.
 */
export function wordComments(
  doc: Y.Doc,
  pieces: WordPieces,
  remarks: readonly ValueRemark[],
  shown: ReadonlySet<string>,
): WordComments {
  const places = new Map<string, Placed>();
  const place = (key: string): Placed => {
    const known = places.get(key) ?? { starts: [], ends: [] };
    places.set(key, known);
    return known;
  };
  let number = 0;
  let comments = '';
  let extended = '';
  for (const thread of readThreads(doc)) {
    const [from, until] = endsOf(thread);
    const first = number;
    for (const comment of thread.comments) {
      comments += commentXml(comment, number, pieces);
      const parent = number === first ? '' : ` w15:paraIdParent="${paragraphId(first)}"`;
      extended += `<w15:commentEx w15:paraId="${paragraphId(number)}"${parent} w15:done="${isOpen(thread) ? 0 : 1}"/>`;
      place(from).starts.push(starts(number));
      place(until).ends.push(ends(number));
      number++;
    }
  }
  for (const remark of remarks) {
    comments += commentXml(remark, number, pieces);
    extended += `<w15:commentEx w15:paraId="${paragraphId(number)}" w15:done="0"/>`;
    const isShown = remark.still !== null && shown.has(remark.still);
    const [from, until] = isShown
      ? [`before ${remark.still}`, `after ${remark.still}`]
      : ['headline 0', 'headline 0'];
    place(from).starts.push(starts(number));
    place(until).ends.push(ends(number));
    number++;
  }
  return {
    comments,
    extended,
    marks: (text) => {
      const found = new Map<number, string>();
      for (const [key, { starts, ends }] of places) {
        const [name, at] = key.split(' ');
        if (name === text) found.set(Number(at), [...ends, ...starts].join(''));
      }
      return found;
    },
    aroundStill: (still) => [
      places.get(`before ${still}`)?.starts.join('') ?? '',
      places.get(`after ${still}`)?.ends.join('') ?? '',
    ],
  };
}

function starts(number: number): string {
  return `<w:commentRangeStart w:id="${number}"/>`;
}

function ends(number: number): string {
  return `<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`;
}

/** The keys of the places where a thread's words begin and end. */
function endsOf({ place }: Thread): [from: string, until: string] {
  switch (place.kind) {
    case 'text':
      return [`${place.text} ${place.from}`, `${place.text} ${place.until}`];
    case 'still':
      return [`before ${place.still}`, `after ${place.still}`];
    case 'article':
    case 'gone':
      return ['headline 0', 'headline 0'];
  }
}

function commentXml(
  { by, at, text }: Pick<Comment, 'by' | 'at' | 'text'>,
  number: number,
  pieces: WordPieces,
): string {
  const lines = text.split('\n');
  const said = lines.map((line, index) => {
    const id = index === lines.length - 1 ? ` w14:paraId="${paragraphId(number)}"` : '';
    return `<w:p${id}><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r><w:t xml:space="preserve">${wordXml(line)}</w:t></w:r></w:p>`;
  });
  // Comments are numbered by themselves, from 0.
  const who = pieces.revision({ by, at }).replace(/^w:id="\d+"/, `w:id="${number}"`);
  return `<w:comment ${who} w:initials="${wordXml(initials(by))}">${said.join('')}</w:comment>`;
}

/** Eight hexadecimal digits, below 0x80000000 and not 0. */
function paragraphId(number: number): string {
  return (0x10000000 + number).toString(16).toUpperCase();
}

/** Word shows them where there is no room for a name. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return words
    .map((word) => [...word].slice(0, 1).join(''))
    .join('')
    .slice(0, 4);
}
