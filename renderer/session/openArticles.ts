import type { Answer } from '../../shared/faults/Answer';
import { succeed } from '../../shared/faults/Answer';
import { personHere } from '../settings/personHere';
import { settings } from '../settings/settings';
import { ArticleSession } from './ArticleSession';
import { ahead, library, shell } from './bridge';
import { loadLeft } from './left';
import { isInTab } from './tabs';

/** The articles that are open, or were and are not wholly on disk yet. */
const open = new Map<string, ArticleSession>();
/** How many places in the window show each of them. */
const shown = new Map<ArticleSession, number>();

/** Says in every open article who works here, from what is done next. */
export function followPerson(): () => void {
  let known = JSON.stringify(personHere());
  return settings.watch(() => {
    const now = JSON.stringify(personHere());
    if (now === known) return;
    known = now;
    for (const session of open.values()) session.writerChanged();
  });
}

function show(session: ArticleSession): Answer<ArticleSession> {
  shown.set(session, (shown.get(session) ?? 0) + 1);
  return succeed(session);
}

/** The article that was loaded before anything could show it. */
let early: ArticleSession | null = null;

/** The same, for `earlyOpened`. */
let begun: ArticleSession | null = null;

/** Loads an article while the window is not drawn yet. What fails is asked again when it is to be shown. */
export async function loadEarly(id: string): Promise<void> {
  const first = await ahead;
  const read = first && 'article' in first ? first.article : null;
  const answer = await ArticleSession.open(id, read?.card.id === id ? read : null, personHere);
  if (!answer.ok) return;
  if (open.has(id)) {
    answer.value.close();
    return;
  }
  open.set(id, answer.value);
  early = answer.value;
  begun = answer.value;
}

/** An article that a tab has open, or that was loaded early: it can be shown at once, while `openArticle` is on its way. */
export function articleAtHand(id: string): ArticleSession | null {
  const there = open.get(id);
  return there && (there === early || isInTab(id)) ? there : null;
}

/** Settles when the article that was left open is taken in; at once when it is, or there is none. */
export async function earlyOpened(): Promise<void> {
  const session = begun;
  begun = null;
  if (!session || session.whole.value) return;
  await new Promise<void>((resolve) => {
    const stop = session.whole.watch(() => {
      stop();
      resolve();
    });
  });
}

/** Opens an article, or gives the session that is open already. */
export async function openArticle(id: string): Promise<Answer<ArticleSession>> {
  early = null;
  const there = open.get(id);
  if (there) return show(there);
  const [answer] = await Promise.all([ArticleSession.open(id, null, personHere), loadLeft(id)]);
  if (!answer.ok) return answer;
  const meanwhile = open.get(id);
  if (meanwhile) {
    answer.value.close();
    return show(meanwhile);
  }
  open.set(id, answer.value);
  return show(answer.value);
}

/** Says that one place in the window shows an article no longer. */
export function hideArticle(session: ArticleSession): void {
  shown.set(session, (shown.get(session) ?? 1) - 1);
}

/** The open articles that nothing in the window shows and no tab has. */
export function articlesLeft(): ArticleSession[] {
  return [...open.values()].filter((session) => shown.get(session) === 0 && !isInTab(session.id));
}

/**
 * Lets go of an article once everything in it is on disk; until then it stays and keeps trying. One that is shown
 * again meanwhile, or that a tab has, stays open.
 */
export async function closeArticle(session: ArticleSession): Promise<void> {
  if (!(await session.queue.settle())) return;
  if (open.get(session.id) !== session || shown.get(session) !== 0 || isInTab(session.id)) return;
  if (early === session) early = null;
  open.delete(session.id);
  shown.delete(session);
  session.close();
}

/** The headline of an open article as it is in the window, where not all of it is on disk; null for any other. */
export function headlineNotStored(id: string): string | null {
  const session = open.get(id);
  const isStored = !session || session.queue.state.value.kind === 'stored';
  return isStored ? null : session.digest.current.value.article.headline;
}

/** How long storing may take before it counts as not stored, in milliseconds: less than main has patience for. */
const patience = 5000;

/** Stores everything that is open; answers with the headlines of what could not be stored, or not in time. */
export async function storeEverything(): Promise<string[]> {
  const sessions = [...open.values()];
  const stored = Promise.all(sessions.map((session) => session.queue.settle()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([stored, new Promise((resolve) => (timer = setTimeout(resolve, patience)))]);
  clearTimeout(timer);
  return sessions
    .filter((session) => session.queue.state.value.kind !== 'stored')
    .map((session) => session.digest.now().article.headline || session.id);
}

/**
 * Stores everything that is open and lets go of it, as before another library takes this one's place: what is typed
 * on would be an article of that one. Answers with the headlines of what could not be stored; then all stays open.
 */
export async function letGoOfEverything(): Promise<string[]> {
  const notStored = await storeEverything();
  if (notStored.length > 0) return notStored;
  const sessions = [...open.values()];
  open.clear();
  shown.clear();
  early = null;
  for (const session of sessions) session.close();
  return [];
}

/**
 * Answers main when it asks whether the window may close, hurries when the library is back, and gives it what
 * it lost.
 */
export function keepStored(): void {
  shell.on(
    'quit:asked',
    () => void storeEverything().then((notStored) => window.katern.quitReady(notStored)),
  );
  const hurry = (): void => {
    for (const session of open.values()) {
      if (session.queue.state.value.kind === 'not-stored') session.queue.hurry();
    }
  };
  library.on('desk:changed', hurry);
  shell.on('store:now', hurry);
  library.on('library:mended', () => {
    for (const session of open.values()) void session.giveBack();
  });
}
