import { textNames } from '../../article/textNames';
import type { Copy, CopyUnit } from './Copy';
import { plainUnit } from './Copy';
import { joinLinked } from './joinLinked';
import { suggestedGroups } from './suggestedGroups';

/**
 * A copy as it is put into an article that has a headline of its own: all of it in the body, in the order of the file,
 * a title as a subhead and a standfirst as a paragraph. What is suggested in it is taken over, since nobody here asked
 * for it; its comments are left out. Its receipt says so.
 */
export function copyInBody(copy: Copy): Copy {
  const { receipt } = copy;
  const once = joinLinked(copy);
  for (const name of textNames) {
    const units = once.texts[name];
    const groupOf = suggestedGroups(units);
    const groups = units.flatMap(({ inserted, deleted, before, linkBefore }, index) =>
      [inserted, deleted, before?.revision, linkBefore?.revision].map((by) => by && groupOf(index, by)),
    );
    for (const group of new Set(groups))
      if (group) receipt.note('changed', 'settled-suggestions', group.words);
  }
  for (const { comments } of copy.threads)
    for (const { text } of comments) receipt.note('dropped', 'comments', text);
  const body = settled(lowered(copy));
  const stills = copy.stills.map(({ creditUnits, ...still }) => {
    if (creditUnits) receipt.note('changed', 'settled-suggestions', still.credit ?? '');
    return still;
  });
  return { ...copy, texts: { headline: [], standfirst: [], body }, lifted: {}, threads: [], stills };
}

/** The body with headline and standfirst back where they stood. */
function lowered({ texts, lifted, receipt }: Copy): CopyUnit[] {
  const { headline, standfirst } = lifted;
  const put: { at: number; units: CopyUnit[] }[] = [];
  if (headline && texts.headline.length > 0) {
    const { role, level, end } = headline;
    const isTitle = role === 'title' || (role === 'heading' && level === 1);
    if (isTitle) receipt.note('changed', 'headline', wordsOf(texts.headline));
    // A short first line may be no headline at all; it stays what it is.
    const block = isTitle || role === 'heading' ? { block: 'subhead' } : end.attributes;
    put.push({ at: headline.at, units: [...texts.headline, { ...end, attributes: block, before: null }] });
  }
  if (standfirst && texts.standfirst.length > 0) {
    receipt.note('changed', 'standfirst', wordsOf(texts.standfirst));
    put.push({
      at: standfirst.at,
      units: [...texts.standfirst, { ...standfirst.end, attributes: {}, before: null }],
    });
  }
  let body = texts.body;
  // The last one first, so that the places of those before it hold.
  for (const { at, units } of put.sort((one, other) => one.at - other.at).reverse()) {
    const start = startOfBlock(body, at);
    body = body.slice(0, start).concat(units, body.slice(start));
  }
  return body;
}

/** A caption that came after what was lifted stands in the block before it. */
function startOfBlock(body: readonly CopyUnit[], from: number): number {
  let at = from;
  while (at > 0 && at < body.length && body[at - 1]?.insert !== '\n') at++;
  return at;
}

function settled(units: readonly CopyUnit[]): CopyUnit[] {
  return units.flatMap(({ insert, attributes, deleted }) => (deleted ? [] : [plainUnit(insert, attributes)]));
}

function wordsOf(units: readonly CopyUnit[]): string {
  return units.map(({ insert }) => (typeof insert === 'string' ? insert : ' ')).join('');
}
