import type { DeskCalls } from '../../../shared/bridge/deskCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import type { Answer } from '../../../shared/faults/Answer';

/** The desk answered as of now: `settle` brings what waits up to date before each question. */
export function asOfNow(
  desk: Implementations<DeskCalls>,
  settle: () => Promise<Answer<null>>,
): Implementations<DeskCalls> {
  const first =
    <Ask, Value>(work: (ask: Ask) => Promise<Answer<Value>> | Answer<Value>) =>
    async (ask: Ask): Promise<Answer<Value>> => {
      const ready = await settle();
      return ready.ok ? work(ask) : ready;
    };
  return {
    'desk:ask': first(desk['desk:ask']),
    'desk:ids': first(desk['desk:ids']),
    'desk:counts': first(desk['desk:counts']),
    'desk:uses': first(desk['desk:uses']),
    'tags:list': first(desk['tags:list']),
    'tags:all': first(desk['tags:all']),
    'tags:reach': first(desk['tags:reach']),
    'tags:of': first(desk['tags:of']),
    'pictures:ask': first(desk['pictures:ask']),
    'desk:facts': first(desk['desk:facts']),
  };
}
