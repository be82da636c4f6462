import { setFields } from '../../article/editFields';
import { slugOf } from '../../article/slug';
import type { FixMaker } from './Fix';

/** Writes down the address that the page gets in any case. */
export const writeSafeSlug: FixMaker = (_finding, { slug }) => ({
  certain: true,
  apply: (doc) => setFields(doc, { slug: slugOf(slug, 'artikel') }),
});
