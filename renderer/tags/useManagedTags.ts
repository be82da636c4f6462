import { useCallback, useEffect, useState } from 'react';
import type { ManagedTag } from '../../shared/bridge/changeCalls';
import type { Fault } from '../../shared/faults/Fault';
import { library } from '../session/bridge';

/** Every tag of the library, asked for again whenever articles changed; null until the first answer. */
export function useManagedTags(): {
  tags: readonly ManagedTag[] | null;
  fault: Fault | null;
  again: () => void;
} {
  const [tags, setTags] = useState<readonly ManagedTag[] | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const ask = useCallback((): void => {
    void library.call('tags:all', {}).then((answer) => {
      setFault(answer.ok ? null : answer.fault);
      if (answer.ok) setTags(answer.value);
    });
  }, []);
  useEffect(() => {
    ask();
    let timer: ReturnType<typeof setTimeout> | null = null;
    const stop = library.on('desk:changed', () => {
      timer ??= setTimeout(() => {
        timer = null;
        ask();
      }, 60);
    });
    return () => {
      stop();
      if (timer) clearTimeout(timer);
    };
  }, [ask]);
  return { tags, fault, again: ask };
}
