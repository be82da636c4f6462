import * as Y from 'yjs';
import { textNames } from './textNames';

/**
 * The shape of an article's shared document. Headline, standfirst and body are texts of their own;
 * small fields, stills, tags, corrections, threads, comments, suggestions, which of them move words, suggested values,
 * words that are let pass, languages, ticks, versions and writers are maps. Nothing in it is nested deeper than one level, so that whatever two copies merge into is again a valid article
 * (docs/decisions/0002-flat-body.md).
 */
export const schemaVersion = 1;

/** Marks changes made here, by hand: what undo takes back and what is stored. */
export const byHand = Symbol('by hand');

/** Marks changes that came from the library: they are on disk already. */
export const fromDisk = Symbol('from disk');

/** The names of the small text fields. */
export const fieldNames = [
  'kicker',
  'byline',
  'section',
  'dateline',
  'slug',
  'seoTitle',
  'notes',
  'publishedAt',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** Every key of the fields map that this version knows. */
export const knownFields: ReadonlySet<string> = new Set([
  ...fieldNames,
  'schema',
  'id',
  'language',
  'status',
  'createdAt',
]);

/**
 * An empty document, to be written in or filled from updates; with `gc` false nothing deleted is thrown away. Every
 * document is made here: Yjs knows that a text has marks in it only when the text itself was there before them. In
 * one that was not, taking out what stands after the end of a mark takes that end along, and plain words turn bold.
 */
export function emptyDocument({ gc = true }: { gc?: boolean } = {}): Y.Doc {
  const doc = new Y.Doc({ gc });
  for (const name of textNames) doc.getText(name);
  return doc;
}

export const headlineOf = (doc: Y.Doc): Y.Text => doc.getText('headline');
export const standfirstOf = (doc: Y.Doc): Y.Text => doc.getText('standfirst');
export const bodyOf = (doc: Y.Doc): Y.Text => doc.getText('body');
export const fieldsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('fields');
/** Use id -> the still's values, as one plain map each. */
export const stillsOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('stills');
/** Tag key -> the tag. */
export const tagsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('tags');

/** Correction id -> its values, as one plain map each. */
export const correctionsOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('corrections');

/** Thread id -> what it is about and how it stands; undo leaves it alone. */
export const threadsOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('threads');
/** Comment id -> the comment, with the thread it is in; undo leaves it alone. */
export const commentsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('comments');
/**
 * Suggestion id -> who made it, when, what became of it, and and where two copies came together, whose
 * wording it would replace and which characters were written anew for it; what it suggests stands in the texts. Undo leaves it alone.
 */
export const suggestionsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('suggestions');
/**
 * Suggestion id -> true where it takes words from one place to another. Not among the facts about it: undo takes it back
 * with the words, and who decides at that moment sets those.
 */
export const movesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('suggestedMoves');
/** Suggestion id -> a value somebody suggests, as one plain map each: about what, by whom, and what became of it. */
export const suggestedValuesOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('suggestedValues');
/** Word -> true where it is let pass in this article, whatever dictionaries say. */
export const ignoredWordsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('ignoredWords');
/** Language -> true where its words are right in this article too. */
export const spelledInOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('spelledIn');
/** Id of an item of a checklist -> who ticked it and when; undo leaves it alone. */
export const checksOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('checks');
/** Version id -> the version; undo leaves it alone. */
export const versionsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('versions');
/** Yjs client -> who that is; undo leaves it alone. */
export const writersMapOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('writers');

/** Everything undo may take back. */
export function undoScope(doc: Y.Doc): (Y.Text | Y.Map<unknown>)[] {
  return [
    headlineOf(doc),
    standfirstOf(doc),
    bodyOf(doc),
    fieldsOf(doc),
    doc.getMap<unknown>('stills'),
    tagsOf(doc),
    doc.getMap<unknown>('corrections'),
    doc.getMap<unknown>('suggestedValues'),
    movesOf(doc),
    ignoredWordsOf(doc),
    spelledInOf(doc),
  ];
}
