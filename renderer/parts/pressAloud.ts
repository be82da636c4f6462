import type { Answer } from '../../shared/faults/Answer';
import { quietFor } from './quietFor';
import { press } from '../session/bridge';
import type { Work } from './works';
import { endWork, showWork } from './works';

/**
 * Says at the foot of the window how far a job of press is, once that takes a while; it can be stopped there. Answers what
 * press does.
 */
export async function pressAloud<T>(
  { id, label, stop }: Omit<Work, 'done' | 'total'>,
  answering: Promise<Answer<T>>,
): Promise<Answer<T>> {
  const far = { done: 0, total: 1 };
  const began = Date.now();
  const show = (): void => showWork({ id, label, stop, ...far });
  const timer = setTimeout(show, quietFor);
  const unhear = press.on('export:progress', ({ job, done, total }) => {
    if (job !== id) return;
    Object.assign(far, { done, total });
    if (Date.now() - began >= quietFor) show();
  });
  const answer = await answering;
  clearTimeout(timer);
  unhear();
  endWork(id);
  return answer;
}
