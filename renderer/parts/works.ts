import { Observable } from '../session/Observable';

/** Something that takes a while: what it is, how far it is, and how it is stopped. */
export interface Work {
  id: string;
  label: string;
  done: number;
  /** 0 where nobody knows how much there is to do. */
  total: number;
  stop: () => void;
}

/** What is going on now, shown at the foot of the window. */
export const works = new Observable<readonly Work[]>([]);

/** Shows how far something is. */
export function showWork(work: Work): void {
  const there = works.value.some(({ id }) => id === work.id);
  works.set(there ? works.value.map((one) => (one.id === work.id ? work : one)) : [...works.value, work]);
}

/** It is over; nothing happens when it was never shown. */
export function endWork(id: string): void {
  if (works.value.some((one) => one.id === id)) works.set(works.value.filter((one) => one.id !== id));
}
