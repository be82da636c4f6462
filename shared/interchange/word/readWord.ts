import { writtenLanguage } from '../../article/writtenLanguage';
import type { Copy, CopyComment, CopyThread } from '../copy/Copy';
import { Receipt } from '../copy/Receipt';
import { foreignOnly, mostWrittenIn } from '../copy/foreignWords';
import { layOutCopy } from '../copy/layOutCopy';
import { ParagraphStyles } from './ParagraphStyles';
import type { WordElement } from './WordElement';
import { childOf, elementsOf, wordsOf } from './WordElement';
import type { WordParts } from './WordParts';
import type { WordPlace } from './WordText';
import { WordText } from './WordText';
import { wordAtSign } from './wordAtSign';
import { revisionOf } from './revisionOf';
import { documentLanguage, isMadeHere } from './wordLanguage';
import { momentOfWord } from './WordRevision';

/**
 * What a Word document says: its paragraphs, tracked changes, comments and pictures. What it never takes along, macros
 * and what is loaded from elsewhere among it, it does not even look at. Never fails.
 */
export function readWord(parts: WordParts): Copy {
  const receipt = new Receipt();
  const text = new WordText(parts, new ParagraphStyles(parts), receipt);
  const said = documentLanguage(parts);
  const own = isMadeHere(parts) ? said : mostWrittenIn(text.paragraphs, said);
  const laid = layOutCopy(text.paragraphs.map((one) => ({ ...one, units: foreignOnly(one.units, own) })));
  return {
    texts: laid.texts,
    lifted: laid.lifted,
    threads: threadsOf(parts, text, laid.texts, (place) => laid.placeOf(place)),
    stills: text.stills,
    saved: savedBy(parts.core),
    language: own === null ? '' : (writtenLanguage(own) ?? ''),
    receipt,
  };
}

function savedBy(core: WordElement | null): { by: string; at: string } {
  const text = (name: string): string =>
    childOf(core, name)
      ?.children.filter((child) => typeof child === 'string')
      .join('')
      .trim() ?? '';
  // Here Word does mean UTC.
  const at = text('dcterms:modified');
  return { by: text('cp:lastModifiedBy') || text('dc:creator'), at: momentOfWord('', at) };
}

type PlaceOf = (place: WordPlace) => { text: keyof Copy['texts']; at: number } | null;

function threadsOf(parts: WordParts, text: WordText, texts: Copy['texts'], placeOf: PlaceOf): CopyThread[] {
  const threads = new Map<string, CopyThread>();
  const extended = new Map(
    elementsOf(parts.commentsExtended).map(({ attributes }) => [attributes['w15:paraId'] ?? '', attributes]),
  );
  const idOf = new Map<string, string>();
  for (const comment of elementsOf(parts.comments)) {
    if (comment.name !== 'w:comment') continue;
    const id = comment.attributes['w:id'] ?? '';
    const lines = elementsOf(comment).filter(({ name }) => name === 'w:p');
    const paragraph = lines.at(-1)?.attributes['w14:paraId'] ?? '';
    idOf.set(paragraph, id);
    const said: CopyComment = {
      ...(revisionOf(comment) ?? { by: '', at: '' }),
      text: lines.map(wordsOf).join('\n'),
    };
    const known = extended.get(paragraph);
    const parent = threads.get(rootOf(extended, idOf, known?.['w15:paraIdParent']));
    if (parent) {
      parent.comments.push(said);
      continue;
    }
    threads.set(id, {
      about: aboutOf(id, text, texts, placeOf),
      comments: [said],
      resolved: known ? known['w15:done'] === '1' : null,
    });
  }
  return [...threads.values()];
}

/** The number of the comment that a conversation began with. */
function rootOf(
  extended: ReadonlyMap<string, Readonly<Record<string, string>>>,
  idOf: ReadonlyMap<string, string>,
  parent: string | undefined,
): string {
  let at = parent ?? '';
  for (let steps = 0; steps < 1000; steps++) {
    const above = extended.get(at)?.['w15:paraIdParent'];
    if (!above || above === at) break;
    at = above;
  }
  return idOf.get(at) ?? '';
}

function aboutOf(id: string, text: WordText, texts: Copy['texts'], placeOf: PlaceOf): CopyThread['about'] {
  const still = text.aboutStills.get(id);
  if (still !== undefined) return { kind: 'still', still };
  const [start, end] = [text.starts.get(id), text.ends.get(id)];
  if (!start && !end) return aboutSign(text.signs.get(id), texts, placeOf);
  const [from, until] = [start && placeOf(start), end && placeOf(end)];
  if (!from || !until || from.text !== until.text || until.at <= from.at) return { kind: 'article' };
  return { kind: 'text', text: from.text, from: from.at, until: until.at };
}

/** What a comment is about whose sign is all there is: at the very beginning everything, as Katern writes it. */
function aboutSign(sign: WordPlace | undefined, texts: Copy['texts'], placeOf: PlaceOf): CopyThread['about'] {
  const place = sign && placeOf(sign);
  if (!place || (place.text === 'headline' && place.at === 0)) return { kind: 'article' };
  const word = wordAtSign(texts[place.text], place.at);
  return word ? { kind: 'text', text: place.text, ...word } : { kind: 'article' };
}
