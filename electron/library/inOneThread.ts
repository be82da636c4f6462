import { OwnDocuments } from './bringing/OwnDocuments';
import { planBringing } from './bringing/planBringing';
import { openDesk } from './desk/openDesk';
import { historyAnswers } from './history/historyAnswers';
import type { LibraryStart } from './Library';

/** How a library is opened by whoever does nothing else meanwhile: its desk, its history and copies are read in between. */
export const inOneThread: Pick<LibraryStart, 'desk' | 'history' | 'bring'> = {
  desk: openDesk,
  bring: (folder) => {
    const own = new OwnDocuments(folder);
    return {
      plan: (copy) => Promise.resolve().then(() => planBringing(own, copy)),
      close: () => undefined,
    };
  },
  history: (folder) => ({
    answers: historyAnswers({ folder, progressed: () => undefined }),
    close: () => undefined,
  }),
};
