import { useEffect } from 'react';
import type { DeskView } from '../../shared/bridge/answers';
import type { Fault } from '../../shared/faults/Fault';
import { library } from '../session/bridge';
import { Observable, useObservable } from '../session/Observable';

/** What the desk knows of the library. Lists stay until newer ones are there, so that it never blanks. */
export interface DeskLists {
  all: DeskView | null;
  bin: DeskView | null;
  fault: Fault | null;
}

const lists = new Observable<DeskLists>({ all: null, bin: null, fault: null });

let asking = false;
let askAgain = false;
let binWanted = false;

/** Asks the library for the lists; a request during another is answered by one more after it. */
export async function refreshDesk(): Promise<void> {
  if (asking) {
    askAgain = true;
    return;
  }
  asking = true;
  try {
    do {
      askAgain = false;
      const all = await library.call('desk:list', { view: 'all' });
      const bin = binWanted ? await library.call('desk:list', { view: 'bin' }) : null;
      lists.set({
        all: all.ok ? all.value : lists.value.all,
        bin: bin?.ok ? bin.value : lists.value.bin,
        fault: !all.ok ? all.fault : bin && !bin.ok ? bin.fault : null,
      });
    } while (askAgain);
  } finally {
    asking = false;
  }
}

let following = false;

/** The library's lists; they are asked for when the desk appears and whenever something changed. */
export function useDeskLists(view: 'all' | 'bin'): DeskLists {
  useEffect(() => {
    if (view === 'bin') binWanted = true;
    if (!following) {
      following = true;
      // Many changes can be told at once; one question after they are all in is enough.
      let timer: ReturnType<typeof setTimeout> | null = null;
      library.on('desk:changed', () => {
        timer ??= setTimeout(() => {
          timer = null;
          void refreshDesk();
        }, 40);
      });
    }
    void refreshDesk();
  }, [view]);
  return useObservable(lists);
}
