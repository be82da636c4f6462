import { BookmarkPlus, History } from 'lucide-react';
import type { ReactElement } from 'react';
import { nearnessOf, printDay } from '../../shared/language/dates';
import { printNumber } from '../../shared/language/numbers';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { Comparison } from '../../shared/review/Comparison';
import type { ArticleSession } from '../session/ArticleSession';
import { runCommand, useCommandEnabled } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { IconButton } from '../parts/IconButton';
import { useLanguage, useTexts } from '../settings/language';
import type { Point, VersionRow } from './versionRows';
import { VersionLine } from './VersionLine';
import { rowLine } from './versionRows';
import './versions.css';

interface VersionsPanelProps {
  session: ArticleSession;
  rows: readonly VersionRow[];
  from: Point;
  to: Point;
  comparison: Comparison | null;
  /** Why the older one cannot be put back; '' when it can. */
  restoreNot: string;
  onFrom: (point: Point) => void;
  onTo: (point: Point) => void;
  /** Puts the state at a point back. */
  onRestore: (point: Point) => void;
}

/** The versions of an article by day, and which two are compared. */
export function VersionsPanel(props: VersionsPanelProps): ReactElement {
  const { session, rows, from, to, comparison, restoreNot, onFrom, onTo, onRestore } = props;
  const texts = useTexts(reviewTexts);
  const language = useLanguage();
  const canName = useCommandEnabled('version.name');
  const short = (point: Point): string => {
    const row = rows.find((one) => one.point === point);
    return row && row.mark !== 'now'
      ? rowLine({ ...row, by: '' }) || row.label
      : (row?.label ?? texts.now).toLowerCase();
  };
  return (
    <aside className="panel left versions" aria-label={texts.versions}>
      <header className="versions-head">
        <h2>{texts.versions}</h2>
        <IconButton
          icon={BookmarkPlus}
          label={texts.nameVersion}
          keys="Mod+S"
          off={!canName}
          onClick={() => runCommand('version.name')}
        />
      </header>
      <div className="versions-columns">
        <span>{texts.versionCount(rows.length)}</span>
        <span aria-hidden="true">{texts.from.toLowerCase()}</span>
        <span aria-hidden="true">{texts.to.toLowerCase()}</span>
      </div>
      <div className="versions-list">
        {byDay(rows, language).map(([day, ofDay]) => (
          <section key={day} aria-label={day}>
            <h3>{day}</h3>
            <ul>
              {ofDay.map((row) => (
                <VersionLine
                  key={String(row.point)}
                  session={session}
                  row={row}
                  from={from}
                  to={to}
                  restoreNot={session.readOnly ? restoreNot : ''}
                  onFrom={onFrom}
                  onTo={onTo}
                  onRestore={() => onRestore(row.point)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="versions-foot">
        <p>
          <span>
            {short(from)} → {short(to)}
          </span>
          {comparison && (
            <span className="figures" role="status">
              <span className="words-in">
                {texts.wordsIn(
                  printNumber(comparison.words.inserted, language),
                  comparison.words.inserted === 1,
                )}
              </span>{' '}
              <span className="words-out">
                {texts.wordsOut(printNumber(comparison.words.deleted, language))}
              </span>
            </span>
          )}
        </p>
        <Button
          size="small"
          icon={History}
          wide
          offBecause={restoreNot || undefined}
          onClick={() => onRestore(from)}
        >
          {texts.restore}
        </Button>
      </div>
    </aside>
  );
}

function byDay(rows: readonly VersionRow[], language: 'nl' | 'en'): [string, VersionRow[]][] {
  const now = new Date();
  const texts = reviewTexts[language];
  const days = new Map<string, VersionRow[]>();
  for (const row of rows) {
    const near = row.at ? nearnessOf(row.at, now) : 'today';
    const day =
      near === 'today'
        ? texts.today
        : near === 'yesterday'
          ? texts.yesterday
          : printDay(row.at, language, now);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days];
}
