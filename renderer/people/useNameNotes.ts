import type { Author } from '../../shared/article/Author';
import { personIn } from '../../shared/article/writers';
import { peopleTexts } from '../../shared/language/peopleTexts';
import type { ArticleSession } from '../session/ArticleSession';
import { useTexts } from '../settings/language';
import { usePersonHere } from '../settings/personHere';

/**
 * What tells people of one name apart in a list, for those who see no colours: their role and initials, and which of
 * them is at this desk. '' for names that stand in it once.
 */
export function useNameNotes(session: ArticleSession, people: readonly Author[]): (who: Author) => string {
  const texts = useTexts(peopleTexts);
  const here = usePersonHere();
  return ({ by, person = '' }) => {
    if (people.filter((one) => one.by === by).length < 2) return '';
    const isHere = person === here.id && by === here.name;
    const known = isHere ? here : personIn(session.doc, person);
    // Under another name they may do something else.
    const says = known?.name === by ? known : null;
    const role = says?.role ? texts.roles[says.role] : '';
    return [isHere ? texts.here : '', role, says?.initials].filter(Boolean).join(' · ');
  };
}
