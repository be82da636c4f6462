import { threadSpot } from '../../review/threads/threadSpot';
import type { FindingPlace } from '../Finding';
import type { Rule } from '../Rule';

/** Somebody still waits for an answer. */
export const threadsOpen: Rule = {
  name: 'threads-open',
  advises: true,
  needs: 'threads',
  check: (article, { threads = [] }) =>
    threads.map(({ id, place, quote, comments, assigned }) => {
      const where: FindingPlace = {
        ...(threadSpot(article, place) ?? { part: 'thread' as const }),
        thread: id,
      };
      const first = comments[0];
      return {
        level: 'warn',
        where,
        values: { by: first?.by ?? '', says: first?.text ?? '', quote, assigned: assigned?.by ?? '' },
      };
    }),
};
