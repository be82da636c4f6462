import { UserRound } from 'lucide-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Author } from '../../shared/article/Author';
import { differentAuthors, isSameAuthor } from '../../shared/article/Author';
import { isolated } from '../../shared/language/isolated';
import { threadTexts } from '../../shared/language/threadTexts';
import { assignThread } from '../../shared/review/threads/editThreads';
import { peopleAfter } from '../../shared/review/threads/peopleAfter';
import type { Thread } from '../../shared/review/threads/Thread';
import { AuthorDisc } from '../people/AuthorDisc';
import { lookForPeople, peopleBeyond } from '../people/peopleBeyond';
import { useNameNotes } from '../people/useNameNotes';
import { Icon } from '../parts/Icon';
import type { MenuEntry } from '../parts/Menu';
import { MenuButton } from '../parts/MenuButton';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { authorHere, useAuthorHere } from '../settings/authorHere';
import { useTexts } from '../settings/language';
import { nameThread } from './nameThread';
import { peopleIn } from './peopleIn';

/** Asks somebody who wrote or spoke here, or oneself, or whom this desk knows otherwise, to do something about a thread. */
export function AssignButton({ session, thread }: { session: ArticleSession; thread: Thread }): ReactElement {
  const texts = useTexts(threadTexts);
  const here = useAuthorHere();
  const { assigned } = thread;
  const known = useObservable(peopleIn(session));
  const people = differentAuthors([
    ...(here.by ? [here] : []),
    ...known,
    ...(assigned ? [assigned] : []),
  ]).toSorted((one, other) => one.by.localeCompare(other.by));
  const beyond = useObservable(peopleBeyond);
  const [opened, setOpened] = useState(false);
  const others = opened ? peopleAfter(people, beyond) : [];
  const noteOf = useNameNotes(session, [...people, ...others]);
  const now = people.findIndex((who) => assigned && isSameAuthor(who, assigned));
  const entryOf = (who: Author, checked: boolean): MenuEntry => ({
    label: texts.assignTo(isolated(who.by)),
    note: noteOf(who),
    mark: <AuthorDisc session={session} author={who} size="tiny" />,
    checked,
    run: () => ask(session, thread, who),
  });
  const entries: MenuEntry[] = [
    ...people.map((who, index) => entryOf(who, index === now)),
    {
      label: texts.assignNobody,
      checked: !assigned,
      run: () => ask(session, thread, null),
    },
    // Last: they come a moment after the menu is there, and nothing in it may move then.
    ...(others.length > 0 ? [{ kind: 'line' as const }] : []),
    ...others.map((who) => entryOf(who, false)),
  ];
  return (
    <MenuButton
      className="icon-button small"
      align="end"
      label={`${texts.assign}: ${nameThread(thread, texts)}`}
      entries={entries}
      onOpen={() => {
        setOpened(true);
        void lookForPeople();
      }}
    >
      <Icon of={UserRound} size={14} />
    </MenuButton>
  );
}

function ask({ doc }: ArticleSession, { id }: Thread, who: Author | null): void {
  assignThread(doc, id, who, authorHere(), new Date().toISOString());
}
