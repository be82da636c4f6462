import { useEffect, useState } from 'react';

/** The present day; looked at again every minute, and renewed when the day is over. */
export function useToday(): Date {
  const [today, setToday] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => {
      setToday((before) => (before.toDateString() === new Date().toDateString() ? before : new Date()));
    }, 60_000);
    return () => clearInterval(timer);
  }, []);
  return today;
}
