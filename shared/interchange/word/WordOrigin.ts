import { wordXml } from './wordXml';

/** Where a Word document comes from: which article, as it was when it was saved. */
export interface WordOrigin {
  article: string;
  /** The article's Yjs snapshot at that moment, in base64: no words are in it. */
  snapshot: string;
}

/** The namespace of the part in which a Word document says so. */
export const originNamespace = 'urn:katern:word:1';

/** The part that says where a document comes from. Word and LibreOffice keep it as it is. */
export function originPart({ article, snapshot }: WordOrigin): string {
  return `<origin xmlns="${originNamespace}" article="${wordXml(article)}"><snapshot>${wordXml(snapshot)}</snapshot></origin>`;
}
