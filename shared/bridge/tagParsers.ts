import * as v from 'valibot';
import { parseTagAddress } from '../tags/parseTagAddress';
import { longestLabel } from '../tags/parseTypedTag';
import type { Tag } from '../tags/Tag';
import { tagKinds } from '../tags/Tag';

/** A tag as it may be given to an article. */
export const tag = v.pipe(
  v.strictObject({
    kind: v.picklist(tagKinds),
    label: v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(2 * longestLabel),
      v.check((label) => label === label.normalize('NFC').trim(), 'not as labels are written'),
    ),
    address: v.optional(
      v.pipe(
        v.string(),
        v.check((address) => parseTagAddress(address) === address, 'no address of a tag'),
      ),
    ),
    year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999))),
  }),
  v.check(({ kind, year }) => year === undefined || kind === 'title', 'only a title has a year'),
  v.transform(({ kind, label, year, address }): Tag => ({
    kind,
    label,
    ...(year === undefined ? {} : { year }),
    ...(address === undefined ? {} : { address }),
  })),
);

/** Some tags, at least one. */
export const tags = v.pipe(v.array(tag), v.minLength(1), v.maxLength(1000));
