import { useEffect, useRef, useState } from 'react';

/** How long nothing changes until it turns, in milliseconds. */
const calm = 300;

/** How many places it turns with a frame: so many rows can be moved in the document in it. */
const atOnce = 4;

/**
 * At which of `count` places, counted from 0, a round of them begins. It is `wanted` in the end: once that has not
 * changed for a moment the round turns there, forward and some places with a frame. Until then it stays as it is.
 */
export function useTurn(wanted: number, count: number): number {
  const [turn, setTurn] = useState(wanted);
  const turned = useRef(wanted);
  useEffect(() => {
    let frame = 0;
    const step = (): void => {
      const left = placeAfter(turned.current, wanted, count);
      if (left === 0) return;
      turned.current = (turned.current + Math.min(left, atOnce)) % count;
      setTurn(turned.current);
      frame = requestAnimationFrame(step);
    };
    const timer = setTimeout(step, calm);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [wanted, count]);
  return turn;
}

/** How many places after `first` a place of the round comes. */
export function placeAfter(first: number, place: number, count: number): number {
  return (((place - first) % count) + count) % count;
}
