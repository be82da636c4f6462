import { useEffect, useRef } from 'react';
import type { FindingPlace } from '../../shared/preflight/Finding';
import { Observable } from './Observable';

/** A place in the article somebody wants to see; whoever shows that place takes it and sets it to null. */
export const jump = new Observable<FindingPlace | null>(null);

/** Answers jumps to `part` for as long as the component is there, also one that was asked for before it came. */
export function useJump(part: FindingPlace['part'], go: (where: FindingPlace) => void): void {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const heard = (): void => {
      const where = jump.value;
      if (where?.part !== part) return;
      jump.set(null);
      latest.current(where);
    };
    heard();
    return jump.watch(heard);
  }, [part]);
}
