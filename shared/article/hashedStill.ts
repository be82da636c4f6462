import type { Still } from '../still/Still';

/**
 * A still as it goes into the hash of an article's content: in the form it had first, with what later
 * versions of Katern know of it only where there is something. So an article that nobody touched keeps
 * its hash when Katern is renewed, and is not said to have been edited.
 */
export function hashedStill(still: Still): object {
  const { id, kind, title, creator, via, creditLine, source, copyrightNotice, usageTerms, ...others } = still;
  const { licenceUrl, dateCreated, expires, description, altText, original, focus, read, ...more } = others;
  const { turns, crops, ...later } = more;
  return {
    ...{ id, kind, title, creator, via, creditLine, source, copyrightNotice, usageTerms },
    ...{ licenceUrl, dateCreated, expires, description, altText, original, focus, read },
    ...Object.fromEntries(Object.entries(later).filter(([, value]) => value !== '')),
    ...(turns && { turns }),
    ...(Object.keys(crops).length > 0 && { crops }),
  };
}
