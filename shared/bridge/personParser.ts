import * as v from 'valibot';
import { cutInitials, personColours, roles } from '../article/Person';
import { longestWriterName } from '../article/Version';

/** A letter or two, or none, that stand for somebody. */
export const initials = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((given) => cutInitials(given) === given, 'too long'),
);

export const colour = v.picklist([...personColours, '']);

export const role = v.picklist([...roles, '']);

/** Somebody who works on articles, as their desk says. */
export const person = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  name: v.pipe(v.string(), v.maxLength(longestWriterName)),
  initials,
  colour,
  role,
});
