import type { Author } from '../../shared/article/Author';
import { differentAuthors } from '../../shared/article/Author';
import { askFolderState, folderState } from '../folder/folderState';
import { showFault } from '../parts/notes';
import { library } from '../session/bridge';
import { Observable } from '../session/Observable';

/** Whom this desk knows from other articles, and from the folder it shares, as it was looked up last. */
export const peopleBeyond = new Observable<readonly Author[]>([]);

/** Looks up whom this desk knows: a list of people to choose from has opened. */
export async function lookForPeople(): Promise<void> {
  const [answer] = await Promise.all([
    library.call('people:known', {}),
    folderState.value ? null : askFolderState(),
  ]);
  if (!answer.ok) return showFault(answer.fault);
  const desks = (folderState.value?.desks ?? []).flatMap(({ name }) => (name.trim() ? [{ by: name }] : []));
  peopleBeyond.set(differentAuthors([...answer.value, ...desks]));
}
