import type { HistoryCalls } from '../../../shared/bridge/historyCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { fail, succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import { diskFault } from '../diskFault';
import type { HistoryStart } from './HistoryRoom';
import { HistoryRoom } from './HistoryRoom';

/** What a history room answers to each call, with the disk's faults as answers. */
export function historyAnswers(start: HistoryStart): Implementations<HistoryCalls> {
  const room = new HistoryRoom(start);
  const answer = <T>(work: () => T): Answer<T> => {
    try {
      return succeed(work());
    } catch (error) {
      if (error instanceof FaultError) return fail(error.fault);
      const fault = diskFault(error, start.folder);
      if (!fault) throw error;
      return fail(fault);
    }
  };
  return {
    'history:timeline': ({ article }) => answer(() => room.timeline(article)),
    'history:state': ({ article, sequence }) => answer(() => room.state(article, sequence)),
    'history:written': ({ article, sequence }) => answer(() => room.written(article, sequence)),
    'history:words': ({ article, sequence }) => answer(() => room.words(article, sequence)),
    'history:log': ({ article, after }) => answer(() => room.log(article, after)),
    'history:unread': ({ article, person }) => answer(() => room.unread(article, person)),
    'history:read': ({ article, person, sequence }) => answer(() => room.read(article, person, sequence)),
  };
}
