import type { Article } from '../../../shared/article/Article';
import { leadStill } from '../../../shared/article/leadStill';
import { foldText } from '../../../shared/language/foldText';
import { composeCreditLine } from '../../../shared/still/creditLine';
import type { Still } from '../../../shared/still/Still';

/** A picture as an article has it. */
export interface HeldPicture {
  hash: string;
  /** Whether a block of the body shows it. */
  shown: boolean;
  usableFrom: string;
  expires: string;
  /** JSON of the `Still`, its long texts cut. */
  still: string;
  /** Everything it is found by, folded; a line for each. */
  sought: string;
}

/** Most pictures of one article that are listed, and how much of a text of theirs, in characters. */
const most = 300;
const longest = 1500;

/** The pictures of an article, each once: the lead still's use goes first, and one that is shown before one that is not. */
export function picturesOf(article: Article): HeldPicture[] {
  const shown = new Set(article.body.map((block) => (block.kind === 'still' ? block.still : '')));
  const lead = leadStill(article);
  const rank = ({ id }: Still): number => (id === lead?.id ? 0 : shown.has(id) ? 1 : 2);
  const held = new Map<string, HeldPicture>();
  for (const still of article.stills.toSorted((a, b) => rank(a) - rank(b))) {
    const { hash } = still.original;
    if (!/^[0-9a-f]{64}$/.test(hash) || held.has(hash) || held.size >= most) continue;
    held.set(hash, heldOf(still, shown.has(still.id), article.headline));
  }
  return [...held.values()];
}

function heldOf(still: Still, shown: boolean, headline: string): HeldPicture {
  const { original, focus: _focus, turns: _turns, crops: _crops, read, ...texts } = still;
  const short = shortened(texts);
  const kept: Still = { ...still, ...short, read: shortened(read) };
  const { id: _id, ...said } = short;
  const parts = [...Object.values(said), composeCreditLine(kept), original.name.slice(0, longest), headline];
  return {
    hash: original.hash,
    shown,
    usableFrom: short.usableFrom,
    expires: short.expires,
    still: JSON.stringify(kept),
    sought: foldText([...new Set(parts.filter(Boolean))].join('\n')),
  };
}

function shortened<T extends object>(texts: T): T {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.slice(0, longest) : value,
    ]),
  ) as T;
}
