import type { PartLanguage } from '../../article/partLanguages';
import { partLanguage } from '../../article/partLanguages';
import { languageOf } from '../../preflight/text/languageOf';
import type { CopyUnit } from './Copy';

type Attributes = CopyUnit['attributes'];

/** A row of units: a paragraph. */
interface Row {
  units: readonly CopyUnit[];
}

/**
 * The language that most characters of a file are in, for programs say one of everything, and often that of a keyboard.
 * `said` is what it says of all that says nothing itself; null where that is nothing.
 */
export function mostWrittenIn(rows: readonly Row[], said: PartLanguage | null): PartLanguage | null {
  const counts = new Map<PartLanguage | null, number>();
  for (const { units } of rows)
    for (const { attributes } of units) {
      const language = partLanguage(attributes['language']) ?? said;
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? said;
}

/**
 * Units of which only those say that they are in another language that are in another than `own`. Words that are called
 * foreign and certainly are not, as far as they are enough to tell by, say nothing either.
 */
export function foreignOnly(units: readonly CopyUnit[], own: PartLanguage | null): CopyUnit[] {
  const plain = new Map<Attributes, Attributes>();
  const withoutLanguage = (attributes: Attributes): Attributes => {
    const known = plain.get(attributes);
    if (known) return known;
    const { language: _language, ...rest } = attributes;
    plain.set(attributes, rest);
    return rest;
  };
  const left: CopyUnit[] = [];
  for (let from = 0; from < units.length;) {
    const language = units[from]?.attributes['language'];
    let until = from + 1;
    while (until < units.length && units[until]?.attributes['language'] === language) until++;
    const stretch = units.slice(from, until);
    const isOwn = language === own || (own !== null && language && languageOf(wordsOf(stretch)) === own);
    for (const unit of stretch) {
      const before = unit.before && {
        ...unit.before,
        attributes:
          unit.before.attributes['language'] === own
            ? withoutLanguage(unit.before.attributes)
            : unit.before.attributes,
      };
      left.push({ ...unit, before, attributes: isOwn ? withoutLanguage(unit.attributes) : unit.attributes });
    }
    from = until;
  }
  return left;
}

function wordsOf(units: readonly CopyUnit[]): string {
  return units.map(({ insert }) => (typeof insert === 'string' ? insert : ' ')).join('');
}
