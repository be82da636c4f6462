import type { ReactElement } from 'react';
import { initialsOf } from './initialsOf';

interface AvatarProps {
  /** Whoever it is, as they call themselves. */
  name: string;
  /** Their name is read out; left out where it stands beside. */
  alone?: boolean;
}

/** A person by two letters; the grounds differ so that one's own are found by eye. Nothing for no name. */
export function Avatar({ name, alone }: AvatarProps): ReactElement | null {
  const initials = initialsOf(name);
  if (!initials) return null;
  let ground = 0;
  for (const letter of name) ground = (ground * 31 + (letter.codePointAt(0) ?? 0)) % 4;
  const said = alone ? { role: 'img', 'aria-label': name, title: name } : { 'aria-hidden': true };
  return (
    <span {...said} className={`avatar small ground-${ground}`}>
      {initials}
    </span>
  );
}
