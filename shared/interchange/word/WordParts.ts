import type { WordElement } from './WordElement';

/** The parts of a Word document that say something; null for those it does not have. */
export interface WordParts {
  document: WordElement;
  styles: WordElement | null;
  numbering: WordElement | null;
  comments: WordElement | null;
  commentsExtended: WordElement | null;
  footnotes: WordElement | null;
  endnotes: WordElement | null;
  core: WordElement | null;
  /** The relations of the document: id to where it leads. */
  relations: ReadonlyMap<string, WordRelation>;
}

/** Where a relation of a document leads. */
export interface WordRelation {
  /** A part of the archive by its path, or an address. */
  target: string;
  external: boolean;
}
