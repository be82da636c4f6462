import fc from 'fast-check';
import type * as Y from 'yjs';
import { bodyOf, headlineOf, stillsOf } from '../../../shared/article/documentShape';
import { addStill, changeStill } from '../../../shared/article/editStills';
import { addTag, removeTag } from '../../../shared/article/editTags';
import type { Tag } from '../../../shared/tags/Tag';
import { stillOf } from '../../fixtures/filmArticle';

/** Near each other, so that a slip of the pen has several to choose from. */
export const words =
  'Vermeer vermeer VERMEERS Vermeet verme vermee vermer nachtboot Nachtboten café cafés zee'.split(' ');

export const hashes = ['a', 'b'].map((letter) => letter.repeat(64));

const tags: Tag[] = [
  { kind: 'company', label: 'Netflix' },
  { kind: 'person', label: 'Elmer van der Marel' },
  { kind: 'title', label: 'Vermeers zee', year: 2025 },
];

const edits = {
  type: (doc: Y.Doc, { word, place }: Chance) => bodyOf(doc).insert(place % bodyOf(doc).length, `${word} `),
  cut: (doc: Y.Doc, { place }: Chance) => cut(bodyOf(doc), place),
  headline: (doc: Y.Doc, { word, place }: Chance) => {
    cut(headlineOf(doc), place);
    headlineOf(doc).insert(0, `${word} `);
  },
  tag: (doc: Y.Doc, { place }: Chance) => addTag(doc, oneOf(tags, place), 0),
  untag: (doc: Y.Doc, { place }: Chance) => removeTag(doc, oneOf(tags, place)),
  picture: (doc: Y.Doc, { word, place }: Chance) => {
    const hash = oneOf(hashes, place);
    const original = { hash, type: 'image/png', width: 40, height: 30, bytes: 900, name: '' } as const;
    addStill(doc, stillOf(hash, original, { ...credited(word), altText: word }));
    bodyOf(doc).insert(bodyOf(doc).length, '\n', { block: 'still', still: hash });
  },
  credit: (doc: Y.Doc, { word, place }: Chance) => {
    const hash = oneOf(hashes, place);
    if (stillsOf(doc).has(hash)) changeStill(doc, hash, credited(place % 2 ? '' : word));
  },
  unpicture: (doc: Y.Doc, { place }: Chance) => stillsOf(doc).delete(oneOf(hashes, place)),
};

/** What is done in an article. */
export type Edit = keyof typeof edits;

/**
 * What else happens: an article is made, binned, restored; somebody asks for a card, so that all that waits is
 * brought up to date; search reads on a little, or has what many articles have ready in memory; search is closed, and opened again when it is next needed; the
 * library is opened anew, without an article it had, or with the last words of one lost for good.
 */
const others = [
  'make',
  'bin',
  'restore',
  'ask',
  'read',
  'prepare',
  'close',
  'restart',
  'remove',
  'lose',
] as const;

interface Chance {
  word: string;
  place: number;
}

/** Something that happens in a library that search follows. */
export interface Happening extends Chance {
  kind: Edit | (typeof others)[number];
  /** Which article, counted round. */
  at: number;
}

const often: Happening['kind'][] = [
  'make',
  'type',
  'type',
  'cut',
  'cut',
  'headline',
  'ask',
  'read',
  'read',
  'prepare',
];

export const happening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constantFrom(...often, ...(Object.keys(edits) as Edit[]), ...others),
  at: fc.nat(3),
  word: fc.constantFrom(...words),
  place: fc.nat(60),
});

export function isEdit(kind: Happening['kind']): kind is Edit {
  return kind in edits;
}

/** Does it in an article's document; there may be nothing to do. */
export function edit(doc: Y.Doc, kind: Edit, chance: Chance): void {
  doc.transact(() => edits[kind](doc, chance));
}

function cut(text: Y.Text, place: number): void {
  const from = place % Math.max(1, text.length);
  text.delete(from, Math.min(1 + (place % 9), Math.max(0, text.length - from - 1)));
}

/** A still with one word for a credit, or none at all. */
function credited(creator: string): { creator: string; title: string; via: string; creditLine: string } {
  return { creator, title: '', via: '', creditLine: '' };
}

function oneOf<T>(from: readonly T[], place: number): T {
  const one = from[place % from.length];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}
