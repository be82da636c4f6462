import { deskNameIn, roomOf } from '../../shared/bridge/liveNames';
import type { Answer } from '../../shared/faults/Answer';
import { fail, succeed } from '../../shared/faults/Answer';
import { GuardedLine } from './GuardedLine';
import { LiveIndex } from './LiveIndex';
import type { LiveProblem } from './liveProblem';

/** How long a server is waited for, in milliseconds. */
const patience = 15_000;

/** Goes to a server, is let in, and comes back; a fault says why not. */
export async function tryServer(address: string, token: string): Promise<Answer<null>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end = (): void => undefined;
  const problem = await new Promise<LiveProblem | null>((resolve) => {
    timer = setTimeout(() => resolve('unreachable'), patience);
    const line = new GuardedLine(address, { failed: resolve, malformed: () => resolve('no-server') });
    const index = new LiveIndex({
      line,
      name: deskNameIn(roomOf(address)),
      token,
      synced: () => resolve(null),
      listed: () => undefined,
      refused: () => resolve('token'),
    });
    end = () => {
      index.close();
      line.destroy();
    };
    void line.connect();
  });
  clearTimeout(timer);
  end();
  return problem ? fail({ kind: 'live-apart', address, because: problem }) : succeed(null);
}
