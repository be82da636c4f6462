import { useEffect, useState } from 'react';

/** How long something has to stay as it is before it rests, in milliseconds. */
const calm = 300;

/** Whether a value has not changed for a moment. */
export function useRest(value: unknown): boolean {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), calm);
    return () => clearTimeout(timer);
  }, [value]);
  return Object.is(rested, value);
}
