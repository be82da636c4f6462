import type { ReactElement } from 'react';
import { useId } from 'react';
import type { PersonColour } from '../../shared/article/Person';
import { personColours } from '../../shared/article/Person';
import { peopleTexts } from '../../shared/language/peopleTexts';
import { Avatar } from '../parts/Avatar';
import { useTexts } from '../settings/language';
import './people.css';

interface ColourChoiceProps {
  /** Whose colour it is: each is shown as it would look with their letters. */
  name: string;
  initials: string;
  value: PersonColour;
  onChange: (colour: PersonColour) => void;
}

/** The colour somebody is known by, out of a few that can be told apart and read in every appearance. */
export function ColourChoice({ name, initials, value, onChange }: ColourChoiceProps): ReactElement {
  const texts = useTexts(peopleTexts);
  const group = useId();
  return (
    <div className="colour-choice" role="radiogroup" aria-label={texts.colour}>
      {personColours.map((colour) => (
        <label key={colour} title={texts.colours[colour]}>
          <input
            type="radio"
            name={group}
            aria-label={texts.colours[colour]}
            checked={colour === value}
            onChange={() => onChange(colour)}
          />
          <Avatar name={name || 'Aa'} initials={initials} colour={colour} size="normal" />
        </label>
      ))}
    </div>
  );
}
