import { Settings } from 'lucide-react';
import type { ReactElement } from 'react';
import { deskTexts } from '../../shared/language/deskTexts';
import { peopleTexts } from '../../shared/language/peopleTexts';
import { showOverlay } from '../palette/overlay';
import { Avatar } from '../parts/Avatar';
import { IconButton } from '../parts/IconButton';
import { initialsOf } from '../parts/initialsOf';
import { useTexts } from '../settings/language';
import { usePersonHere } from '../settings/personHere';
import { colourOf } from './colourOf';

/** Who works at this desk, and the way to the settings. */
export function DeskPerson(): ReactElement {
  const texts = useTexts(deskTexts);
  const people = useTexts(peopleTexts);
  const person = usePersonHere();
  const { name, role } = person;
  return (
    <div className="desk-person">
      <Avatar
        name={name || '–'}
        initials={person.initials || initialsOf(name) || '–'}
        colour={name ? colourOf(person) : 'slate'}
      />
      <span className="desk-person-name">
        <span className={name ? 'cut' : undefined}>{name || texts.nobody}</span>
        <span className="quiet small cut">{role ? people.roles[role] : texts.local}</span>
      </span>
      <IconButton
        icon={Settings}
        label={texts.settings}
        keys="Mod+,"
        onClick={() => showOverlay('settings')}
      />
    </div>
  );
}
