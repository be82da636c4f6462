import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import type { PressRoom } from '../PressRoom';

/** `export:cancel`: asks a running export to stop; false when there is none of that name. */
export function exportCancel(room: PressRoom, { job }: { job: string }): Answer<{ stopped: boolean }> {
  const running = room.jobs.get(job);
  running?.abort();
  return succeed({ stopped: running !== undefined });
}
