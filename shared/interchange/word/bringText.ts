import type { TextStep } from '../../review/restoreText';
import type { CopyUnit } from '../copy/Copy';
import { unitAttributes } from '../copy/unitAttributes';
import type { AlignedStretch } from './alignUnits';
import { alignLeft, alignParagraphs, alignWithin, alignWords, moved } from './alignUnits';
import type { BaseUnit } from './BaseUnit';
import { breakSign, statusOf } from './BaseUnit';
import type { Within } from './changedAttributes';
import { changedAttributes } from './changedAttributes';
import { linkKey } from './linkKey';
import type { StandingUnit, Votes } from './Votes';
import type { WordRevision } from './WordRevision';

type Attributes = Readonly<Record<string, unknown>>;

/** What comes back of a text, and what is known of it. */
export interface BroughtText {
  base: readonly BaseUnit[];
  now: readonly CopyUnit[];
  /** The end of what of the text went into the document. */
  end: number;
  /** What stood in the text and is to go, as it was taken out of the document: place -> suggestion. */
  gone: ReadonlyMap<number, string>;
  /** Whether a change was in the document when it left. */
  isOurs: (revision: WordRevision) => boolean;
  /** The suggestion that a change of somebody else's becomes, of a unit; '' where it came in before. */
  idOf: (unit: number, revision: WordRevision) => string;
  /**
   * The suggestion that an edit becomes which nobody tracked, at a place of the text. `isFoundAgain`: each time that the
   * document comes.
   */
  untracked: (at: number, words: string, isFoundAgain: boolean) => string;
  /** The insertion of an earlier return in which a unit of the text stands; null for any other. */
  within: (unit: BaseUnit) => Within | null;
  /** Whether what an earlier return suggested is taken back where it is not in the document any more. */
  mayGoBack: (suggestion: string) => boolean;
  /** Something of one is taken back. */
  takeBack: (suggestion: string) => void;
  /** A setting that was suggested already is in the document still. */
  stands: (suggestion: string) => void;
  votes: Votes;
}

/** The steps that bring it into the text as it was, and where its units have come to stand. */
export interface TextBack {
  steps: TextStep[];
  /** For each unit of `now`, and the end of them: its place in the text afterwards. */
  places: number[];
}

/**
 * The steps that bring what was done to a text in Word into that text as it was when it left: nothing in it goes, all of
 * it is suggested. What became of suggestions that were in it is told to `votes`.
 */
export function bringText(text: BroughtText): TextBack {
  const { base, now, votes } = text;
  const steps: TextStep[] = [];
  const places: number[] = Array.from({ length: now.length + 1 }, () => 0);
  let [at, length] = [0, 0];
  const { end } = text;
  const isFresh = (unit: CopyUnit): boolean => unit.inserted !== null && !text.isOurs(unit.inserted);
  /** The units of the document without what others inserted: with what the text was, those are the ones to compare. */
  const kept = now.flatMap((unit, index) => (isFresh(unit) ? [] : [index]));
  let next = 0;
  /** The last character that was set otherwise without tracking: what follows it is in the same suggestion. */
  const set = { base: -2, id: '' };

  const goes = [...text.gone.keys()].toSorted((one, other) => one - other);
  // Yjs cuts a text wherever a step ends.
  const pass = (count: number): void => {
    const last = steps.at(-1);
    if (last && 'retain' in last && !last.attributes) last.retain += count;
    else steps.push({ retain: count });
  };
  const retain = (until: number, attributes?: Attributes): void => {
    if (until <= at) return;
    length += until - at;
    for (; goes[0] !== undefined && goes[0] < until; goes.shift()) {
      if (goes[0] > at) pass(goes[0] - at);
      steps.push({ retain: 1, attributes: { deleted: text.gone.get(goes[0]) } });
      at = goes[0] + 1;
    }
    if (until > at && attributes) steps.push({ retain: until - at, attributes: { ...attributes } });
    else if (until > at) pass(until - at);
    at = until;
  };
  const insert = (index: number, unit: CopyUnit, id: (revision: WordRevision) => string): void => {
    places[index] = length;
    steps.push({ insert: unit.insert, attributes: { ...unitAttributes(unit, id) } });
    length++;
  };
  /** What others inserted up to a unit of the document. */
  const insertFresh = (until: number): void => {
    for (; next < until; next++) {
      const unit = now[next];
      if (!unit || !isFresh(unit)) continue;
      places[next] = length;
      const index = next;
      // What came in before is not brought again.
      if (unit.inserted && text.idOf(index, unit.inserted))
        insert(index, unit, (one) => text.idOf(index, one));
    }
  };
  const keep = (b: number, n: number, change: Attributes | null): void => {
    const unit = base[b] as BaseUnit;
    const index = kept[n] as number;
    // What stands there a second time is nowhere in the text, until that is all that is left.
    const gone = now[index]?.deleted;
    const isBeside = unit.standsFrom !== null && gone && text.isOurs(gone);
    retain(isBeside ? (unit.standsFrom ?? unit.at) : unit.at);
    insertFresh(index);
    next = index + 1;
    places[index] = length;
    if (change && !isBeside) retain(unit.at + 1, change);
  };

  const old = base.map((unit) => ({ sign: unit.sign, status: statusOf(unit) }));
  const fresh = kept.map((index) => standing(now[index] as CopyUnit, text.isOurs));
  for (const stretch of alignParagraphs(old, fresh)) {
    if (stretch.same) stands(stretch);
    else if (!decide(stretch)) {
      for (const one of alignWithin(old.slice(...stretch.base), fresh.slice(...stretch.now))) {
        const within = moved(one, stretch.base[0], stretch.now[0]);
        if (within.same) stands(within);
        else if (!decide(within)) differs(within);
      }
    }
  }
  retain(end);
  insertFresh(now.length);
  places[now.length] = length;
  return { steps, places };

  function changeOf(b: number, n: number): Attributes | null {
    const index = kept[n] as number;
    const unit = base[b] as BaseUnit;
    return changedAttributes(unit, now[index] as CopyUnit, {
      isOurs: text.isOurs,
      idOf: (revision) => text.idOf(index, revision),
      untracked: () => {
        if (set.base !== b && set.base !== b - 1)
          set.id = text.untracked(unit.at, `set${setAs(setAlike(index))}`, false);
        set.base = b;
        return set.id;
      },
      within: text.within(unit),
      mayGoBack: text.mayGoBack,
      stands: text.stands,
      takeBack: text.takeBack,
      votes,
    });
  }

  function stands(stretch: AlignedStretch): void {
    for (let i = 0; i < stretch.base[1] - stretch.base[0]; i++) {
      const [b, n] = [stretch.base[0] + i, stretch.now[0] + i];
      votes.stands(base[b] as BaseUnit);
      keep(b, n, changeOf(b, n));
    }
  }

  /** Whether somebody decided on the suggestions in a stretch; then nothing else was done there. */
  function decide(stretch: AlignedStretch): boolean {
    const units = base.slice(...stretch.base);
    const decided = votes.decided(units, fresh.slice(...stretch.now));
    if (!decided) return false;
    const left = new Set(decided);
    let n = stretch.now[0];
    units.forEach((unit, i) => {
      if (!left.has(unit)) return;
      keep(stretch.base[0] + i, n, changeOf(stretch.base[0] + i, n));
      n++;
    });
    return true;
  }

  /** Where the two differ although nobody tracked it. */
  function differs(stretch: AlignedStretch): void {
    for (const unit of base.slice(...stretch.base)) votes.unclear(unit);
    const sides = [old.slice(...stretch.base), fresh.slice(...stretch.now)] as const;
    // Of a suggested link somebody may have decided on a part.
    const isTwice = base.slice(...stretch.base).some((unit) => unit.isTwice);
    const left = isTwice ? alignLeft(...sides) : null;
    for (const one of left ?? alignWords(...sides)) {
      const { same, base: bs, now: ns } = moved(one, stretch.base[0], stretch.now[0]);
      if (!same) replace(bs, ns);
      else for (let i = 0; i < bs[1] - bs[0]; i++) keep(bs[0] + i, ns[0] + i, changeOf(bs[0] + i, ns[0] + i));
    }
  }

  /** The characters from one on that are set as that is. */
  function setAlike(from: number): number[] {
    const how = setAs([from]);
    let until = from + 1;
    while (until < now.length && setAs([until]) === how) until++;
    return Array.from({ length: until - from }, (_, at) => from + at);
  }

  /** How characters of the document are set; '' where plainly. */
  function setAs(indexes: readonly number[]): string {
    const all = indexes.map((index) => now[index]?.attributes ?? {});
    return all.some((one) => Object.keys(one).length > 0) ? JSON.stringify(all) : '';
  }

  function replace([from, until]: readonly [number, number], [first, last]: readonly [number, number]): void {
    const goes = base.slice(from, until).filter(({ attributes }) => statusOf({ attributes }) === '');
    const comes = kept.slice(first, last);
    const words = [...goes, ...comes.map((index) => standing(now[index] as CopyUnit, text.isOurs))];
    const said = words.map(({ sign }) => sign).join('') + setAs(comes);
    const id = text.untracked(base[from]?.at ?? end, said, true);
    for (const unit of goes) {
      retain(unit.at);
      // The last block always ends.
      if (id && (unit.sign !== '\n' || unit !== base.at(-1))) retain(unit.at + 1, { deleted: id });
    }
    retain(base[until]?.at ?? end);
    for (const index of comes) {
      insertFresh(index);
      next = index + 1;
      const unit = now[index] as CopyUnit;
      places[index] = length;
      if (id && !unit.deleted) insert(index, { ...unit, inserted: nobody, before: null }, () => id);
    }
  }
}

/** How a unit of the document stands by what was in the document when it left. */
function standing(
  { insert, attributes, inserted, deleted }: CopyUnit,
  isOurs: (revision: WordRevision) => boolean,
): StandingUnit {
  const sign = typeof insert === 'string' ? insert : breakSign;
  const status = `${inserted ? 'i' : ''}${deleted && isOurs(deleted) ? 'd' : ''}`;
  return { sign, status, link: linkKey(attributes) };
}

/** Whoever edited without tracking it. */
const nobody: WordRevision = { by: '', at: '' };
