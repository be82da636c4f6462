import type { Author } from '../../article/Author';
import { foldSearched } from '../../article/find/foldSearched';

/**
 * Those of some people one of whose names begins with what is typed, without regard to case and accents. Nobody where it
 * is all of the only name that is left: there is nothing more to choose.
 */
export function peopleNamed(typed: string, people: readonly Author[]): Author[] {
  const sought = fold(typed);
  const found = people.filter(({ by }) => {
    const name = ` ${fold(by).replace(/[\s-]+/g, ' ')}`;
    return name.includes(` ${sought.replace(/[\s-]+/g, ' ')}`);
  });
  return found.length === 1 && found[0]?.by === typed ? [] : found;
}

function fold(text: string): string {
  return foldSearched(text, { matchCase: false, matchAccents: false }).text;
}
