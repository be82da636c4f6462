import * as v from 'valibot';
import { statuses } from '../article/Article';
import { roles } from '../article/Person';
import type { SignOff } from '../review/signOff/SignOff';
import { checkedStatuses, longestItem, mostItems } from '../review/signOff/SignOff';
import { asks } from './Call';

const someRoles = v.pipe(v.array(v.picklist(roles)), v.minLength(1), v.maxLength(roles.length));
const items = v.pipe(
  v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.uuid()),
      text: v.pipe(v.string(), v.minLength(1), v.maxLength(longestItem)),
    }),
  ),
  v.maxLength(mostItems),
);

const signOff = v.strictObject({
  may: v.strictObject(v.entriesFromList(statuses, someRoles)),
  lists: v.strictObject(v.entriesFromList(checkedStatuses, items)),
});

/** How articles of the library are signed off. */
export const signOffCalls = {
  'sign-off:load': asks(v.strictObject({})).answers<SignOff>(),
  /** Keeps it, and answers it as it is kept. */
  'sign-off:store': asks(signOff).answers<SignOff>(),
};
