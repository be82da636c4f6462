import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import type { PressRoom } from '../PressRoom';

/** `package:close`: lets go of a package that was read; nothing of it is kept. */
export async function packageClose(room: PressRoom, { job }: { job: string }): Promise<Answer<null>> {
  room.jobs.get(job)?.abort();
  await room.packages.close(job);
  return succeed(null);
}
