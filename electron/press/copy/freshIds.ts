import { randomUUID } from 'node:crypto';

/** A fresh UUID for each text, the same for the same one. */
export function freshIds(): (words: string) => string {
  const ids = new Map<string, string>();
  return (words) => {
    const id = ids.get(words) ?? randomUUID();
    ids.set(words, id);
    return id;
  };
}
