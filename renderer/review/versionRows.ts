import type { Author } from '../../shared/article/Author';
import { readAuthor } from '../../shared/article/Author';
import type { UnreadChanges } from '../../shared/bridge/historyCalls';
import { printTime } from '../../shared/language/dates';
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
  const rows = past.map((moment): VersionRow => {
    const by = moment.version?.by || moment.by.map((name) => name ?? texts.unknownWriter).filter(Boolean);
    return {
      point: moment.to,
      mark: moment.version ? 'named' : 'automatic',
      label: labelOf(moment, language),
      authors: authorsOf(moment),
      note: moment.version?.note ?? '',
      // Whoever made an empty article is of no interest.
      by:
        moment.from === 1 && moment.by.every((name) => name === null)
          ? ''
          : [by].flat().map(isolated).join(', '),
      at: moment.endedAt,
    };
  });
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

/** What the list compares when nothing else was chosen: the last version with a name, or else what came before. */
export function firstFrom(rows: readonly VersionRow[]): Point {
  const past = rows.filter(({ point }) => typeof point === 'number');
  return (past.find(({ mark }) => mark === 'named') ?? past[0])?.point ?? 'now';
}
