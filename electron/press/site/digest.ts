import { hash } from 'node:crypto';

/** A short name of a text: the same text, the same name. */
export function digest(text: string): string {
  return hash('sha256', text, 'base64').slice(0, 20);
}
