import type { WordRevision } from '../word/WordRevision';
import type { CopyUnit } from './Copy';

type Attributes = Readonly<Record<string, unknown>>;

/**
 * The attributes that a unit has in the flat text: what stands there, and what would become of it. `idOf` names the
 * suggestion that a change belongs to; '' takes the change over at once, which needs no suggestion.
 */
export function unitAttributes(unit: CopyUnit, idOf: (revision: WordRevision) => string): Attributes {
  const inserted = unit.inserted ? idOf(unit.inserted) : '';
  const deleted = unit.deleted ? idOf(unit.deleted) : '';
  // What one inserts oneself is set as one likes.
  const others = (revision: WordRevision | undefined): string =>
    revision && (inserted === '' || revision.by !== unit.inserted?.by) ? idOf(revision) : '';
  const set = others(unit.before?.revision);
  const led = others(unit.linkBefore?.revision);
  const now = set && unit.before ? settings(unit, unit.before.attributes, set) : unit.attributes;
  return {
    ...(led && unit.linkBefore ? linkSetting(now, unit.linkBefore.link, led) : now),
    ...(inserted && { inserted }),
    ...(deleted && { deleted }),
  };
}

function linkSetting({ link, ...rest }: Attributes, before: string, id: string): Attributes {
  const to = typeof link === 'string' ? link : '';
  return { ...rest, ...(before && { link: before }), ...(to !== before && { setLink: { id, to } }) };
}

function settings({ insert, attributes }: CopyUnit, before: Attributes, id: string): Attributes {
  if (insert === '\n') {
    const isSame = JSON.stringify(attributes) === JSON.stringify(before);
    return isSame ? attributes : { ...before, setBlock: { id, to: attributes } };
  }
  const { bold, italic, language = '', ...others } = attributes;
  const spoken = before['language'] ?? '';
  return {
    ...others,
    ...(before['bold'] === true && { bold: true }),
    ...(before['italic'] === true && { italic: true }),
    ...(spoken !== '' && { language: spoken }),
    ...(bold !== before['bold'] && { setBold: { id, to: bold === true } }),
    ...(italic !== before['italic'] && { setItalic: { id, to: italic === true } }),
    ...(language !== spoken && { setLanguage: { id, to: language } }),
  };
}
