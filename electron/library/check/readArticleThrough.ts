import * as Y from 'yjs';
import type { Author } from '../../../shared/article/Author';
import { fillHoles } from '../../../shared/article/fillHoles';
import { readArticle } from '../../../shared/article/readArticle';
import type { CardTable } from '../CardTable';
import { docOf } from '../HeldArticles';
import { projectDocument } from '../projectDocument';
import type { ShownArticles } from '../ShownArticles';
import type { LoggedUpdate, UpdateLog } from '../UpdateLog';

/** What of an article is not as its updates have it. */
export interface ArticleThrough {
  /** As its updates have it, or else its card. */
  headline: string;
  /** The number of its last update, as far as anything in the database tells. */
  last: number;
  /** Its sound updates, in order. */
  sound: LoggedUpdate[];
  /** Numbers that are missing, or whose bytes are not what they were. */
  broken: number[];
  wrong: ('snapshot' | 'shown' | 'card')[];
}

/** Reads one article through: every update, and all that was derived from them. Throws what SQLite says. */
export function readArticleThrough(
  { log, cards, shown }: { log: UpdateLog; cards: CardTable; shown: ShownArticles },
  article: string,
): ArticleThrough {
  // Asked first: more may be stored while this reads.
  const state = cards.state(article);
  const card = cards.card(article);
  const snapshot = log.snapshotAsItIs(article);
  const shownAt = shown.sequence(article);
  const last = log.last(article);
  const sound = log.sound(article);
  const there = new Set(sound.map(({ sequence }) => sequence));
  const broken = Array.from({ length: last }, (_, index) => index + 1).filter((number) => !there.has(number));
  const wrong: ArticleThrough['wrong'] = [];
  // What is derived can only be told from whole updates; it is made anew with them.
  if (broken.length > 0) return { headline: card.headline, last, sound, broken, wrong };

  const docAt = (sequence: number): Y.Doc =>
    docOf(sound.filter((update) => update.sequence <= sequence).map(({ bytes }) => bytes));
  if (snapshot && !(snapshot.isWhole && saysTheSame(snapshot.bytes, docAt(snapshot.upto))))
    wrong.push('snapshot');
  const value = (sequence: number) => {
    const doc = docAt(sequence);
    fillHoles(doc);
    const article = readArticle(doc);
    const read = { article, card: projectDocument(doc, article) };
    doc.destroy();
    return read;
  };
  const kept = shownAt > 0 ? shown.load(article, shownAt) : null;
  const atCard = value(state.sequence);
  if (shownAt > 0 && !shown.isTooLong(article)) {
    const read = (shownAt === state.sequence ? atCard : value(shownAt)).article;
    if (JSON.stringify(kept) !== JSON.stringify(read)) wrong.push('shown');
  }
  const { asked, ...projected } = atCard.card;
  const differs = Object.entries(projected).some(
    ([name, said]) => JSON.stringify(card[name as keyof typeof projected]) !== JSON.stringify(said),
  );
  if ((differs || !isSameAsked(cards.asked(article), asked)) && state.sequence > 0) wrong.push('card');
  return { headline: projected.headline, last, sound, broken, wrong };
}

function isSameAsked(one: readonly Author[], other: readonly Author[]): boolean {
  const lines = (all: readonly Author[]): string =>
    JSON.stringify(all.map(({ by, person }) => JSON.stringify([by, person])).toSorted());
  return lines(one) === lines(other);
}

/** Whether a snapshot holds what the updates give. Where something is lost it may hold more than they. */
function saysTheSame(snapshot: Uint8Array, doc: Y.Doc): boolean {
  if (doc.store.pendingStructs !== null) return true;
  let held: Y.Doc;
  try {
    held = docOf([snapshot]);
  } catch {
    return false;
  }
  return (
    Buffer.compare(Y.encodeStateVector(held), Y.encodeStateVector(doc)) === 0 &&
    JSON.stringify(readArticle(held)) === JSON.stringify(readArticle(doc))
  );
}
