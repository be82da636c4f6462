import type { ReactElement } from 'react';
import type { PersonColour } from '../../shared/article/Person';
import { colourFrom } from '../../shared/article/Person';
import { initialsOf } from './initialsOf';

interface AvatarProps {
  /** Whoever it is, as they call themselves. */
  name: string;
  /** Their letters and their colour; by the name where nothing is said. */
  initials?: string;
  colour?: PersonColour;
  /** Their name is read out; left out where it stands beside. */
  alone?: boolean;
  size?: 'tiny' | 'small' | 'normal';
}

/** A person by their letters, on a ground of their own so that one finds them by eye. Nothing for no name. */
export function Avatar({ name, initials, colour, alone, size = 'small' }: AvatarProps): ReactElement | null {
  const letters = initials || initialsOf(name);
  if (!letters) return null;
  const said = alone ? { role: 'img', 'aria-label': name, title: name } : { 'aria-hidden': true };
  return (
    <span {...said} className={`avatar ${size}`} data-colour={colour ?? colourFrom({ by: name })}>
      {letters}
    </span>
  );
}
