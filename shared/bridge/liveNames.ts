import * as v from 'valibot';
import { pathOf } from './liveAddress';
import { uuid } from './parsers';

/** The document beside the articles in which a newsroom's desks name what there is. */
const deskName = 'desk';

/** What stands before a document's name where the address has no path. */
const usualRoom = 'katern';

const roomPattern = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Which newsroom an address leads to: the last part of its path, so that several can share a server. */
export function roomOf(address: string): string {
  const last = pathOf(address).at(-1) ?? '';
  return roomPattern.test(last) ? last : usualRoom;
}

/** The name by which a server knows an article. */
export const articleName = (room: string, article: string): string => `${room}/${article}`;

/** The name of a newsroom's list of articles. */
export const deskNameIn = (room: string): string => `${room}/${deskName}`;

/** Whether a name is that of a newsroom's list of articles. */
export const isDeskName = (name: string): boolean => name.endsWith(`/${deskName}`);

/** Whether a document may have that name at all. */
export function isLiveName(name: string): boolean {
  const [room = '', document = '', ...more] = name.split('/');
  const known = document === deskName || v.is(uuid, document);
  return more.length === 0 && roomPattern.test(room) && known;
}
