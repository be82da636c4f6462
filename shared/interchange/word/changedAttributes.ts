import type { suggestedAttributes } from '../../article/Suggested';
import { deletedBy, kindIn, settingOf, withSettings } from '../../article/Suggested';
import type { CopyUnit } from '../copy/Copy';
import type { BaseUnit } from './BaseUnit';
import { isSameKind } from './isSameKind';
import { linkKey } from './linkKey';
import type { Votes } from './Votes';
import type { WordRevision } from './WordRevision';

type Attributes = Readonly<Record<string, unknown>>;

/** An attribute of the flat text that says what is suggested. */
export type SuggestedKey = (typeof suggestedAttributes)[number];

/** The suggestion that what its author sets in their own insertion becomes; '' where it came in before. */
export type Within = (key: SuggestedKey, to: unknown) => string;

/** What telling a change takes. */
export interface Changing {
  isOurs: (revision: WordRevision) => boolean;
  /** The suggestion that a tracked change becomes; '' where it came in before. */
  idOf: (revision: WordRevision) => string;
  /** The same, of one that nobody tracked. */
  untracked: () => string;
  /** Null for what no earlier return inserted. */
  within: Within | null;
  mayGoBack: (suggestion: string) => boolean;
  /** Something goes of a suggestion that an earlier return brought. */
  takeBack: (suggestion: string) => void;
  /** A setting that was suggested already is in the document still. */
  stands: (suggestion: string) => void;
  votes: Votes;
}

const marks = { bold: 'setBold', italic: 'setItalic' } as const;

/**
 * What somebody suggests in a document about a character that stays, as attributes; null for nothing. What became of
 * suggestions that were in it is told to `votes`, and to `takeBack` what earlier returns suggested and is in it no more.
 */
export function changedAttributes(base: BaseUnit, now: CopyUnit, changing: Changing): Attributes | null {
  const change: Record<string, unknown> = {};
  const { isOurs, idOf, within, mayGoBack, takeBack, votes } = changing;
  const gone = deletedBy(base.attributes);
  const set = (key: SuggestedKey, known: string, to: unknown): void => {
    change[key] = to;
    // It stands in the stead of what an earlier return brought.
    if (known && mayGoBack(known)) takeBack(known);
  };
  const goesBack = (key: SuggestedKey, known: string): void => {
    change[key] = null;
    takeBack(known);
  };
  if (now.deleted && !isOurs(now.deleted)) {
    const id = idOf(now.deleted);
    if (id) set('deleted', gone, id);
  } else if (gone && !now.deleted && mayGoBack(gone)) goesBack('deleted', gone);
  const who = now.before && !isOurs(now.before.revision) ? now.before : null;
  const suggest = (key: SuggestedKey, to: unknown, by: { revision: WordRevision } | null = who): void => {
    const id = by ? idOf(by.revision) : (within?.(key, to) ?? changing.untracked());
    if (id) set(key, settingOf(base.attributes[key])?.id ?? '', { id, to });
  };
  /** What became of a setting that was suggested already. */
  const becomes = (key: SuggestedKey, id: string, isAsSuggested: boolean, isAsBefore: boolean): void => {
    if (isAsSuggested) changing.stands(id);
    if (mayGoBack(id) && isAsBefore && !isAsSuggested) goesBack(key, id);
    else votes.set(id, isAsSuggested, isAsBefore, now.before !== null);
  };
  if (now.insert === '\n') {
    const [real, shown] = [kindIn(base.attributes), kindIn(withSettings(base.attributes))];
    const setting = settingOf(base.attributes['setBlock']);
    const wanted = kindIn(now.attributes);
    const isOther = !isSameKind(wanted, shown) && (who !== null || !isSameKind(wanted, real));
    if (setting && !isOther)
      becomes('setBlock', setting.id, isSameKind(wanted, shown), isSameKind(wanted, real));
    else if (!isSameKind(wanted, real)) suggest('setBlock', wanted);
    return orNull(change);
  }
  for (const [mark, key] of Object.entries(marks)) {
    const real = base.attributes[mark] === true;
    const setting = settingOf(base.attributes[key]);
    const wanted = now.attributes[mark] === true;
    if (setting) becomes(key, setting.id, wanted === (setting.to === true), wanted === real);
    else if (wanted !== real) suggest(key, wanted);
  }
  const [language, wished] = [saidIn(base.attributes), saidIn(now.attributes)];
  const speaks = settingOf(base.attributes['setLanguage']);
  const isThird = wished !== language && wished !== speaks?.to;
  if (speaks && !isThird) becomes('setLanguage', speaks.id, wished === speaks.to, wished === language);
  // Programs set it by the keyboard somebody has, too: only what they tracked was meant.
  else if (wished !== language && (within || (now.before && saidIn(now.before.attributes) !== wished)))
    suggest('setLanguage', wished);
  const [real, wanted] = [linkKey(base.attributes), linkKey(now.attributes)];
  const led = now.linkBefore && !isOurs(now.linkBefore.revision) ? now.linkBefore : null;
  const leads = settingOf(base.attributes['setLink']);
  const isAsSuggested = leads !== null && wanted === linkKey({ link: leads.to });
  if (leads && isAsSuggested) changing.stands(leads.id);
  else if (leads && real === wanted && mayGoBack(leads.id)) goesBack('setLink', leads.id);
  if (real !== wanted && !isAsSuggested) suggest('setLink', linkOf(now.attributes), led ?? who);
  return orNull(change);
}

function saidIn({ language }: Attributes): string {
  return typeof language === 'string' ? language : '';
}

function linkOf({ link }: Attributes): string {
  return typeof link === 'string' ? link : '';
}

function orNull(change: Attributes): Attributes | null {
  return Object.keys(change).length > 0 ? change : null;
}
