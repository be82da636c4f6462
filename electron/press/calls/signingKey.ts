import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import type { PressRoom } from '../PressRoom';
import { deskKey } from '../signing/deskKey';

/** `signing:key`: the number of the key that sites can be signed with; null where this person has none. */
export async function signingKey({ start }: PressRoom): Promise<Answer<{ id: string } | null>> {
  const key = start.key === undefined ? null : await deskKey(start.key);
  return succeed(key && { id: key.open.id });
}
