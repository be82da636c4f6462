import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Article } from './Article';
import { isPrinted } from './Correction';
import { hashedStill } from './hashedStill';
import { shownStills } from './shownStills';
import { slugOf } from './slug';

/** The hashes that are known; an article's values are never edited in place. */
const known = new WeakMap<Article, string>();

/**
 * Stands for what is printed of an article: SHA-256 in hexadecimal over all of it but the status, the moment of
 * publication, the notes and stills that stand in no block of it. Two states with the same hash print the same: an
 * address that is only written down, as an export does, is no change, nor is a picture that is only suggested.
 */
export function contentHash(article: Article): string {
  const there = known.get(article);
  if (there !== undefined) return there;
  const { status: _status, publishedAt: _publishedAt, notes: _notes, corrections, ...printed } = article;
  const told = corrections.filter(isPrinted);
  const text = JSON.stringify({
    ...printed,
    // One that is only suggested, or was taken out, stays in the document and is not on the page.
    stills: Array.from(shownStills(article).values(), hashedStill),
    slug: slugOf(article.slug || article.headline, 'artikel'),
    // An article without them has the hash it had before there were any.
    ...(told.length > 0 && { corrections: told }),
  });
  const hash = bytesToHex(sha256(utf8ToBytes(text)));
  known.set(article, hash);
  return hash;
}
