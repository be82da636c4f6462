import type { Fault } from './Fault';

const kinds: ReadonlySet<Fault['kind']> = new Set([
  'copy-malformed',
  'copy-newer',
  'copy-too-heavy',
  'update-malformed',
]);

/** Whether a fault of bringing in a copy lies in that copy, and not in this library: everything else goes on. */
export function isCopysFault({ kind }: Fault): boolean {
  return kinds.has(kind);
}
