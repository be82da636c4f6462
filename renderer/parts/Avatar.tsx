import type { ReactElement } from 'react';
import { groundOf } from './groundOf';
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
  const said = alone ? { role: 'img', 'aria-label': name, title: name } : { 'aria-hidden': true };
  return (
    <span {...said} className={`avatar small ground-${groundOf(name)}`}>
      {initials}
    </span>
  );
}
