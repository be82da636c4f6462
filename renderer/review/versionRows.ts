import type { Author } from '../../shared/article/Author';
import { readAuthor } from '../../shared/article/Author';
import type { UnreadChanges } from '../../shared/bridge/historyCalls';
import { printDayAndTime, printTime } from '../../shared/language/dates';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { Language } from '../../shared/language/Texts';
import { isolated } from '../../shared/language/isolated';
import type { HistoryMoment } from '../../shared/review/HistoryMoment';

/** A state one can choose: after an update's number, as it is now, or as it will be with every suggestion taken over. */
export type Point = number | 'now' | 'suggested';

/** One line of the list of versions. */
export interface VersionRow {
  point: Point;
  /** Named, kept by itself, or the present. */
  mark: 'named' | 'automatic' | 'now';
  label: string;
  /** Who, as far as is known. */
  by: string;
  authors: Author[];
  /** What the author was asked, where it was given back; ''. */
  note?: string;
  /** ISO 8601, UTC; '' for now. */
  at: string;
}

/** The versions of a timeline, the newest first. What is newest and has no name is what there is now; above it, with `isSuggested`, stands what is suggested. */
export function versionRows(
  moments: readonly HistoryMoment[],
  read: Pick<UnreadChanges, 'read' | 'readAt'> | null,
  language: Language,
  isSuggested = false,
): VersionRow[] {
  const texts = reviewTexts[language];
  const last = moments.at(-1);
  const past = last && !last.version && moments.length > 1 ? moments.slice(0, -1) : moments;
  const rows = past.map((moment): VersionRow => ({
    point: moment.to,
    mark: moment.version ? 'named' : 'automatic',
    label: labelOf(moment, language),
    authors: authorsOf(moment),
    note: moment.version?.note ?? '',
    by: namesOf(moment, language),
    at: moment.endedAt,
  }));
  if (read && !rows.some(({ point }) => point === read.read)) {
    rows.push({
      point: read.read,
      mark: 'automatic',
      label: texts.lastRead,
      by: '',
      authors: [],
      at: read.readAt,
    });
    rows.sort((a, b) => Number(a.point) - Number(b.point));
  }
  rows.push({ point: 'now', mark: 'now', label: texts.now, by: '', authors: [], at: '' });
  if (isSuggested)
    rows.push({ point: 'suggested', mark: 'now', label: texts.suggested, by: '', authors: [], at: '' });
  return rows.reverse();
}

/** Who kept a version, or else who wrote, on one line; '' for whoever made an empty article: that is of no interest. */
function namesOf({ version, from, by }: HistoryMoment, language: Language): string {
  if (from === 1 && by.every((name) => name === null)) return '';
  const names = version?.by || by.map((name) => name ?? reviewTexts[language].unknownWriter).filter(Boolean);
  return [names].flat().map(isolated).join(', ');
}

/** Who kept a version, or else who wrote. */
function authorsOf({ version, by, people = [] }: HistoryMoment): Author[] {
  if (version?.by) return [readAuthor(version.by, version.person)];
  return by.flatMap((name, i) => (name ? [readAuthor(name, people[i])] : []));
}

function labelOf({ version, from }: HistoryMoment, language: Language): string {
  const texts = reviewTexts[language];
  if (!version) return from === 1 ? texts.began : texts.automatic;
  switch (version.kind) {
    case 'named':
      return version.name || texts.unnamed;
    case 'status':
      return texts.setTo[version.status ?? 'draft'];
    case 'export':
      return texts.exported;
    case 'restore':
      return texts.beforeRestore;
    case 'brought':
      return texts.beforeBringing(isolated(version.name));
  }
}

/** Who and when, on one line. */
export function rowLine({ by, at }: VersionRow): string {
  return [by, at && printTime(at)].filter(Boolean).join(' · ');
}

/** Who and when over a side of what is compared, with the day where it is not today; of now, who wrote last. */
export function lineOver(
  { mark, by, at }: VersionRow,
  moments: readonly HistoryMoment[],
  language: Language,
  today: Date,
): string {
  const last = mark === 'now' ? moments.at(-1) : undefined;
  const when = last?.endedAt ?? at;
  return [last ? namesOf(last, language) : by, when && printDayAndTime(when, language, today)]
    .filter(Boolean)
    .join(' · ');
}

/** What the list compares when nothing else was chosen: the last version with a name, or else what came before. */
export function firstFrom(rows: readonly VersionRow[]): Point {
  const past = rows.filter(({ point }) => typeof point === 'number');
  return (past.find(({ mark }) => mark === 'named') ?? past[0])?.point ?? 'now';
}
