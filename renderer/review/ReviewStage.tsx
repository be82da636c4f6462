import type { ReactElement } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Article } from '../../shared/article/Article';
import { addVersion } from '../../shared/article/editVersions';
import { printNumber } from '../../shared/language/numbers';
import { partsTexts } from '../../shared/language/partsTexts';
import { reviewTexts } from '../../shared/language/reviewTexts';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { threadTexts } from '../../shared/language/threadTexts';
import { compareArticles } from '../../shared/review/compareArticles';
import type { Difference } from '../../shared/review/differencesOf';
import { differencesOf } from '../../shared/review/differencesOf';
import { restoreArticle, restorePart } from '../../shared/review/restoreArticle';
import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import type { Thread } from '../../shared/review/threads/Thread';
import { useCommand } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { FaultNotice } from '../parts/FaultNotice';
import { showFault, showNote } from '../parts/notes';
import { useToday } from '../parts/useToday';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { beginUndoStep } from '../session/undoStep';
import { useStatus } from '../session/useSession';
import { versionStart } from '../session/versionStart';
import { showStage } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';
import { activeSuggestion, wantedSuggestion } from '../suggestions/suggesting';
import { allSuggestionsIn } from '../suggestions/allSuggestionsIn';
import { DecidedSection } from '../suggestions/DecidedSection';
import { useDecided } from '../suggestions/useDecided';
import { useAfterLast } from '../suggestions/useAfterLast';
import { SuggestionSection } from '../suggestions/SuggestionSection';
import { activeThread } from '../threads/activeThread';
import { reviewMarks } from '../threads/reviewMarks';
import { showThread } from '../threads/showThread';
import { threadsIn } from '../threads/threadsIn';
import { ThreadSection } from '../threads/ThreadSection';
import { AroundCopy } from './AroundCopy';
import { cardPlaces } from './cardPlaces';
import { Changes } from './Changes';
import { useAskedPoint, useComparedFrom } from './useComparedFrom';
import { MarkedCopy } from './MarkedCopy';
import { nameDifference } from './nameDifference';
import type { ReviewMode } from './ReviewBar';
import { ReviewBar } from './ReviewBar';
import { stillsShown } from './stillPairs';
import { suggestedMarks } from './suggestedMarks';
import { suggestedPieces } from './suggestedPieces';
import { useArticleAt } from './useArticleAt';
import { useChangeAuthors } from './useChangeAuthors';
import { useReviewedSuggestions } from './useReviewedSuggestions';
import { useTimeline } from './useTimeline';
import { useWordsThen } from './useWordsThen';
import type { Point, VersionRow } from './versionRows';
import { firstFrom, lineOver, rowLine, versionRows } from './versionRows';
import { VersionsPanel } from './VersionsPanel';
import './review.css';

/** Where versions of an article are compared and put back. */
export function ReviewStage({ session }: { session: ArticleSession }): ReactElement {
  const texts = useTexts(reviewTexts);
  const comments = useTexts(threadTexts);
  const suggestionWords = useTexts(suggestionTexts);
  const threads = useObservable(threadsIn(session));
  const parts = useTexts(partsTexts);
  const language = useLanguage();
  const today = useToday();
  const status = useStatus(session);
  const { timeline, fault, progress, again } = useTimeline(session);
  const [chosen, setFrom] = useState<Point | null>(null);
  const [chosenTo, setTo] = useState<Point | null>(null);
  const asked = useComparedFrom(session, () => {
    setFrom(null);
    setTo(null);
  });
  const suggestions = useObservable(allSuggestionsIn(session));
  const isSuggested = suggestions.length > 0;
  const hasDecided = useDecided(session, false).count > 0;
  const askedPoint = useAskedPoint(asked, timeline);
  const chosenFrom = chosen ?? askedPoint;
  const to = pointTo(chosenTo, isSuggested && !asked, isSuggested);
  /** The point of which the state is to be put back, once it is there. */
  const wanted = useRef<Point | null>(null);
  const [mode, setMode] = useState<ReviewMode>('marks');
  const [active, setActive] = useState('');
  const [drawer, setDrawer] = useState(false);
  const drawerButton = useRef<HTMLButtonElement>(null);
  const stage = useRef<HTMLElement>(null);
  const table = useRef<HTMLDivElement>(null);
  useAfterLast(session, () => table.current?.focus());

  useEffect(() => {
    if (drawer) stage.current?.querySelector<HTMLElement>('.versions [name=compare-from]:checked')?.focus();
  }, [drawer]);
  const rows = useMemo(
    () =>
      versionRows(timeline?.moments ?? [], asked && 'read' in asked ? asked : null, language, isSuggested),
    [timeline, asked, language, isSuggested],
  );
  const isFrom = chosenFrom !== null && (chosenFrom !== 'suggested' || isSuggested);
  const from = isFrom ? chosenFrom : to === 'suggested' ? 'now' : firstFrom(rows);
  const before = useArticleAt(session, from);
  const after = useArticleAt(session, to);
  const wordsThen = useWordsThen(session, from);
  const comparison = useMemo(
    () => (before && after && timeline ? compareArticles(before, after) : null),
    [before, after, timeline],
  );
  const stills = useMemo(() => stillsShown(before, after), [before, after]);
  const differences = useMemo(() => (comparison ? differencesOf(comparison) : []), [comparison]);
  const byName = useMemo(() => new Map(differences.map((one) => [one.key, one])), [differences]);
  const made = useChangeAuthors(session, { from, to, after, comparison, differences, timeline });
  const at = differences.findIndex(({ key }) => key === active) + 1;

  const go = (key: string): void => {
    setActive(key);
    const found = [...(stage.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])];
    const element = found.find(({ dataset }) => dataset['difference'] === key);
    // What has no place in the copy has a card.
    const card = stage.current?.querySelector(`[data-card="${CSS.escape(`difference ${key}`)}"]`);
    (element ?? card)?.scrollIntoView({ block: 'center' });
    (element ?? card?.querySelector('button'))?.focus({ preventScroll: true });
  };
  const step = (by: 1 | -1): void => {
    const next =
      at === 0 && by < 0 ? differences.length - 1 : (at - 1 + by + differences.length) % differences.length;
    const difference = differences[next];
    if (difference) go(difference.key);
  };
  const alone =
    timeline !== null && !isSuggested && rows.length < 3 && !timeline.moments.some(({ version }) => version);
  const restoreNot = alone ? texts.firstVersion : reasonNot(session, from, before, texts);
  const noteRestored = (what: string): void => {
    showNote({
      text: texts.restored(what),
      action: { label: parts.undo, keys: 'Mod+Z', run: () => void session.undo.undo() },
    });
  };

  async function restoreAll(state: Article, row: VersionRow | undefined): Promise<void> {
    addVersion(session.doc, { ...versionStart(), kind: 'restore', name: '' });
    // On disk first: the version's state is the log up to it, and what follows must not be in it.
    if (!(await session.queue.settle())) {
      const stored = session.queue.state.value;
      if (stored.kind === 'not-stored') showFault(stored.fault);
      return;
    }
    const words = await wordsThen;
    beginUndoStep(session);
    restoreArticle(session.doc, state, words);
    beginUndoStep(session);
    session.digest.now();
    setFrom(from);
    setTo('now');
    noteRestored(row ? [row.label, rowLine(row)].filter(Boolean).join(', ') : texts.unnamed);
  }

  async function restoreOne(state: Article, difference: Difference): Promise<void> {
    const words = await wordsThen;
    beginUndoStep(session);
    restorePart(session.doc, state, difference.part, words);
    beginUndoStep(session);
    session.digest.now();
    setFrom(from);
    noteRestored(nameDifference(difference, language));
  }

  function restore(point: Point): void {
    wanted.current = point;
    setFrom(point);
    putBackWanted();
  }
  /** It may have to be read first: what can be seen then is what is put back. */
  function putBackWanted(): void {
    if (wanted.current === null || wanted.current !== from || !before) return;
    wanted.current = null;
    if (restoreNot) return void showNote({ text: restoreNot });
    void restoreAll(
      before,
      rows.find(({ point }) => point === from),
    );
  }
  useEffect(putBackWanted);

  const writable = before && !restoreNot && to === 'now';
  const onRestore = writable ? (difference: Difference) => void restoreOne(before, difference) : null;
  const lang = after?.language ?? 'nl';
  const marks = useMemo(() => {
    if (threads.length === 0 || !before || !after) return null;
    if (to === 'now') return reviewMarks(threads, after);
    return from === 'now' && to === 'suggested' ? suggestedMarks(threads, session.doc, after) : null;
  }, [session, threads, before, after, from, to]);
  // The cards of suggestions say the same, and can be decided on.
  const isJudging = from === 'now' && to === 'suggested';
  const shownDifferences = isJudging ? none : differences;
  const authors = isJudging ? null : made;
  const beside = useMemo(() => {
    const side = to === 'now' ? 'after' : from === 'now' ? 'before' : null;
    if (!comparison || !side) return null;
    return cardPlaces(comparison, side, {
      suggestions: to === 'suggested' ? suggestions : none,
      threads,
      differences: shownDifferences,
    });
  }, [comparison, from, to, suggestions, threads, shownDifferences]);
  const suggested = useMemo(
    () => (comparison && isJudging ? suggestedPieces(comparison, suggestions) : null),
    [comparison, isJudging, suggestions],
  );
  const reviewed = useReviewedSuggestions(stage, suggestions, suggested, beside);
  const compared = alone ? 0 : differences.length;
  const count = isJudging ? suggestions.length : compared;
  const goOn = isJudging ? reviewed.step : step;
  useCommand('difference.next', () => goOn(1), count > 0);
  useCommand('difference.previous', () => goOn(-1), count > 0);
  const shared = { differences: byName, stills, active, lang, onRestore, marks, suggested, authors };
  const showInCopy = (thread: Thread): void => {
    activeThread.set(thread.id);
    activeSuggestion.set('');
    const id = CSS.escape(thread.id);
    const marked = stage.current?.querySelector(`mark[data-thread="${id}"], [data-threads~="${id}"]`);
    if (marked) marked.scrollIntoView({ block: 'center' });
    else showThread(session, thread);
  };

  return (
    <main
      className="review"
      aria-label={texts.review}
      data-drawer={drawer || undefined}
      ref={stage}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !drawer) return;
        setDrawer(false);
        drawerButton.current?.focus();
      }}
    >
      <ReviewBar
        status={status}
        mode={mode}
        onMode={setMode}
        at={isJudging ? reviewed.at : at}
        count={count}
        versions={drawer}
        onVersions={() => setDrawer(!drawer)}
        versionsButton={drawerButton}
      />
      <VersionsPanel
        session={session}
        rows={rows}
        from={from}
        to={to}
        comparison={comparison}
        restoreNot={restoreNot}
        onFrom={setFrom}
        onTo={setTo}
        onRestore={restore}
      />
      {/* Scrolls by keys too. */}
      <div className="review-table" ref={table} tabIndex={0} role="group" aria-label={texts.compare}>
        {fault && (
          <div className="review-says">
            <FaultNotice fault={fault} />
            <Button onClick={again}>{texts.again}</Button>
          </div>
        )}
        {!comparison && !fault && (
          <p className="review-says after-a-while" role="status">
            {progress
              ? texts.loadingAt(printNumber(progress.done, language), printNumber(progress.total, language))
              : texts.loading}
          </p>
        )}
        {comparison && alone && (
          <>
            <EmptyState says={texts.firstVersion} more={texts.firstVersionMore} />
            {(threads.length > 0 || hasDecided) && (
              <aside
                className="r-changes"
                aria-label={threads.length > 0 ? comments.title : suggestionWords.decided}
              >
                <ThreadSection session={session} canAdd={false} />
                <DecidedSection session={session} />
              </aside>
            )}
          </>
        )}
        {comparison && !alone && mode !== 'beside' && (
          <>
            <article className="review-strip" onClick={reviewed.press}>
              {differences.length === 0 && <p className="review-none">{texts.nothing}</p>}
              <MarkedCopy {...shared} comparison={comparison} side={sides[mode]} />
            </article>
            <Changes
              differences={shownDifferences}
              beside={beside}
              active={active}
              comparison={comparison}
              stills={stills}
              authors={authors}
              onGo={go}
              onRestore={onRestore}
            >
              {to === 'suggested' && (
                <SuggestionSection
                  session={session}
                  onShow={reviewed.show}
                  onShowLeft={reviewed.showLeft}
                  onWrite={writeThere}
                />
              )}
              {typeof to !== 'number' && (
                <>
                  <ThreadSection session={session} canAdd={false} {...(marks && { onShow: showInCopy })} />
                  <DecidedSection session={session} />
                </>
              )}
            </Changes>
          </>
        )}
        {comparison && !alone && mode === 'beside' && (
          <div className="review-beside">
            {([from, to] as const).map((point, index) => {
              const row = rows.find((one) => one.point === point);
              return (
                <article key={index} className="review-strip">
                  <header data-side={index === 0 ? 'from' : 'to'}>
                    <b>{row?.label}</b>{' '}
                    <span>{row && lineOver(row, timeline?.moments ?? [], language, today)}</span>
                  </header>
                  <MarkedCopy {...shared} comparison={comparison} side={index === 0 ? 'before' : 'after'} />
                  <AroundCopy
                    differences={differences}
                    comparison={comparison}
                    stills={stills}
                    side={index === 0 ? 'before' : 'after'}
                    authors={authors}
                    active={active}
                  />
                </article>
              );
            })}
          </div>
        )}
      </div>
    </main>
  );
}

/** What is compared with: what is suggested, unless something else was chosen, and as long as there is any. */
function pointTo(chosen: Point | null, wanted: boolean, isSuggested: boolean): Point {
  if (chosen === null) return wanted ? 'suggested' : 'now';
  return chosen === 'suggested' && !isSuggested ? 'now' : chosen;
}

const none: readonly never[] = [];

function writeThere({ id }: AnySuggestion): void {
  showStage('write');
  wantedSuggestion.set(id);
}

const sides = { marks: 'both', final: 'only-after', original: 'only-before' } as const;

function reasonNot(
  session: ArticleSession,
  from: Point,
  before: Article | null,
  texts: (typeof reviewTexts)['nl'],
): string {
  if (session.readOnly) return texts.readOnly;
  if (typeof from !== 'number') return texts.restoreNot;
  return before && before.unknown.length > 0 ? texts.restoreNewer : '';
}
