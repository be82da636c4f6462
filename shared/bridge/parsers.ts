import * as v from 'valibot';
import { mostPagesElsewhere, policyKinds } from '../pages/Policies';
import { longestPolicyAddress, policyAddress } from '../pages/policyAddress';
import { themeIdPattern } from '../pages/themeId';

const megabyte = 1024 * 1024;

/** A UUID in lower case. */
export const uuid = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
);

/** An article's id as the library makes them. */
export const articleId = uuid;
/** The length of an article's id, in characters. */
export const idLength = 36;

/** The most articles that are spoken of at once. */
export const mostArticles = 1_000_000;

/** Articles, by their ids. */
export const manyArticles = v.pipe(v.array(articleId), v.maxLength(mostArticles));

/** A SHA-256 in lower-case hexadecimal. */
export const contentHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Stands for a file or folder the person chose; main alone knows its path. */
export const fileToken = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** Bytes, wherever they came from. */
export const bytes = v.custom<Uint8Array>((input) => input instanceof Uint8Array, 'no bytes');

/** A Yjs update (v1 encoding), at most 64 MB. */
export const update = v.pipe(
  bytes,
  v.check((given) => given.byteLength <= 64 * megabyte, 'longer than 64 MB'),
);

/** A picture's file holds no more bytes than this: 200 MB. */
export const mostPictureBytes = 200_000_000;

/** The bytes of a pasted picture. */
export const pictureBytes = v.pipe(
  bytes,
  v.check((given) => given.byteLength <= mostPictureBytes, 'longer than 200 MB'),
);

/** A file's name for people, never a path. */
export const fileName = v.pipe(v.string(), v.maxLength(1000));

/** A theme: one that ships with Katern, or the person's own. */
export const themeId = v.pipe(v.string(), v.regex(themeIdPattern));

const policyPage = v.pipe(
  v.string(),
  v.maxLength(longestPolicyAddress),
  v.check((address) => policyAddress(address) === address, 'no https address'),
);

/** A publisher's policies; none where it is empty. */
export const policies = v.strictObject({
  ...v.entriesFromList(policyKinds, v.optional(policyPage)),
  sameAs: v.optional(v.pipe(v.array(policyPage), v.minLength(1), v.maxLength(mostPagesElsewhere))),
});

export const language = v.picklist(['nl', 'en']);

/** A moment: ISO 8601, UTC. */
export const moment = v.pipe(v.string(), v.isoTimestamp());
