import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import type { WordRevision } from '../word/WordRevision';
import type { Copy, CopyThread, CopyUnit } from './Copy';

/** Words that stand there twice for where they lead are no longer than this, in characters. */
const longest = 1000;

/**
 * A copy in which words stand once of which somebody would have the same lead elsewhere: what is deleted and, right
 * behind it, inserted again by the same person at the same moment, and differs only in its link. What is deleted and
 * `isMeant` denies is left as it is.
 */
export function joinLinked(copy: Copy, isMeant: (deleted: CopyUnit) => boolean = () => true): Copy {
  const texts = {} as Copy['texts'];
  const places = {} as Record<TextName, number[]>;
  for (const name of textNames) [texts[name], places[name]] = joined(copy.texts[name], isMeant);
  const move = (thread: CopyThread): CopyThread => {
    const { about } = thread;
    if (about.kind !== 'text') return thread;
    const [from = 0, until = 0] = [about.from, about.until].map((at) => places[about.text][at]);
    return { ...thread, about: { ...about, from, until } };
  };
  return { ...copy, texts, threads: copy.threads.map(move) };
}

/** The units that are left, and where each of those that were there is among them. */
function joined(
  units: readonly CopyUnit[],
  isMeant: (deleted: CopyUnit) => boolean,
): [left: CopyUnit[], places: number[]] {
  const left: CopyUnit[] = [];
  const places: number[] = [];
  /** Where the words end that one person deletes at one moment. */
  let end = 0;
  for (let at = 0; at < units.length;) {
    const by = goneBy(units[at]);
    if (by && end <= at) end = endOfDeleted(units, at, by);
    const found = by && secondsOf(units, at, end, by);
    const seconds = found && units.slice(at, end).every(isMeant) ? found : null;
    const first = at;
    const until = seconds ? (seconds.at(-1) ?? at) + 1 : at + 1;
    let next = 0;
    for (let i = seconds ? end : at; i < until; i++) {
      const unit = units[i] as CopyUnit;
      places[i] = left.length;
      if (seconds?.[next] !== i) {
        left.push(unit);
        continue;
      }
      const was = units[first + next] as CopyUnit;
      places[first + next++] = left.length;
      left.push({
        ...unit,
        inserted: was.inserted,
        linkBefore: { link: linkOf(was), revision: by as WordRevision },
      });
    }
    at = until;
  }
  places[units.length] = left.length;
  return [left, places];
}

function endOfDeleted(units: readonly CopyUnit[], from: number, by: WordRevision): number {
  let end = from + 1;
  while (isSame(goneBy(units[end]), by)) end++;
  return end;
}

/** Where units stand a second time, right behind the last of them, and lead elsewhere; null where they do not. */
function secondsOf(
  units: readonly CopyUnit[],
  from: number,
  until: number,
  by: WordRevision,
): number[] | null {
  if (until - from > longest) return null;
  const found: number[] = [];
  for (let i = until; found.length < until - from; i++) {
    const [was, now] = [units[from + found.length], units[i]];
    if (!was || !now?.inserted) return null;
    // Others may stand among the second of them, and not before those.
    if (!isSame(now.inserted, by) && found.length === 0) return null;
    if (!isSame(now.inserted, by)) continue;
    if (!isSameWord(was, now) || linkOf(now) === linkOf(was)) return null;
    found.push(i);
  }
  return found;
}

/** Whoever deletes words that somebody else wrote. */
function goneBy(unit: CopyUnit | undefined): WordRevision | null {
  return unit?.deleted && !isSame(unit.inserted, unit.deleted) ? unit.deleted : null;
}

/** The same character, or both a line break: of a text there is nothing else. */
function isSameWord({ insert }: CopyUnit, other: CopyUnit): boolean {
  if (typeof insert !== 'string') return typeof other.insert !== 'string';
  return insert !== '\n' && insert === other.insert;
}

function linkOf({ attributes }: CopyUnit): string {
  const { link } = attributes;
  return typeof link === 'string' ? link : '';
}

function isSame(one: WordRevision | null | undefined, other: WordRevision): boolean {
  return one !== null && one !== undefined && one.by === other.by && one.at === other.at;
}
