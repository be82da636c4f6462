import type { Author } from '../../article/Author';
import { differentAuthors } from '../../article/Author';
import { cutAtMentions } from './cutAtMentions';
import { mostMentions } from './readMentions';

/**
 * Who a text mentions: of those with a name in it the ones that were chosen, or else whoever is known by that name. Where
 * several are and none was chosen it is anybody of that name.
 */
export function mentionsIn(text: string, chosen: readonly Author[], known: readonly Author[]): Author[] {
  const names = new Set([...chosen, ...known].map(({ by }) => by));
  const mentioned = new Set(cutAtMentions(text, [...names]).map(({ name }) => name));
  mentioned.delete('');
  const found = [...mentioned].flatMap((name) => {
    const meant = chosen.filter(({ by }) => by === name);
    if (meant.length > 0) return meant;
    const [one, ...others] = known.filter(({ by }) => by === name);
    return one && others.length === 0 ? [one] : [{ by: name }];
  });
  return differentAuthors(found).slice(0, mostMentions);
}
