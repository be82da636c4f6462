import type { Article } from '../../shared/article/Article';
import type { Answer } from '../../shared/faults/Answer';
import { succeed } from '../../shared/faults/Answer';
import { settings } from '../settings/settings';
import { ArticleSession } from './ArticleSession';
import { ahead, library, shell } from './bridge';
import { drawnFrame } from './drawnFrame';
import { loadLeft } from './left';
import { painted } from './painted';

/** Who writes here, as it is set at the first edit. */
const writer = (): string => settings.value.byline.trim();

/** The articles that are open, or were and are not wholly on disk yet. */
const open = new Map<string, ArticleSession>();
/** How many places in the window show each of them. */
const shown = new Map<ArticleSession, number>();

function show(session: ArticleSession): Answer<ArticleSession> {
  shown.set(session, (shown.get(session) ?? 0) + 1);
  return succeed(session);
}

/** The article that was loaded before anything could show it. */
let early: ArticleSession | null = null;

/** An article that is drawn from its values first, and opened once that is done. */
let begun: { id: string; shown: Article; opening: Promise<Answer<ArticleSession>> } | null = null;

/**
 * Loads an article while the window is not drawn yet; one with a long history is only drawn from its values, and
 * taken in after that. What fails is asked again when it is to be shown.
 */
export async function loadEarly(id: string): Promise<void> {
  const first = await ahead;
  const handed = first && 'article' in first ? first.article : null;
  const read = handed?.card.id === id ? handed : null;
  if (read?.shown) {
    begun = { id, shown: read.shown, opening: painted.then(() => ArticleSession.open(id, read, writer)) };
    return;
  }
  const answer = await ArticleSession.open(id, read, writer);
  if (!answer.ok) return;
  if (open.has(id)) {
    answer.value.close();
    return;
  }
  open.set(id, answer.value);
  early = answer.value;
}

/** The article that was loaded early, until it is opened: it can be shown at once, while `openArticle` is on its way. */
export function earlyArticle(id: string): ArticleSession | null {
  return early?.id === id ? early : null;
}

/** The values to draw of an article that is on its way, where there are any. */
export function earlyValues(id: string): Article | null {
  return begun?.id === id ? begun.shown : null;
}

/** Settles when the article that was left open is there; at once when it is, or there is none. */
export async function earlyOpened(): Promise<void> {
  await begun?.opening;
}

/**
 * Opens an article, or gives the session that is open already. Where taking it in takes a while, its values come
 * first, through `draw`, and the window gets the time to draw them.
 */
export async function openArticle(
  id: string,
  draw: (shown: Article) => void = () => undefined,
): Promise<Answer<ArticleSession>> {
  early = null;
  const there = open.get(id);
  if (there) return show(there);
  const opening = begun?.id === id ? begun.opening : null;
  begun = null;
  const opened =
    opening ??
    ArticleSession.open(id, null, writer, (shown) => {
      draw(shown);
      return drawnFrame();
    });
  const [answer] = await Promise.all([opened, loadLeft(id)]);
  if (!answer.ok) return answer;
  const meanwhile = open.get(id);
  if (meanwhile) {
    answer.value.close();
    return show(meanwhile);
  }
  open.set(id, answer.value);
  return show(answer.value);
}

/** Lets go of an article once everything in it is on disk; until then it stays and keeps trying. */
export async function closeArticle(session: ArticleSession): Promise<void> {
  shown.set(session, (shown.get(session) ?? 1) - 1);
  if (!(await session.queue.settle())) return;
  if (open.get(session.id) !== session || shown.get(session) !== 0) return;
  if (early === session) early = null;
  open.delete(session.id);
  shown.delete(session);
  session.close();
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
