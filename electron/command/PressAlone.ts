import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { libraryCalls } from '../../shared/bridge/libraryCalls';
import type { PressEvents } from '../../shared/bridge/pressCalls';
import { answerCall } from '../../shared/bridge/serveCalls';
import { FaultError } from '../../shared/faults/FaultError';
import type { Implementations } from '../../shared/bridge/serveCalls';
import type { LibraryCalls } from '../../shared/bridge/libraryCalls';
import type { ArticleCard } from '../../shared/bridge/answers';
import type { ListedEdition } from '../../shared/bridge/editionCalls';
import { openBeside } from '../library/reading/openBeside';
import type { LibraryCaller } from '../press/loadArticle';
import { loadArticle } from '../press/loadArticle';
import { PicturePool } from '../press/pictures/PicturePool';
import { PressPictures } from '../press/PressPictures';
import { PressRoom } from '../press/PressRoom';
import type { ProgramPlaces } from './CommandStart';

/** Press and a library that is only read, in this process. */
export interface PressAlone {
  room: PressRoom;
  /** The cards of all articles as their texts are now. */
  cards(): Promise<ArticleCard[]>;
  /** The editions, by name. */
  editions(): ListedEdition[];
  close(): void;
}

/** What a command hears of an export, and how its manifests are signed. */
export interface PressOrder {
  told: (progress: PressEvents['export:progress']) => void;
  sign: ((manifest: Uint8Array) => Uint8Array) | null;
}

/** Opens press on the library in a folder. Throws what `openBeside` throws. */
export function openPress(folder: string, places: ProgramPlaces, order: PressOrder): PressAlone {
  const beside = openBeside(folder);
  const library = callerOf(beside.calls);
  const { room, close } = pressOn(library, folder, places, order);
  return {
    room,
    cards: async () => {
      const cards: ArticleCard[] = [];
      for (const { card, isBehind } of beside.cards())
        cards.push(isBehind ? await asNow(library, card) : card);
      return cards;
    },
    editions: () => beside.editions(),
    close: () => {
      close();
      beside.close();
    },
  };
}

/** Press on a library that somebody else has opened, and closes. */
export function pressOn(
  library: LibraryCaller,
  folder: string,
  { built, resources, home }: ProgramPlaces,
  { told, sign }: PressOrder,
): Pick<PressAlone, 'room' | 'close'> {
  const pool = new PicturePool(pathToFileURL(path.join(built, 'pictures.mjs')));
  // The window's own: what one of them made the other need not.
  const cache = path.join(home, 'renditions');
  const room = new PressRoom({
    library,
    pictures: new PressPictures(pool, library, cache),
    pageThread: pathToFileURL(path.join(built, 'pages.mjs')),
    cache,
    resources,
    desk: home,
    themes: path.join(folder, 'themes'),
    now: Date.now,
    tellTheme: () => undefined,
    tellProgress: told,
    sign,
  });
  return {
    room,
    close: () => {
      room.stop();
      pool.close();
    },
  };
}

/** A card that its text has run ahead of, with what of it the text says now. */
async function asNow(library: LibraryCaller, card: ArticleCard): Promise<ArticleCard> {
  try {
    const { slug, headline, status } = (await loadArticle(library, card.id)).article;
    return { ...card, slug, headline, status };
  } catch (error) {
    // What is wrong with it is said when it is its turn.
    if (error instanceof FaultError) return card;
    throw error;
  }
}

/** The calls as press makes them; any other is not to be answered by reading alone. */
export function callerOf(calls: Partial<Implementations<LibraryCalls>>): LibraryCaller {
  return {
    call: (id, ask) =>
      answerCall(libraryCalls, calls as Implementations<LibraryCalls>, id, ask, (where, error) => {
        throw new Error(where, { cause: error });
      }) as never,
    on: () => () => false,
    reconnect: (port) => port.close(),
    lend: (port) => port.close(),
  };
}
