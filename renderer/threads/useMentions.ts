import type { KeyboardEvent, RefObject } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Author } from '../../shared/article/Author';
import { isSameAuthor } from '../../shared/article/Author';
import { mentionAt } from '../../shared/review/threads/mentionAt';
import { peopleAfter } from '../../shared/review/threads/peopleAfter';
import { peopleNamed } from '../../shared/review/threads/peopleNamed';
import { lookForPeople, peopleBeyond } from '../people/peopleBeyond';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { useAuthorHere } from '../settings/authorHere';
import { peopleIn } from './peopleIn';

/** The people who are offered while one writes a comment. */
export interface Mentions {
  /** Empty where no mention is being written, or nobody is called so. */
  people: readonly Author[];
  /** Which of them Enter takes. */
  at: number;
  /** To be called with every change of the text. */
  look: () => void;
  /** True for keys that are about the list: nobody else must hear them. */
  keyDown: (event: KeyboardEvent) => boolean;
  /** Writes somebody's name. */
  choose: (who: Author) => void;
  close: () => void;
}

/**
 * Offers the people known in an article, and after them those this desk knows otherwise, for the `@` that the caret of
 * a field is behind: arrows choose, Enter and Tab take, Esc closes the list until another is begun. `onChosen` hears who was chosen, before the field says their name.
 */
export function useMentions(
  session: ArticleSession,
  field: RefObject<HTMLTextAreaElement | null>,
  onChosen: (who: Author) => void,
): Mentions {
  const [begun, setBegun] = useState<{ at: number; typed: string } | null>(null);
  const [at, setAt] = useState(0);
  /** The sign whose list was closed by hand. */
  const closed = useRef(-1);
  const here = useAuthorHere();
  const known = useObservable(peopleIn(session));
  const beyond = useObservable(peopleBeyond);
  const others = useMemo(
    () => [...known, ...peopleAfter(known, beyond)].filter((one) => !isSameAuthor(one, here)),
    [known, beyond, here],
  );
  const people = begun ? peopleNamed(begun.typed, others) : [];
  const chosen = Math.min(at, people.length - 1);

  function look(): void {
    const area = field.current;
    if (!area) return;
    const isCaret = area.selectionStart === area.selectionEnd;
    const found = isCaret ? mentionAt(area.value, area.selectionStart) : null;
    if (found?.at !== closed.current) closed.current = -1;
    const next = found && found.at !== closed.current ? found : null;
    if (next?.at === begun?.at && next?.typed === begun?.typed) return;
    if (next && !begun) void lookForPeople();
    setBegun(next);
    setAt(0);
  }
  const lookNow = useRef(look);
  lookNow.current = look;
  useEffect(() => {
    const hear = (): void => {
      if (document.activeElement === field.current) lookNow.current();
    };
    // React's root does not hear where the caret goes.
    document.addEventListener('selectionchange', hear);
    return () => document.removeEventListener('selectionchange', hear);
  }, [field]);
  function close(): void {
    closed.current = begun?.at ?? -1;
    setBegun(null);
  }
  function choose(who: Author): void {
    const area = field.current;
    if (!area || !begun) return;
    onChosen(who);
    const end = begun.at + 1 + begun.typed.length;
    setBegun(null);
    area.setSelectionRange(begun.at, end);
    const room = /^\s/.test(area.value.slice(end)) ? '' : ' ';
    // As if it were typed: the field's own undo takes it back, as it does with what stands around it.
    document.execCommand('insertText', false, `@${who.by}${room}`);
  }
  function keyDown(event: KeyboardEvent): boolean {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (people.length === 0 || shiftKey || ctrlKey || metaKey || altKey) return false;
    const who = people[chosen];
    if (key === 'ArrowDown') setAt((chosen + 1) % people.length);
    else if (key === 'ArrowUp') setAt((chosen - 1 + people.length) % people.length);
    else if (key === 'Escape') close();
    else if ((key === 'Enter' || key === 'Tab') && who) choose(who);
    else return false;
    return true;
  }
  return { people, at: chosen, look, keyDown, choose, close };
}
