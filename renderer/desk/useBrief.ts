import { useEffect, useRef, useState } from 'react';
import type { DeskRow as Row } from '../../shared/bridge/deskCalls';
import { pace } from './pace';
import { takeTurn } from './takeTurn';

/**
 * Whether a row came while one leafs through the list: then its headline is enough, and the rest comes in turn when
 * that is over. While a row is on its way nothing changes.
 */
export function useBrief(row: Row | undefined): boolean {
  const whole = useRef<Row>(undefined);
  const before = useRef(false);
  const [, slowed] = useState({});
  const brief = row ? row !== whole.current && pace.value !== 'reading' : before.current;
  useEffect(() => {
    before.current = brief;
    if (!row) return undefined;
    if (!brief) {
      whole.current = row;
      return undefined;
    }
    let leave: (() => void) | undefined;
    const look = (): void => {
      leave?.();
      leave = pace.value === 'reading' ? takeTurn(() => slowed({})) : undefined;
    };
    look();
    const stop = pace.watch(look);
    return () => {
      stop();
      leave?.();
    };
  }, [row, brief]);
  return brief;
}
