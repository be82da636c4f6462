import type { ListedEdition } from '../../shared/bridge/editionCalls';
import { sortKey } from '../../shared/language/sortKey';
import type { Texts } from '../../shared/language/Texts';
import { Misused } from './CommandStart';

/** What is said when an edition is not to be found. */
type Said = Texts<{ missing: (named: string) => string; several: (named: string, these: string) => string }>;

/**
 * The edition that was named: by its id or exactly its name; else the one whose name is that but for case and
 * diacritics, and else the one whose name begins so. Throws `Misused` for a name of none, or of several.
 */
export function findEdition(
  editions: readonly ListedEdition[],
  named: string,
  said: Said[keyof Said],
): ListedEdition {
  const sought = sortKey(named);
  const ways: ((edition: ListedEdition) => boolean)[] = [
    ({ id }) => id === named,
    ({ name }) => name === named.normalize('NFC').trim(),
    ({ name }) => sought !== '' && sortKey(name) === sought,
    ({ name }) => sought !== '' && sortKey(name).startsWith(sought),
  ];
  for (const way of ways) {
    const [first, ...more] = editions.filter(way);
    if (first && more.length === 0) return first;
    // Two can have one name; their ids tell them apart.
    if (first) throw new Misused(said.several(named, [first, ...more].map(asNamed).join(', ')));
  }
  throw new Misused(said.missing(named));
}

function asNamed({ id, name }: ListedEdition): string {
  return `${name} (${id})`;
}
