import type { KeysAhead } from './keysAhead';
import { keysAhead } from './keysAhead';
import { view } from './view';

/** A piece that is being made: what is typed meanwhile is for its headline, and not for the piece one comes from. */
interface NewPiece {
  /** Its id; '' as long as the library makes it. */
  article: string;
  ahead: KeysAhead;
}

let begun: NewPiece | null = null;

/** Holds what is typed from now on, until the new piece takes it or one goes elsewhere. Escape lets go of it. */
export function beginPiece(): void {
  endPiece();
  begun = { article: '', ahead: keysAhead(endPiece) };
}

/** The piece is there, under this id. */
export function pieceMade(article: string): void {
  if (begun) begun.article = article;
}

/** Nothing is held any more; what was is given up. */
export function endPiece(): void {
  begun?.ahead.take();
  begun = null;
}

/** What was typed before the piece could take it; '' for any other piece. From here on keys go where the focus is. */
export function typedAhead(article: string): string {
  if (begun?.article !== article) return '';
  const { ahead } = begun;
  endPiece();
  return ahead.typed.value ?? '';
}

view.watch(() => {
  const { value } = view;
  if (begun && (value.at !== 'article' || value.id !== begun.article)) endPiece();
});
