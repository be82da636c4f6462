import type { Answer } from '../../shared/faults/Answer';
import { quietFor } from './quietFor';
import type { Work } from './works';
import { endWork, showWork } from './works';

/**
 * Says at the foot of the window that something goes on of which nobody knows how far it is, once it takes a while; it can
 * be stopped there. Answers what comes of it.
 */
export async function workAloud<T>(
  work: Omit<Work, 'done' | 'total'>,
  answering: Promise<Answer<T>>,
): Promise<Answer<T>> {
  const timer = setTimeout(() => showWork({ ...work, done: 0, total: 0 }), quietFor);
  const answer = await answering;
  clearTimeout(timer);
  endWork(work.id);
  return answer;
}
