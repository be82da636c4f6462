import * as v from 'valibot';
import type { Author } from '../article/Author';
import { asks } from './Call';

/** What the library knows of people. */
export const peopleCalls = {
  /** Those who wrote the articles edited last, by their bylines, and whom comments in these ask or mention; by name. */
  'people:known': asks(v.strictObject({})).answers<Author[]>(),
};
