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

/** The property of a document that says the same, for programs that keep those and no parts. */
export const originProperty = 'Katern';

/** The properties of a document that are nobody's but ours. */
export function originProperties({ article, snapshot }: WordOrigin): string {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
  return (
    `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">` +
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${originProperty}">` +
    `<vt:lpwstr>${wordXml(article)} ${wordXml(snapshot)}</vt:lpwstr></property></Properties>`
  );
}
