import { setFields } from '../../article/editFields';
import type { FixMaker } from './Fix';

/** Gives the article an address that no other has. Somebody may rather think of another word. */
export const writeFreeSlug: FixMaker = (_finding, _article, { library }) => {
  const slug = library?.freeSlug;
  return slug ? { certain: false, apply: (doc) => setFields(doc, { slug }) } : null;
};
